package dk.kontaktforloeb.core.json;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.json.JsonProblem;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The services as JSON needs them: one method for every operation. Implemented by the facade. */
public interface RequestDecider {

  /**
   * Decides a request that may be broken. Each problem is a violation of FMT-01, beside what else
   * is wrong with the form.
   *
   * @param caller the caller as far as it could be read; null when it is no object
   * @param request the request as far as it could be read, of {@link #requestType}; null when it is
   *     no object
   * @param problems what is wrong with the texts; pointers into the caller begin with {@code
   *     /caller}
   * @param dryRun whether to store nothing
   */
  Decision<?> decide(
      Operation operation,
      @Nullable Caller caller,
      @Nullable Record request,
      List<JsonProblem> problems,
      boolean dryRun);

  /** The same services with a clock that stands still at that instant. */
  RequestDecider asOf(Instant instant);

  /** The limits of texts and times in requests. */
  ValueLimits limits();

  /** The type of the operation's request. */
  Class<? extends Record> requestType(Operation operation);

  /**
   * What is unknown in the operation's request although that type has it: names of its components,
   * or JSON pointers such as {@code /myndighedsdeltager/deltager} for components of records in it.
   */
  Set<String> keptElements(Operation operation);
}
