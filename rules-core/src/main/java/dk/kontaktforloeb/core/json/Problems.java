package dk.kontaktforloeb.core.json;

import dk.kontaktforloeb.core.text.Problem;
import dk.kontaktforloeb.json.JsonProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Collects problems. A text can hold a million of them: past the first hundred they are counted,
 * and their messages are not made.
 */
final class Problems {
  private static final int MOST = 100;

  private final List<JsonProblem> list = new ArrayList<>();
  private int more;

  void add(Supplier<JsonProblem> problem) {
    if (list.size() < MOST) {
      list.add(problem.get());
    } else {
      more++;
    }
  }

  /** In the order of the text. */
  List<JsonProblem> list() {
    list.sort(Comparator.comparingInt(JsonProblem::line).thenComparingInt(JsonProblem::column));
    if (more > 0) {
      JsonProblem last = list.get(list.size() - 1);
      list.add(
          new JsonProblem(
              "", last.line(), last.column(), Problem.MORE_PROBLEMS.text(Map.of("count", more))));
      more = 0;
    }
    return List.copyOf(list);
  }
}
