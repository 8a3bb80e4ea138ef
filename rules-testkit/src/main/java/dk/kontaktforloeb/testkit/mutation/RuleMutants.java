package dk.kontaktforloeb.testkit.mutation;

import dk.kontaktforloeb.core.drl.DrlConstraint;
import dk.kontaktforloeb.core.drl.DrlRule;
import dk.kontaktforloeb.core.drl.Expression;
import dk.kontaktforloeb.testkit.mutation.RuleFileText.Written;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mutants of a rule file's conditions and consequences. */
final class RuleMutants {
  private static final Pattern NAME = Pattern.compile("\\brule\\s+\"[^\"]*\"");
  private static final Pattern CONSEQUENCE =
      Pattern.compile("(?s)\\bthen\\b(.*)^\\s*end\\b", Pattern.MULTILINE);
  private static final Pattern FIELD = Pattern.compile("(,\\s*)?(\"(/[^\"]*)\")(?=(\\s*,\\s*)?)");
  private static final Pattern CONSTANT = Pattern.compile("\\b\\w+\\.[A-Z][A-Z0-9_]*\\b");

  /** What goes with a condition that is dropped. */
  private static final Pattern AROUND = Pattern.compile("^[,\\s]+|[,\\s]+$");

  private static final Set<String> ORDERS = Set.of("<", "<=", ">", ">=");

  private final RuleFileText file;
  private final Constants constants;
  private final List<String> fields;
  private final List<PlannedMutant> mutants = new ArrayList<>();

  private RuleMutants(RuleFileText file) {
    this.file = file;
    this.constants = new Constants(file.text());
    this.fields = FIELD.matcher(file.text()).results().map(m -> m.group(3)).distinct().toList();
  }

  static List<PlannedMutant> of(RuleFileText file) {
    RuleMutants mutants = new RuleMutants(file);
    file.rules().forEach(mutants::add);
    return mutants.mutants;
  }

  private void add(Written written) {
    DrlRule rule = written.rule();
    mutants.add(
        new PlannedMutant(
            new Mutant(
                MutantKind.RULE_REMOVED, rule.id(), file.path(), rule.line(), 1, rule.name(), ""),
            new Change.NoRule(rule.id())));
    List<Edit> edits = new ArrayList<>();
    conditions(rule, edits);
    consequence(written, edits);
    Set<String> made = new HashSet<>();
    for (Edit edit : edits) {
      String changed = edit.movedBy(-written.start()).in(ruleText(written));
      if (made.add(changed)) {
        mutants.add(planned(written, edit, changed));
      }
    }
  }

  private String ruleText(Written written) {
    return file.text().substring(written.start(), written.end());
  }

  private PlannedMutant planned(Written written, Edit edit, String changed) {
    String id = written.rule().id();
    String name = "%s m%s".formatted(id, mutants.size());
    String text =
        NAME.matcher(changed).replaceFirst(Matcher.quoteReplacement("rule \"%s\"".formatted(name)));
    String before = edit.before(file.text());
    Matcher around = AROUND.matcher(before);
    int shown = edit.start() + (around.lookingAt() ? around.end() : 0);
    boolean isInConsequence =
        edit.kind() == MutantKind.FIELD_DROPPED
            || edit.kind() == MutantKind.FIELD_SWAPPED
            || edit.kind() == MutantKind.ARGUMENT_SWAPPED;
    return new PlannedMutant(
        new Mutant(
            edit.kind(),
            id,
            file.path(),
            file.line(shown),
            file.column(shown),
            AROUND.matcher(before).replaceAll("").replaceAll("\\s+", " "),
            edit.replacement()),
        new Change.RuleText(id, file.path(), file.header(), name, text, isInConsequence));
  }

  private void conditions(DrlRule rule, List<Edit> edits) {
    List<DrlConstraint> all = rule.constraints();
    for (int i = 0; i < all.size(); i++) {
      DrlConstraint constraint = all.get(i);
      int offset = file.offset(constraint);
      if (constraint.isBinding() || offset < 0) {
        continue;
      }
      if (!isGuard(rule, i)) {
        edits.add(dropped(all, i, offset));
      }
      ConditionEdits.of(constraint.text(), constants)
          .forEach(edit -> edits.add(edit.movedBy(offset)));
    }
  }

  /**
   * Whether a condition that something is not null stands before one that asks for an order, which
   * holds of nothing that is null: without the first the rule means the same.
   */
  private static boolean isGuard(DrlRule rule, int index) {
    return rule.constraints().get(index).expression() instanceof Expression.Comparison guard
        && guard.operator().equals("!=")
        && guard.right().equals("null")
        && rule.constraints().stream()
            .skip(index + 1L)
            .anyMatch(
                later ->
                    later.expression() instanceof Expression.Comparison order
                        && ORDERS.contains(order.operator())
                        && (order.left().equals(guard.left())
                            || order.right().equals(guard.left())));
  }

  /** With the comma before it, or the one after it where it is the first. */
  private Edit dropped(List<DrlConstraint> all, int index, int offset) {
    int end = offset + all.get(index).text().length();
    if (index + 1 < all.size()) {
      return new Edit(MutantKind.CONDITION_DROPPED, offset, file.offset(all.get(index + 1)), "");
    }
    if (index == 0) {
      return new Edit(MutantKind.CONDITION_DROPPED, offset, end, "");
    }
    DrlConstraint former = all.get(index - 1);
    return new Edit(
        MutantKind.CONDITION_DROPPED, file.offset(former) + former.text().length(), end, "");
  }

  private void consequence(Written written, List<Edit> edits) {
    Matcher found = CONSEQUENCE.matcher(ruleText(written));
    if (!found.find()) {
      return;
    }
    int offset = written.start() + found.start(1);
    String text = found.group(1);
    long count = FIELD.matcher(text).results().count();
    FIELD
        .matcher(text)
        .results()
        .forEach(
            field -> {
              if (count > 1) {
                edits.add(
                    new Edit(
                        MutantKind.FIELD_DROPPED,
                        offset + (field.group(1) == null ? field.start(2) : field.start(1)),
                        offset + (field.group(1) == null ? field.end(4) : field.end(2)),
                        ""));
              }
              edits.add(
                  new Edit(
                      MutantKind.FIELD_SWAPPED,
                      offset + field.start(2),
                      offset + field.end(2),
                      "\"%s\"".formatted(anotherField(field.group(3), text))));
            });
    CONSTANT
        .matcher(text)
        .results()
        .forEach(
            constant ->
                constants
                    .neighbours(constant.group(), List.of())
                    .forEach(
                        neighbour ->
                            edits.add(
                                new Edit(
                                    MutantKind.ARGUMENT_SWAPPED,
                                    offset + constant.start(),
                                    offset + constant.end(),
                                    neighbour))));
  }

  /** The next that the file names and the rule does not. */
  private String anotherField(String field, String consequence) {
    int own = fields.indexOf(field);
    for (int i = 1; i < fields.size(); i++) {
      String next = fields.get((own + i) % fields.size());
      if (!consequence.contains("\"" + next + "\"")) {
        return next;
      }
    }
    return field + "/x";
  }
}
