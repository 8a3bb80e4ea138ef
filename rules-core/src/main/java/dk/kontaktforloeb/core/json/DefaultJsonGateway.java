package dk.kontaktforloeb.core.json;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.core.text.Shown;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.JsonGateway;
import dk.kontaktforloeb.json.JsonProblem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what the services need, asks them, and writes what they answer. */
public final class DefaultJsonGateway implements JsonGateway {
  private static final String CALLER = "/caller";
  private static final RecordReader READER = new RecordReader();
  private static final JsonCodec CODEC = new DefaultJsonCodec();

  private final RequestDecider decider;
  private final int mostBytes;
  private final boolean dryRun;

  /**
   * A gateway that stores what is accepted.
   *
   * @param mostBytes how many bytes a caller's or a request's text may have
   */
  public DefaultJsonGateway(RequestDecider decider, int mostBytes) {
    this(decider, mostBytes, false);
  }

  private DefaultJsonGateway(RequestDecider decider, int mostBytes, boolean dryRun) {
    this.decider = decider;
    this.mostBytes = mostBytes;
    this.dryRun = dryRun;
  }

  @Override
  public Decision<?> decide(String operation, byte[] caller, byte[] request) {
    return decide(
        operation(operation),
        JsonDocument.parse(caller, mostBytes),
        JsonDocument.parse(request, mostBytes));
  }

  /** Decides a request that is parsed already; pointers of problems begin at the two elements. */
  public Decision<?> decide(Operation operation, LocatedJson caller, LocatedJson request) {
    return decide(
        operation, new JsonDocument(caller, List.of()), new JsonDocument(request, List.of()));
  }

  private Decision<?> decide(Operation operation, JsonDocument caller, JsonDocument request) {
    List<JsonProblem> problems = new ArrayList<>();
    Caller readCaller = read(caller, Caller.class, Set.of(), CALLER, problems);
    Record readRequest =
        read(
            request, decider.requestType(operation), decider.keptElements(operation), "", problems);
    return decider.decide(operation, readCaller, readRequest, List.copyOf(problems), dryRun);
  }

  private <R extends Record> @Nullable R read(
      JsonDocument document,
      Class<R> type,
      Set<String> kept,
      String prefix,
      List<JsonProblem> problems) {
    document.problems().forEach(problem -> problems.add(prefixed(prefix, problem)));
    LocatedJson root = document.root();
    if (root == null) {
      return null;
    }
    ReadResult<R> read = READER.read(root, type, kept, decider.limits());
    read.problems().forEach(problem -> problems.add(prefixed(prefix, problem)));
    return read.value();
  }

  private static JsonProblem prefixed(String prefix, JsonProblem problem) {
    return prefix.isEmpty()
        ? problem
        : new JsonProblem(
            prefix + problem.pointer(), problem.line(), problem.column(), problem.text());
  }

  @Override
  public DefaultJsonGateway dryRun() {
    return dryRun ? this : new DefaultJsonGateway(decider, mostBytes, true);
  }

  @Override
  public DefaultJsonGateway asOf(Instant instant) {
    return new DefaultJsonGateway(decider.asOf(instant), mostBytes, true);
  }

  @Override
  public String write(Object value) {
    return CODEC.write(value);
  }

  @Override
  public Decision<?> readDecision(String json) {
    return CODEC.readDecision(json);
  }

  @Override
  public <T> T read(String json, Class<T> type) {
    return CODEC.read(json, type);
  }

  @Override
  public Object toPlain(Object value) {
    return CODEC.toPlain(value);
  }

  @Override
  public <T> T ofPlain(Object plain, Class<T> type) {
    return CODEC.ofPlain(plain, type);
  }

  private static Operation operation(String name) {
    return Operation.ofWireName(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "operation %s is unknown.".formatted(Shown.quoted(name))
                        + Nearest.secondLine(
                            name,
                            Stream.of(Operation.values()).map(Operation::wireName).toList())));
  }
}
