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
import dk.kontaktforloeb.deltagelse.AktuelleDeltagelsesvalg;
import dk.kontaktforloeb.deltagelse.Deltagelsesvalg;
import dk.kontaktforloeb.deltagelse.Deltagelsesvalgshistorik;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.Indkaldelser;
import dk.kontaktforloeb.indkaldelse.Indkaldelseshistorik;
import dk.kontaktforloeb.interview.Interview;
import dk.kontaktforloeb.interview.Interviews;
import dk.kontaktforloeb.json.JsonProblem;
import dk.kontaktforloeb.json.JsonReadException;
import dk.kontaktforloeb.soegning.Soegeresultat;
import dk.kontaktforloeb.soegning.TilladteSamtaletyper;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A decision as its JSON has it. */
record DecisionJson(
    String operation,
    boolean accepted,
    @Nullable String primary,
    List<Violation> violations,
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
      @Nullable String officialText,
      Severity severity,
      List<String> fields,
      LocalizedText message,
      List<String> sources,
      List<BlockingBooking> blockedBy) {

    static OfViolation of(Violation violation) {
      ErrorCode code = violation.errorCode();
      return new OfViolation(
          violation.ruleId().value(),
          violation.code(),
          code == null ? null : code.newNumber(),
          code == null ? null : code.basis(),
          violation.officialText(),
          violation.severity(),
          violation.fields(),
          violation.text(),
          violation.sources(),
          violation.blockedBy());
    }

    Violation toViolation() {
      return new Violation(
          new RuleId(rule),
          codeBasis == null
              ? null
              : new ErrorCode(Integer.parseInt(code), newCode, codeBasis, officialText),
          severity,
          fields,
          message,
          sources,
          blockedBy);
    }
  }

  static Decision<?> read(LocatedJson root) {
    DecisionJson json = orThrow(new RecordReader().read(root, DecisionJson.class));
    Operation operation =
        Operation.ofWireName(json.operation)
            .orElseThrow(() -> wrong(root, "operation", "no operation is called so"));
    return json.accepted
        ? new Accepted<>(
            operation,
            result(json.result, operation),
            json.violations,
            json.effects,
            json.ruleSet,
            json.asOf,
            json.dryRun)
        : new Rejected<@Nullable Object>(
            operation, json.violations, json.ruleSet, json.asOf, json.dryRun);
  }

  private static @Nullable Object result(@Nullable LocatedJson json, Operation operation) {
    if (json == null || json.isNull()) {
      return null;
    }
    Class<? extends Record> type = resultType(operation);
    if (type == null) {
      throw new JsonReadException(
          List.of(
              json.problem(json.root(), "%s has no result: expected none".formatted(operation))));
    }
    return orThrow(new RecordReader().read(json, type));
  }

  static @Nullable Class<? extends Record> resultType(Operation operation) {
    return switch (operation) {
      case CREATE_INDKALDELSE,
          UPDATE_INDKALDELSE,
          DELETE_INDKALDELSE,
          CREATE_MYNDIGHEDSDELTAGER,
          UPDATE_MYNDIGHEDSDELTAGER,
          DELETE_MYNDIGHEDSDELTAGER,
          GET_INDKALDELSE ->
          Indkaldelse.class;
      case GET_INDKALDELSER -> Indkaldelser.class;
      case GET_INDKALDELSESHISTORIK -> Indkaldelseshistorik.class;
      case SAVE_DELTAGELSESVALG, GET_SPECIFIKT_DELTAGELSESVALG -> Deltagelsesvalg.class;
      case GET_DELTAGELSESVALG -> AktuelleDeltagelsesvalg.class;
      case GET_DELTAGELSESVALGSHISTORIK -> Deltagelsesvalgshistorik.class;
      case GET_SOEGNING -> Soegeresultat.class;
      case TILLADTE_SAMTALETYPER -> TilladteSamtaletyper.class;
      case CREATE_INTERVIEW,
          UPDATE_INTERVIEW,
          ADD_INTERVIEW_PARTICIPANT,
          UPDATE_INTERVIEW_PARTICIPANT,
          DELETE_INTERVIEW_PARTICIPANT ->
          Interview.class;
      case GET_INTERVIEW_INFO -> Interviews.class;
      case FRAVAER_OPRETTET, FRAVAER_AFSLUTTET, FRIST_UDSTEDT, CPR_SKIFTET, BORGER_FLYTTET -> null;
    };
  }

  static JsonReadException wrong(LocatedJson root, String name, String message) {
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
