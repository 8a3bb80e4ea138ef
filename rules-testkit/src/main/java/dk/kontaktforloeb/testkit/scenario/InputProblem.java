package dk.kontaktforloeb.testkit.scenario;

import dk.kontaktforloeb.json.JsonProblem;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Why an input could not be read as scenarios.
 *
 * @param file the file or folder, as it was named
 * @param line line, from 1; 0 where it is about the whole file
 * @param column column, from 1; 0 where it is about the whole file
 * @param message what is wrong, with the value, what was expected, and a guess on a second line
 */
public record InputProblem(String file, int line, int column, String message) {

  static InputProblem of(String file, JsonProblem problem) {
    return new InputProblem(file, problem.line(), problem.column(), problem.message());
  }

  /** Passes each problem on once: a fault of a background is found with each of its examples. */
  static Consumer<InputProblem> once(Consumer<InputProblem> problems) {
    Set<InputProblem> reported = new HashSet<>();
    return problem -> {
      if (reported.add(problem)) {
        problems.accept(problem);
      }
    };
  }

  /** {@code file:line:column: message}. */
  @Override
  public String toString() {
    return line == 0
        ? "%s: %s".formatted(file, message)
        : "%s:%s:%s: %s".formatted(file, line, column, message);
  }
}
