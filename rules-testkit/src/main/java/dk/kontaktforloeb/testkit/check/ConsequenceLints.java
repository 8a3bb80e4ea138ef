package dk.kontaktforloeb.testkit.check;

import dk.kontaktforloeb.core.json.Nearest;
import dk.kontaktforloeb.rule.Report;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A consequence is one call of what the file reports to. */
final class ConsequenceLints {
  private final RuleInFile rule;
  private final Map<String, Class<?>> globals;
  private final BoundVariables variables;

  /**
   * For the consequence of a rule.
   *
   * @param globals what the file can report to, by name
   */
  ConsequenceLints(RuleInFile rule, Map<String, Class<?>> globals, BoundVariables variables) {
    this.rule = rule;
    this.globals = globals;
    this.variables = variables;
  }

  void check() {
    List<Token> tokens = rule.rule().consequence();
    if (tokens.isEmpty()) {
      rule.tell(
          Lint.JAVA_IN_CONSEQUENCE,
          rule.rule().consequenceSpan(),
          "the rule reports nothing",
          "one call, such as report.violation( \"/samtaleType\" );",
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

  private void pointers(CallReader.Call call) {
    for (CallReader.Argument argument : call.arguments()) {
      @Nullable String pointer = argument.text();
      if (pointer != null && !pointer.startsWith("/")) {
        rule.tell(
            Lint.MALFORMED_POINTER,
            new Span(argument.span().start() + 1, argument.span().end() - 1),
            "%s is no place in a request".formatted(pointer),
            "a JSON pointer, which begins with a slash",
            pointer.equals(rule.rule().id()) ? null : "/" + pointer);
      }
    }
  }
}
