package dk.kontaktforloeb.testkit;

import dk.kontaktforloeb.core.json.JsonWriter;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.effect.Effect;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** A decision as a reader of a failed test wants to see it. */
public final class DecisionText {
  private DecisionText() {}

  /** Several lines, without a line break at the end. */
  public static String of(Decision<?> decision) {
    StringJoiner lines = new StringJoiner(System.lineSeparator());
    lines.add(verdict(decision));
    decision.violations().forEach(violation -> lines.add("  " + line(violation)));
    for (Effect effect : decision.effects()) {
      lines.add("  effect " + JsonWriter.write(effect));
    }
    if (decision.isAccepted() && decision.result() instanceof Record result) {
      lines.add("  result " + JsonWriter.write(result));
    }
    return lines.toString();
  }

  /** Operation, accepted or rejected, and the primary code: one line. */
  public static String verdict(Decision<?> decision) {
    String verdict =
        decision.primary().map(first -> "rejected, primary " + first.code()).orElse("accepted");
    return "%s %s".formatted(decision.operation(), verdict);
  }

  /** Severity, rule, fields and English text: one line. */
  public static String line(Violation violation) {
    String blockers =
        violation.blockedBy().stream()
            .map(booking -> booking.indkaldelseId() + " " + booking.moedeStarttidspunkt())
            .collect(Collectors.joining(", "));
    return "%s %s %s: %s%s"
        .formatted(
            violation.severity(),
            violation.errorCode() == null
                ? violation.ruleId()
                : violation.ruleId() + " " + violation.code(),
            String.join(" ", violation.fields()),
            violation.text().english(),
            blockers.isEmpty() ? "" : " [blocked by %s]".formatted(blockers));
  }
}
