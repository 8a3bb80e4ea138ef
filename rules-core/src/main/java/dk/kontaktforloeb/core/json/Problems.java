package dk.kontaktforloeb.core.json;

import dk.kontaktforloeb.json.JsonProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Collects problems. A text can hold a million of them; past the first hundred they are counted.
 */
final class Problems {
  private static final int MOST = 100;

  private final List<JsonProblem> list = new ArrayList<>();
  private int more;

  void add(JsonProblem problem) {
    if (list.size() < MOST) {
      list.add(problem);
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
              "",
              last.line(),
              last.column(),
              String.format(Locale.ROOT, "%,d more problems are not listed", more)));
      more = 0;
    }
    return List.copyOf(list);
  }
}
