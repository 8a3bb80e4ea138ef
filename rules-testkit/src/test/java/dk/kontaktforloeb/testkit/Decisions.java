package dk.kontaktforloeb.testkit;

import dk.kontaktforloeb.decision.Accepted;
import dk.kontaktforloeb.decision.BlockingBooking;
import dk.kontaktforloeb.decision.CodeBasis;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.ErrorCode;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.decision.Rejected;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.decision.RuleSetId;
import dk.kontaktforloeb.decision.Severity;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decisions that no engine made, for the tests of this module. */
public final class Decisions {
  public static final UUID ID = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");

  private static final RuleSetId RULE_SET = new RuleSetId("kontaktforloeb", "0.1.0", "abc");
  private static final Instant AS_OF = Instant.parse("2024-09-02T08:00:00Z");

  private Decisions() {}

  public static Decision<Indkaldelse> rejected(Violation... violations) {
    return new Rejected<>(
        Operation.CREATE_INDKALDELSE, List.of(violations), RULE_SET, AS_OF, false);
  }

  public static Decision<Indkaldelse> accepted(List<Violation> warnings, Effect... effects) {
    Indkaldelse booking = Valid.booking(LocalDate.of(2024, 9, 10)).indkaldelseId(ID).build();
    return new Accepted<>(
        Operation.CREATE_INDKALDELSE, booking, warnings, List.of(effects), RULE_SET, AS_OF, false);
  }

  public static Violation error(String ruleId, @Nullable Integer code, String... fields) {
    return new Violation(
        new RuleId(ruleId),
        code == null ? null : new ErrorCode(code, null, CodeBasis.SOURCE),
        Severity.ERROR,
        List.of(fields),
        LocalizedText.of("dansk " + ruleId, "English " + ruleId),
        List.of(),
        List.of());
  }

  public static Violation blocked(String ruleId) {
    return new Violation(
        new RuleId(ruleId),
        null,
        Severity.ERROR,
        List.of("/samtaleType"),
        LocalizedText.of("dansk " + ruleId, "English " + ruleId),
        List.of(),
        List.of(new BlockingBooking(ID, LocalDateTime.of(2024, 9, 10, 9, 0))));
  }

  public static Violation warning(String ruleId) {
    return new Violation(
        new RuleId(ruleId),
        null,
        Severity.WARNING,
        List.of(),
        LocalizedText.of("d", "e"),
        List.of(),
        List.of());
  }
}
