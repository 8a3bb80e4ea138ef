package dk.kontaktforloeb.testkit.catalogue;

import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.explain.Verdict;
import java.util.List;
import java.util.stream.Stream;

/** The scenarios of a rule as the templates show them, by how the rule came out. */
record ExamplesView(int count, List<GroupView> groups) {

  /** Those that came out in one way. */
  record GroupView(String key, LocalizedText verdict, List<ExampleView> examples) {

    int size() {
      return examples.size();
    }

    /** The one to read first. */
    ExampleView first() {
      return examples.get(0);
    }
  }

  /** One of them. */
  record ExampleView(
      String name, String place, List<CallView> calls, List<String> failures, String text) {

    boolean failed() {
      return !failures.isEmpty();
    }
  }

  /** A call of it. */
  record CallView(String operation, boolean accepted, String codes) {}

  static ExamplesView of(String rule, List<Example> found) {
    List<GroupView> groups =
        Stream.of(Verdict.VIOLATED, Verdict.APPLIED, Verdict.SATISFIED, Verdict.NOT_APPLICABLE)
            .map(verdict -> group(rule, verdict, found))
            .filter(group -> group.size() > 0)
            .toList();
    return new ExamplesView(found.size(), groups);
  }

  private static GroupView group(String rule, Verdict verdict, List<Example> found) {
    return new GroupView(
        Labels.key(verdict),
        verdict.text(),
        found.stream()
            .filter(
                example -> example.verdicts().getOrDefault(rule, Verdict.NOT_APPLICABLE) == verdict)
            .map(ExamplesView::view)
            .toList());
  }

  private static ExampleView view(Example example) {
    return new ExampleView(
        example.name(),
        "%s:%s".formatted(example.file(), example.line()),
        example.steps().stream()
            .map(
                call ->
                    new CallView(
                        call.operation(), call.accepted(), String.join(", ", call.codes())))
            .toList(),
        example.failures(),
        example.text());
  }

  boolean any() {
    return count > 0;
  }
}
