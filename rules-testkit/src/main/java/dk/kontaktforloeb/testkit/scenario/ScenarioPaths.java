package dk.kontaktforloeb.testkit.scenario;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.core.json.ComposedJson;
import dk.kontaktforloeb.core.json.Nearest;
import dk.kontaktforloeb.event.BorgerEvents;
import dk.kontaktforloeb.indkaldelse.IndkaldelseService;
import dk.kontaktforloeb.interview.InterviewService;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The short names of a scenario's elements, such as {@code borger.aKasse} for the element {@code
 * aKasse} of {@code borger} of {@code given}. A name that belongs neither to the scenario nor to
 * its {@code given} or {@code when} is that of an element of a request.
 */
final class ScenarioPaths {
  private static final Set<String> SCENARIO = components(Scenario.class);
  private static final Set<String> GIVEN = components(Scenario.Given.class);
  private static final Set<String> WHEN = components(Scenario.When.class);
  private static final Set<String> KNOWN = known();

  private ScenarioPaths() {}

  private static Set<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** In the order of the alphabet, so that a guess among equals is always the same. */
  private static Set<String> known() {
    Set<String> known = new TreeSet<>(requestElements());
    Stream.of(SCENARIO, GIVEN, WHEN).forEach(known::addAll);
    return Collections.unmodifiableSet(known);
  }

  private static Set<String> requestElements() {
    return Stream.of(IndkaldelseService.class, InterviewService.class, BorgerEvents.class)
        .flatMap(service -> Arrays.stream(service.getMethods()))
        .map(Method::getParameterTypes)
        .flatMap(Arrays::stream)
        .filter(type -> type.isRecord() && type != Caller.class)
        .flatMap(type -> components(type).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String first(String name) {
    return name.split("\\.", 2)[0];
  }

  /** What is wrong with a short name that no scenario has; null for one that it can have. */
  static @Nullable String problem(String name) {
    String first = first(name);
    return KNOWN.contains(first)
        ? null
        : "element \"%s\" is unknown in Scenario.%s"
            .formatted(
                first,
                Nearest.to(first, KNOWN)
                    .map(guess -> "%nMaybe %s?".formatted(guess))
                    .orElse(
                        "%nExpected an element of a scenario, of given, of when, or of a request."
                            .formatted()));
  }

  /** The path of a short name, from the scenario. */
  static List<String> path(String name) {
    List<String> path = new ArrayList<>(List.of(name.split("\\.", -1)));
    String first = path.get(0);
    if (GIVEN.contains(first)) {
      path.add(0, "given");
    } else if (WHEN.contains(first)) {
      path.add(0, "when");
    } else if (!SCENARIO.contains(first)) {
      path.addAll(0, List.of("when", "request"));
    }
    return path;
  }

  /** Lays a value over the element of that short name. */
  static void set(
      ComposedJson scenario, String name, ComposedJson value, ScenarioProblems problems) {
    if (!scenario.set(path(name), value)) {
      problems.report(
          value.source(),
          "%s leads to no element: expected names of elements, and positions in lists from 0"
              .formatted(name));
    }
  }
}
