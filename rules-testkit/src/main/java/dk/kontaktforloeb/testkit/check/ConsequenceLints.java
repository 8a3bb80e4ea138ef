package dk.kontaktforloeb.testkit.check;

import dk.kontaktforloeb.core.json.Nearest;
import dk.kontaktforloeb.rule.Report;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A consequence is one call of what the file reports to, with this rule's id. */
final class ConsequenceLints {
  private final RuleInFile rule;
  private final Map<String, Class<?>> globals;
  private final Set<String> ruleIds;
  private final BoundVariables variables;

  /**
   * For the consequence of a rule.
   *
   * @param globals what the file can report to, by name
   * @param ruleIds the ids of all rules and checks
   */
  ConsequenceLints(
      RuleInFile rule,
      Map<String, Class<?>> globals,
      Set<String> ruleIds,
      BoundVariables variables) {
    this.rule = rule;
    this.globals = globals;
    this.ruleIds = ruleIds;
    this.variables = variables;
  }

  void check() {
    List<Token> tokens = rule.rule().consequence();
    if (tokens.isEmpty()) {
      rule.tell(
          Lint.JAVA_IN_CONSEQUENCE,
          rule.rule().consequenceSpan(),
          "the rule reports nothing",
          "one call, such as report.violation( \"%s\", \"/samtaleType\" );"
              .formatted(rule.rule().id()),
          null);
      return;
    }
    try {
      call(new CallReader(rule, tokens, variables));
      if (!rule.found().hasErrorIn(rule.file().path())) {
        variables.tellUnused();
      }
    } catch (SyntaxError e) {
      // Told where it was met; the rest of the consequence can not be judged.
    }
  }

  private void call(CallReader reader) {
    DrlSyntax.Name receiver = reader.receiver();
    Class<?> type = globals.get(receiver.text());
    if (type == null) {
      unknownReceiver(receiver);
    }
    CallReader.Call call = reader.call();
    if (type != null) {
      reader.check(type, receiver.text(), call);
      if (type == Report.class) {
        id(call);
        pointers(call);
      }
    }
    reader.end();
  }

  private void unknownReceiver(DrlSyntax.Name receiver) {
    boolean told = globals.isEmpty() && !rule.drl().globals().isEmpty();
    if (!told) {
      rule.tell(
          Lint.UNKNOWN_CALL,
          receiver.span(),
          "the file declares no global %s".formatted(receiver.text()),
          globals.isEmpty()
              ? "global Report report; above the rules"
              : "a call of " + String.join(", ", globals.keySet()),
          Nearest.to(receiver.text(), globals.keySet()).orElse(null));
    }
  }

  private void id(CallReader.Call call) {
    if (call.arguments().isEmpty()) {
      return;
    }
    CallReader.Argument first = call.arguments().get(0);
    @Nullable String id = first.text();
    String own = rule.rule().id();
    if (id == null || id.equals(own)) {
      return;
    }
    boolean known = ruleIds.contains(id);
    rule.tell(
        known ? Lint.WRONG_ID : Lint.UNKNOWN_RULE_ID,
        new Span(first.span().start() + 1, first.span().end() - 1),
        known
            ? "the rule is %s and reports %s".formatted(own, id)
            : "there is no rule %s".formatted(id),
        "the rule's own id, " + own,
        own);
  }

  private void pointers(CallReader.Call call) {
    for (CallReader.Argument argument : call.arguments().stream().skip(1).toList()) {
      @Nullable String pointer = argument.text();
      if (pointer != null && !pointer.startsWith("/")) {
        rule.tell(
            Lint.MALFORMED_POINTER,
            new Span(argument.span().start() + 1, argument.span().end() - 1),
            "%s is no place in a request".formatted(pointer),
            "a JSON pointer, which begins with a slash",
            "/" + pointer);
      }
    }
  }
}
