package dk.kontaktforloeb.json;

import java.util.List;
import java.util.stream.Collectors;

/** A JSON text does not hold what was asked for. */
public class JsonReadException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<JsonProblem> problems;

  /** With everything that is wrong. */
  public JsonReadException(List<JsonProblem> problems) {
    super(problems.stream().map(JsonProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Everything that is wrong, in the order of the text. */
  public List<JsonProblem> problems() {
    return problems;
  }
}
