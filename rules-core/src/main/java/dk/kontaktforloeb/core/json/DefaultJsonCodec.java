package dk.kontaktforloeb.core.json;

import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.JsonProblem;
import dk.kontaktforloeb.json.JsonReadException;
import java.util.List;

/** The wire format both ways, by the records of the api. Thread-safe. */
public record DefaultJsonCodec() implements JsonCodec {
  private static final RecordReader READER = new RecordReader();

  @Override
  public String write(Object value) {
    return JsonWriter.write(value);
  }

  @Override
  public Object toPlain(Object value) {
    return JsonWriter.toPlain(value);
  }

  @Override
  public Decision<?> readDecision(String json) {
    return read(json, Decision.class);
  }

  @Override
  public <T> T read(String json, Class<T> type) {
    JsonDocument document = JsonDocument.parseTrusted(json);
    LocatedJson root = document.root();
    if (root == null || !document.problems().isEmpty()) {
      throw new JsonReadException(document.problems());
    }
    return read(root, type);
  }

  @Override
  public <T> T ofPlain(Object plain, Class<T> type) {
    try {
      return read(JsonWriter.ofPlain(plain), type);
    } catch (JsonReadException e) {
      // Places are those of a text that nobody has seen.
      List<JsonProblem> unplaced =
          e.problems().stream()
              .map(problem -> new JsonProblem(problem.pointer(), 0, 0, problem.text()))
              .toList();
      throw new JsonReadException(unplaced);
    }
  }

  private static <T> T read(LocatedJson root, Class<T> type) {
    if (!Decision.class.isAssignableFrom(type)) {
      return DecisionJson.orThrow(READER.read(root, type));
    }
    Decision<?> decision = DecisionJson.read(root);
    if (!type.isInstance(decision)) {
      throw DecisionJson.wrong(root, "accepted", "the decision is no " + type.getSimpleName());
    }
    return type.cast(decision);
  }
}
