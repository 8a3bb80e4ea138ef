package dk.kontaktforloeb.testkit.catalogue;

import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.testkit.catalogue.RuleView.SourceRef;
import java.util.List;

/** The whole catalogue as the templates show it. */
record PageView(
    String name,
    String version,
    String digest,
    String asOf,
    List<ChapterView> chapters,
    MatrixPage matrix,
    List<TableView> tables,
    List<NonRuleView> nonRules,
    List<SourceView> sources,
    List<String> operations,
    List<BasisView> bases,
    int rules,
    int codes,
    int examples,
    int failing) {

  /** The rules of one kind. */
  record ChapterView(String key, LocalizedText title, LocalizedText intro, List<RuleView> rules) {

    int size() {
      return rules.size();
    }
  }

  /** What a rule may rest on. */
  record BasisView(String key, LocalizedText title) {}

  /** What is deliberately not validated. */
  record NonRuleView(SourceRef source, LocalizedText title) {}

  /** A statement of the sources with the rules that carry it. */
  record SourceView(String id, LocalizedText kind, LocalizedText text, List<String> rules) {

    boolean hasRules() {
      return !rules.isEmpty();
    }
  }

  boolean anyFailing() {
    return failing > 0;
  }

  boolean hasSources() {
    return !sources.isEmpty();
  }
}
