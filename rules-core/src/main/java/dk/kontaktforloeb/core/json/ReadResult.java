package dk.kontaktforloeb.core.json;

import dk.kontaktforloeb.json.JsonProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as far as it could be read.
 *
 * @param value the record, null in the place of what is wrong; null itself when the element is no
 *     object or the record refuses to be made so
 * @param problems what is wrong, with pointers from the element that was read
 */
public record ReadResult<R>(@Nullable R value, List<JsonProblem> problems) {

  /** Copies the list. */
  public ReadResult {
    problems = List.copyOf(problems);
  }
}
