package dk.kontaktforloeb.testkit.check;

import dk.kontaktforloeb.core.engine.RuleMetadata;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Every rule and check of a directory by its id, and what it judges. */
final class KnownRules {

  private static final Pattern QUOTED_ID = Pattern.compile("\"\\s*([^\\s\"]+)[\\s\"]");

  /**
   * A rule of a rule file, or a row of {@code kontroller.csv}.
   *
   * @param span of its id
   * @param caseType simple name of the case that it judges, or null for a check
   */
  record Known(String id, SourceFile file, Span span, @Nullable Case caseType) {
    /** Whether it says what is wrong; effects and queries have no message. */
    boolean hasMessage() {
      return caseType == null
          ? !RuleMetadata.checkSaysWhatFollows(id)
          : file.path().startsWith("regler/");
    }
  }

  /**
   * The case that a rule judges.
   *
   * @param words or null where its class is not known
   */
  record Case(@Nullable CaseType words) {}

  private final Map<String, Known> byId = new LinkedHashMap<>();
  private final List<Known> doubled = new ArrayList<>();
  private final Set<String> unread = new HashSet<>();
  private boolean incomplete;

  void addFile(DrlSyntax drl) {
    for (DrlSyntax.Rule rule : drl.rules()) {
      int start = rule.name().span().start();
      int lead = rule.name().text().length() - rule.name().text().stripLeading().length();
      Span span = new Span(start + lead, start + lead + rule.id().length());
      add(new Known(rule.id(), drl.file(), span, new Case(words(drl, rule))));
    }
  }

  private static @Nullable CaseType words(DrlSyntax drl, DrlSyntax.Rule rule) {
    if (rule.pattern() == null) {
      return null;
    }
    String name = rule.pattern().type().text();
    return drl.imports().stream()
        .filter(each -> each.simpleName().equals(name))
        .map(each -> KnownTypes.find(each.type().text()))
        .filter(Objects::nonNull)
        .findFirst()
        .map(CaseType::of)
        .orElse(null);
  }

  /** Of a file with a syntax error a rule may be missing: its id is no mistake elsewhere. */
  void addUnread(SourceFile file) {
    QUOTED_ID.matcher(file.text()).results().forEach(id -> unread.add(id.group(1)));
  }

  /** A file with rules could not be read at all. */
  void setIncomplete() {
    incomplete = true;
  }

  /** Whether there is such a rule, as far as the rule files could be read. */
  boolean mayKnow(String id) {
    return incomplete || byId.containsKey(id) || unread.contains(id);
  }

  void addChecks(SourceFile file, CsvText.Read checks) {
    for (CsvText.Row row : checks.rows()) {
      CsvText.Cell id = row.cell("id");
      if (!id.text().isEmpty()) {
        add(new Known(id.text(), file, id.span(), null));
      }
    }
  }

  private void add(Known rule) {
    if (byId.putIfAbsent(rule.id(), rule) != null) {
      doubled.add(rule);
    }
  }

  Set<String> ids() {
    return new TreeSet<>(byId.keySet());
  }

  Iterable<Known> all() {
    return byId.values();
  }

  @Nullable Known find(String id) {
    return byId.get(id);
  }

  void tellDoubled(Found found) {
    for (Known rule : doubled) {
      Known first = Objects.requireNonNull(byId.get(rule.id()));
      found.add(
          Lint.DOUBLED_ID,
          rule.file(),
          rule.span(),
          "%s stands in %s line %s already"
              .formatted(rule.id(), first.file().path(), first.file().line(first.span().start())),
          "an id of its own",
          null);
    }
  }
}
