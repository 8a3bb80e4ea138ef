package dk.kontaktforloeb.testkit.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kontaktforloeb.core.json.JsonWriter;
import dk.kontaktforloeb.core.json.LocatedJson;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.testkit.scenario.Scenario.Then;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a step's {@code then} expects of a decision. Only the parts that are there are compared. */
final class Expected {
  private final Then then;
  private final @Nullable JsonNode result;

  private Expected(Then then) {
    this.then = then;
    this.result = then.result() == null ? null : then.result().toTree();
  }

  static Expected of(@Nullable Then then, ScenarioProblems problems) {
    if (then == null) {
      return new Expected(new Then(null, null, null, null, null, null, null, null));
    }
    LocatedJson primary = then.primary();
    if (primary != null && !primary.isNull() && !primary.scalar().isTextual()) {
      problems.report(
          primary,
          "%s is wrong here: expected text, or null when accepted.%nMaybe \"%s\"?"
              .formatted(primary, primary));
    }
    ExpectedFields.check(then.fields(), problems);
    ExpectedEffects.check(then.effects(), problems);
    return new Expected(then);
  }

  /** What differs; empty when all is as expected. */
  List<String> failures(Decision<?> decision) {
    List<String> failures = new ArrayList<>();
    if (then.accepted() != null && then.accepted() != decision.isAccepted()) {
      failures.add(
          "accepted: expected %s, was %s".formatted(then.accepted(), decision.isAccepted()));
    }
    if (then.primary() != null) {
      comparePrimary(then.primary(), decision, failures);
    }
    compare("codes", then.codes(), codes(decision.errors()), failures);
    compare("rules", then.rules(), ruleIds(decision.errors()), failures);
    compare("warnings", then.warnings(), ruleIds(decision.warnings()), failures);
    ExpectedFields.compare(then.fields(), decision, failures);
    ExpectedEffects.compare(then.effects(), decision.effects(), failures);
    if (result != null) {
      Object found = decision.isAccepted() ? decision.result() : null;
      ResultComparison.compare("result", result, JsonWriter.toTree(found), failures);
    }
    return failures;
  }

  private static void comparePrimary(
      LocatedJson primary, Decision<?> decision, List<String> failures) {
    String expected = primary.isNull() ? null : primary.scalar().asText();
    String found = decision.primary().map(Violation::code).orElse(null);
    if (expected == null ? found != null : !expected.equals(found)) {
      failures.add("primary: expected %s, was %s".formatted(expected, found));
    }
  }

  private static void compare(
      String part, @Nullable Set<String> expected, Set<String> found, List<String> failures) {
    if (expected == null || expected.equals(found)) {
      return;
    }
    failures.add(
        "%s: expected %s, was %s%s%s"
            .formatted(
                part,
                new TreeSet<>(expected),
                found,
                difference(", missing ", expected, found),
                difference(", not expected ", found, expected)));
  }

  private static String difference(String what, Set<String> all, Collection<String> without) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(without);
    return rest.isEmpty() ? "" : what + rest;
  }

  static Set<String> codes(List<Violation> violations) {
    return distinct(violations.stream().map(Violation::code));
  }

  static Set<String> ruleIds(List<Violation> violations) {
    return distinct(violations.stream().map(violation -> violation.ruleId().value()));
  }

  /** In the order of the decision. */
  private static Set<String> distinct(Stream<String> values) {
    return values.collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
