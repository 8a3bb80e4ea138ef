package dk.kontaktforloeb.testkit.catalogue;

import dk.kontaktforloeb.explain.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A scenario that was run.
 *
 * @param name its name
 * @param file its file below the folder of scenarios
 * @param line the line it begins on, from 1
 * @param text as it stands in the file
 * @param labels the rules that it says it is an example of
 * @param steps its calls
 * @param verdicts how the rules came out that it is an example of, by id
 * @param failures what is not as it expects; empty when all is
 */
record Example(
    String name,
    String file,
    int line,
    String text,
    Set<String> labels,
    List<Call> steps,
    Map<String, Verdict> verdicts,
    List<String> failures) {

  /** A call and what came of it; {@code codes} names the errors. */
  record Call(String operation, boolean accepted, List<String> codes) {}

  /** The name of its file without folder and extension. */
  String stem() {
    return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.\\w+$", "");
  }

  boolean passed() {
    return failures.isEmpty();
  }
}
