package dk.kontaktforloeb.testkit.scenario;

import dk.kontaktforloeb.rule.RuleSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * Scenario files as JUnit tests.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> scenarios() {
 *   return ScenarioTests.dynamicTests(Path.of("src/test/scenarios"));
 * }
 * }</pre>
 */
public final class ScenarioTests {
  private ScenarioTests() {}

  /**
   * A container for every file, with a test for every scenario. What could not be read is a test
   * that fails.
   *
   * @param path a file, or a folder with all scenario files below it
   */
  public static Stream<DynamicNode> dynamicTests(Path path) {
    return dynamicTests(path, new ScenarioRunner());
  }

  /** As {@link #dynamicTests(Path)}, by other rules than the shipped. */
  public static Stream<DynamicNode> dynamicTests(Path path, RuleSet ruleSet) {
    return dynamicTests(path, new ScenarioRunner(ruleSet));
  }

  private static Stream<DynamicNode> dynamicTests(Path path, ScenarioRunner runner) {
    Map<String, List<DynamicNode>> byFile = new LinkedHashMap<>();
    new ScenarioFiles(
            document ->
                add(
                    byFile,
                    document.file(),
                    DynamicTest.dynamicTest(document.name(), () -> check(document, runner))),
            problem ->
                add(
                    byFile,
                    problem.file(),
                    DynamicTest.dynamicTest("can be read", () -> fail(problem))))
        .read(path);
    return byFile.entrySet().stream()
        .map(file -> DynamicContainer.dynamicContainer(file.getKey(), file.getValue()));
  }

  private static void add(Map<String, List<DynamicNode>> byFile, String file, DynamicNode test) {
    byFile.computeIfAbsent(file, name -> new ArrayList<>()).add(test);
  }

  private static void check(ScenarioDocument document, ScenarioRunner runner) {
    runner.run(
        document,
        new ScenarioRunner.Listener() {
          @Override
          public void ran(ScenarioResult result) {
            if (!result.passed()) {
              throw new AssertionError(result.describe());
            }
          }

          @Override
          public void unreadable(InputProblem problem) {
            fail(problem);
          }
        });
  }

  private static void fail(InputProblem problem) {
    throw new AssertionError(problem.toString());
  }
}
