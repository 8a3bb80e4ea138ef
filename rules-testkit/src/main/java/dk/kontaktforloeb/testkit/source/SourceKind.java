package dk.kontaktforloeb.testkit.source;

import dk.kontaktforloeb.decision.RuleId;

/** What a statement of the sources is to the rules. */
public enum SourceKind {
  /** It forbids something. */
  RULE("rule"),
  /** It says what follows of something. */
  EFFECT("effect"),
  /** It says what one may see. */
  QUERY("query"),
  /** It says that something is not validated. */
  NON_RULE("non-rule"),
  /** It explains. */
  CONTEXT("context");

  private final String word;

  SourceKind(String word) {
    this.word = word;
  }

  /** As it is written in {@code kilder.csv}. */
  public String word() {
    return word;
  }

  /** Whether rules carry statements of this kind. */
  public boolean needsRules() {
    return this == RULE || this == EFFECT || this == QUERY;
  }

  /** The kind that a rule's id speaks of. */
  public static SourceKind of(RuleId rule) {
    String id = rule.value();
    return id.startsWith("EFF-") ? EFFECT : id.startsWith("QRY-") ? QUERY : RULE;
  }
}
