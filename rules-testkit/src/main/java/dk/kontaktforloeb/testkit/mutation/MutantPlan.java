package dk.kontaktforloeb.testkit.mutation;

import dk.kontaktforloeb.core.engine.OpenedRules;
import dk.kontaktforloeb.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Every mutant of a rule set, in the order of its files. */
final class MutantPlan {
  private MutantPlan() {}

  static List<PlannedMutant> of(OpenedRules rules) {
    Map<String, Rule> catalogue = new HashMap<>();
    rules.catalogue().rules().forEach(rule -> catalogue.put(rule.id().value(), rule));
    List<PlannedMutant> mutants = new ArrayList<>();
    rules
        .files()
        .forEach(
            (path, text) -> {
              if (path.endsWith(".drl")) {
                RuleFileText file = RuleFileText.of(path, text);
                mutants.addAll(RuleMutants.of(file));
                mutants.addAll(EntryMutants.of(file, catalogue));
              }
            });
    mutants.removeIf(mutant -> rules.find(mutant.mutant().subject()) == null);
    rules.tables().forEach((name, csv) -> mutants.addAll(TableMutants.of(name, csv)));
    return mutants;
  }

  /** So many of them, in their order; the same seed gives the same. */
  static List<PlannedMutant> sample(List<PlannedMutant> all, int count, long seed) {
    List<PlannedMutant> left = new ArrayList<>(all);
    Random random = new Random(seed);
    while (left.size() > count) {
      left.remove(random.nextInt(left.size()));
    }
    return left;
  }
}
