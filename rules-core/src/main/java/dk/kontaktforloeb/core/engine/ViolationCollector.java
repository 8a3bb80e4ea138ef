package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.decision.BlockingBooking;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.rule.Report;
import dk.kontaktforloeb.rule.Rule;
import dk.kontaktforloeb.rule.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The {@code report} of rule files: gathers the violations of one case, in catalogue order. */
final class ViolationCollector implements Report {
  private final Violations violations;
  private final List<Rule> rules = new ArrayList<>();
  private final List<Violation> found = new ArrayList<>();
  private @Nullable Object judged;
  private @Nullable String firing;

  ViolationCollector(Violations violations) {
    this.violations = violations;
  }

  /** The rule whose consequence is run next. */
  void firing(String ruleId) {
    firing = ruleId;
  }

  void begin(Object judged) {
    this.judged = judged;
    rules.clear();
    found.clear();
  }

  /** What was found in the earliest step that found something. */
  List<Violation> end() {
    judged = null;
    Step first = Step.RULES;
    for (Rule rule : rules) {
      first = rule.step().compareTo(first) < 0 ? rule.step() : first;
    }
    for (int i = rules.size() - 1; first != Step.RULES && i >= 0; i--) {
      if (rules.get(i).step() != first) {
        found.remove(i);
      }
    }
    return List.copyOf(found);
  }

  @Override
  public void violation(String... fields) {
    add(fields, List.of());
  }

  @Override
  public void blocked(List<Indkaldelse> blockedBy, String... fields) {
    add(fields, blockedBy.stream().map(ViolationCollector::blocking).toList());
  }

  private void add(String[] fields, List<BlockingBooking> blockedBy) {
    Rule rule = violations.rule(Objects.requireNonNull(firing));
    requirePointers(fields);
    int place = found.size();
    while (place > 0 && rules.get(place - 1).order() > rule.order()) {
      place--;
    }
    rules.add(place, rule);
    found.add(
        place, violations.of(rule, List.of(fields), Objects.requireNonNull(judged), blockedBy));
  }

  private static void requirePointers(String[] fields) {
    for (String field : fields) {
      if (!field.isEmpty() && field.charAt(0) != '/') {
        throw new IllegalArgumentException(
            "The consequence reports \"%s\", expected a JSON pointer such as /samtaleType.%nMaybe it gives the rule's id, which is known."
                .formatted(field));
      }
    }
  }

  private static BlockingBooking blocking(Indkaldelse booking) {
    return new BlockingBooking(
        Objects.requireNonNull(booking.indkaldelseId()),
        Objects.requireNonNull(booking.moedeStarttidspunkt()));
  }
}
