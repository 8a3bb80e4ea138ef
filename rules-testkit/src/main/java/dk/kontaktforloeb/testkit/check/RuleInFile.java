package dk.kontaktforloeb.testkit.check;

import org.jspecify.annotations.Nullable;

/** A rule with what is needed to judge it. */
record RuleInFile(
    DrlSyntax drl, DrlSyntax.Rule rule, FileTypes types, CodeLists codes, Found found) {

  SourceFile file() {
    return drl.file();
  }

  void tell(Lint lint, Span span, String message, String expected, @Nullable String maybe) {
    found.add(lint, file(), span, message, expected, maybe);
  }

  String text(Span span) {
    return file().text().substring(span.start(), span.end());
  }

  /** Whether its consequence reports a violation: only then can a rule pass in silence. */
  boolean reportsViolations() {
    return rule.consequence().stream().anyMatch(token -> token.is("report"));
  }
}
