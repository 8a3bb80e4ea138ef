package dk.kontaktforloeb.core.json;

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
import dk.kontaktforloeb.json.JsonProblem;
import dk.kontaktforloeb.json.JsonReadException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A decision as its JSON has it. */
record DecisionJson(
    String operation,
    boolean accepted,
    @Nullable String primary,
    List<OfViolation> violations,
    List<Effect> effects,
    @Nullable LocatedJson result,
    RuleSetId ruleSet,
    Instant asOf,
    boolean dryRun) {

  /** A violation as its JSON has it. */
  record OfViolation(
      String rule,
      String code,
      @Nullable Integer newCode,
      @Nullable CodeBasis codeBasis,
      Severity severity,
      List<String> fields,
      Message message,
      List<String> sources,
      List<BlockingBooking> blockedBy) {

    static OfViolation of(Violation violation) {
      ErrorCode code = violation.errorCode();
      return new OfViolation(
          violation.ruleId().value(),
          violation.code(),
          code == null ? null : code.newNumber(),
          code == null ? null : code.basis(),
          violation.severity(),
          violation.fields(),
          new Message(violation.text().danish(), violation.text().english()),
          violation.sources(),
          violation.blockedBy());
    }

    Violation toViolation() {
      return new Violation(
          new RuleId(rule),
          codeBasis == null ? null : new ErrorCode(Integer.parseInt(code), newCode, codeBasis),
          severity,
          fields,
          LocalizedText.of(message.da, message.en),
          sources,
          blockedBy);
    }
  }

  /** A text in Danish and English. */
  record Message(String da, String en) {}

  static Decision<?> read(String text) {
    JsonDocument document = JsonDocument.parse(text);
    LocatedJson root = document.root();
    if (root == null || !document.problems().isEmpty()) {
      throw new JsonReadException(document.problems());
    }
    DecisionJson json = orThrow(new RecordReader().read(root, DecisionJson.class));
    Operation operation =
        Operation.ofWireName(json.operation)
            .orElseThrow(() -> wrong(root, "operation", "no operation is called so"));
    List<Violation> violations;
    try {
      violations = json.violations.stream().map(OfViolation::toViolation).toList();
    } catch (IllegalArgumentException e) {
      throw wrong(root, "violations", String.valueOf(e.getMessage()));
    }
    return json.accepted
        ? new Accepted<>(
            operation,
            result(json.result, operation),
            violations,
            json.effects,
            json.ruleSet,
            json.asOf,
            json.dryRun)
        : new Rejected<@Nullable Object>(
            operation, violations, json.ruleSet, json.asOf, json.dryRun);
  }

  private static @Nullable Object result(@Nullable LocatedJson json, Operation operation) {
    return json == null || json.isNull()
        ? null
        : orThrow(new RecordReader().read(json, resultType(operation)));
  }

  private static Class<? extends Record> resultType(Operation operation) {
    return switch (operation) {
      case CREATE_INDKALDELSE, UPDATE_INDKALDELSE, DELETE_INDKALDELSE -> Indkaldelse.class;
    };
  }

  private static JsonReadException wrong(LocatedJson root, String name, String message) {
    LocatedJson element = root.get(name);
    JsonProblem problem = (element == null ? root : element).problem(root, message);
    return new JsonReadException(List.of(problem));
  }

  static <R> R orThrow(ReadResult<R> read) {
    R value = read.value();
    if (value == null || !read.problems().isEmpty()) {
      throw new JsonReadException(read.problems());
    }
    return value;
  }
}
