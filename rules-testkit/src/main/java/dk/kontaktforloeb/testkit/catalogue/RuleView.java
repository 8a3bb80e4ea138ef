package dk.kontaktforloeb.testkit.catalogue;

import dk.kontaktforloeb.decision.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule as the templates show it. */
record RuleView(
    String id,
    LocalizedText title,
    String kind,
    boolean follows,
    @Nullable CodeView code,
    boolean warning,
    LocalizedText severity,
    String basisKey,
    LocalizedText basis,
    LocalizedText step,
    @Nullable String pinned,
    List<SourceRef> sources,
    List<String> operations,
    boolean everyOperation,
    boolean typeOnly,
    @Nullable String place,
    List<ConditionView> when,
    List<ConditionView> wrong,
    List<String> bindings,
    @Nullable String consequence,
    List<String> fields,
    @Nullable LocalizedText message,
    List<String> tables,
    ExamplesView examples) {

  /** STAR's number for it. */
  record CodeView(
      int number,
      @Nullable Integer newNumber,
      String basisKey,
      LocalizedText basis,
      @Nullable String officialText) {}

  /** A statement of the sources; {@code text} is null where only its id is known. */
  record SourceRef(String id, @Nullable LocalizedText text) {}

  /** A condition and what its words stand on. */
  record ConditionView(LocalizedText words, String text, String place, List<WordView> derived) {}

  /** A word of a condition that is found from others. */
  record WordView(String name, String from, List<String> tables) {}

  /** Whether it is a rule of a rule file. */
  boolean written() {
    return place != null;
  }

  boolean hasSources() {
    return !sources.isEmpty();
  }

  boolean hasWrong() {
    return !wrong.isEmpty();
  }

  boolean hasFields() {
    return !fields.isEmpty();
  }

  boolean hasTables() {
    return !tables.isEmpty();
  }

  /** For filters and search. */
  String operationNames() {
    return String.join(" ", operations);
  }
}
