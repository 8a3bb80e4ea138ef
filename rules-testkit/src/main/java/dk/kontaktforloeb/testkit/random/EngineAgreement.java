package dk.kontaktforloeb.testkit.random;

import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.deltagelse.ParticipationCase;
import dk.kontaktforloeb.event.EventCase;
import dk.kontaktforloeb.indkaldelse.BookingCase;
import dk.kontaktforloeb.interview.InterviewCase;
import dk.kontaktforloeb.rule.AccessCase;
import dk.kontaktforloeb.rule.RuleEngine;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Whether two engines judge random cases alike: violations, effects and results.
 *
 * @param cases how many were judged
 * @param violated how often each rule was violated, so that one can see that they were reached
 * @param accepted how many were accepted
 * @param difference the first case that is judged differently, or null
 */
public record EngineAgreement(
    int cases, Map<String, Integer> violated, int accepted, @Nullable String difference) {

  /** Judges so many random cases with both; stops at the first difference. */
  public static EngineAgreement check(
      RuleEngine one, RuleEngine other, RandomCases random, int count) {
    Map<String, Integer> violated = new TreeMap<>();
    int accepted = 0;
    for (int i = 1; i <= count; i++) {
      AccessCase randomCase = random.next();
      Object byOne = judge(one, randomCase);
      Object byOther = judge(other, again(randomCase));
      if (!byOne.equals(byOther)) {
        return new EngineAgreement(
            i, violated, accepted, "%s: %s, but %s".formatted(facts(randomCase), byOne, byOther));
      }
      if (byOne instanceof Decision<?> decision) {
        decision
            .violations()
            .forEach(violation -> violated.merge(violation.ruleId().value(), 1, Integer::sum));
        accepted += decision.isAccepted() ? 1 : 0;
      }
    }
    return new EngineAgreement(count, violated, accepted, null);
  }

  private static Object judge(RuleEngine engine, AccessCase judged) {
    if (judged instanceof BookingCase booking) {
      return engine.decide(booking);
    }
    if (judged instanceof ParticipationCase participation) {
      return engine.decide(participation);
    }
    if (judged instanceof InterviewCase interview) {
      return engine.decide(interview);
    }
    return engine.effects((EventCase) judged);
  }

  /** The same facts, with nothing found yet. */
  private static AccessCase again(AccessCase judged) {
    if (judged instanceof BookingCase booking) {
      return new BookingCase(booking.facts());
    }
    if (judged instanceof ParticipationCase participation) {
      return new ParticipationCase(participation.facts());
    }
    return judged instanceof InterviewCase interview
        ? new InterviewCase(interview.facts())
        : new EventCase(((EventCase) judged).facts());
  }

  private static Object facts(AccessCase judged) {
    if (judged instanceof BookingCase booking) {
      return booking.facts();
    }
    if (judged instanceof ParticipationCase participation) {
      return participation.facts();
    }
    return judged instanceof InterviewCase interview
        ? interview.facts()
        : ((EventCase) judged).facts();
  }
}
