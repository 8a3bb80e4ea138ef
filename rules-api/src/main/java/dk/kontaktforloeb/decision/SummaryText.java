package dk.kontaktforloeb.decision;

import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.interview.Interview;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decisions on one line without a person. */
final class SummaryText {
  private SummaryText() {}

  static String of(Decision<?> decision) {
    RuleSetId rules = decision.ruleSet();
    return decision.operation().wireName()
        + (decision.isAccepted() ? " accepted" : " rejected")
        + (decision.dryRun() ? " (dry run)" : "")
        + listed(" by ", decision.errors(), SummaryText::named)
        + listed(", warnings ", decision.warnings(), SummaryText::named)
        + listed(", effects ", decision.effects(), Effect::type)
        + about(decision)
        + ", rules %s %s %s, as of %s"
            .formatted(rules.name(), rules.version(), rules.digest(), decision.asOf());
  }

  private static String named(Violation violation) {
    String id = violation.ruleId().value();
    return violation.errorCode() == null ? id : id + " " + violation.code();
  }

  private static <E> String listed(String intro, List<E> items, Function<E, String> name) {
    return items.isEmpty()
        ? ""
        : items.stream().map(name).distinct().collect(Collectors.joining(", ", intro, ""));
  }

  private static String about(Decision<?> decision) {
    @Nullable Object value = decision instanceof Accepted<?> accepted ? accepted.value() : null;
    if (value instanceof Indkaldelse booking) {
      return ", booking " + booking.indkaldelseId();
    }
    return value instanceof Interview interview ? ", interview " + interview.interviewId() : "";
  }
}
