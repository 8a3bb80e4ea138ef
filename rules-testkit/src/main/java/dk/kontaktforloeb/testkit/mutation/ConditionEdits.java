package dk.kontaktforloeb.testkit.mutation;

import dk.kontaktforloeb.testkit.mutation.ConditionTree.Comparison;
import dk.kontaktforloeb.testkit.mutation.ConditionTree.Enclosed;
import dk.kontaktforloeb.testkit.mutation.ConditionTree.Joined;
import dk.kontaktforloeb.testkit.mutation.ConditionTree.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Every way in which one condition is changed, short of dropping it. */
final class ConditionEdits {
  private static final Map<String, String> OPPOSITE =
      Map.of("==", "!=", "!=", "==", "<", ">=", ">=", "<", ">", "<=", "<=", ">");
  private static final Map<String, String> NEXT_BOUND =
      Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">");
  private static final Map<String, String> TURNED =
      Map.of("<", ">", ">", "<", "<=", ">=", ">=", "<=");

  private static final Pattern CONSTANT = Pattern.compile("\\w+\\.[A-Z][A-Z0-9_]*|\\d+|\".*\"");

  private final String text;
  private final Constants constants;
  private final List<Edit> edits = new ArrayList<>();

  private ConditionEdits(String text, Constants constants) {
    this.text = text;
    this.constants = constants;
  }

  static List<Edit> of(String condition, Constants constants) {
    @Nullable ConditionTree tree = ConditionTree.parse(condition);
    if (tree == null) {
      return List.of();
    }
    ConditionEdits edits = new ConditionEdits(condition, constants);
    edits.visit(tree);
    if (!(tree instanceof Comparison)) {
      edits.add(MutantKind.NEGATED, tree.start(), tree.end(), edits.negated(tree));
    }
    return edits.edits;
  }

  private void add(MutantKind kind, int start, int end, String replacement) {
    edits.add(new Edit(kind, start, end, replacement));
  }

  private void visit(ConditionTree tree) {
    if (tree instanceof Joined joined) {
      dropParts(joined);
      swapConnective(joined);
      joined.parts().forEach(this::visit);
    } else if (tree instanceof Enclosed enclosed) {
      visit(enclosed.inner());
    } else if (tree instanceof Comparison comparison) {
      compare(comparison);
      swapOperands(comparison);
    }
  }

  private void dropParts(Joined joined) {
    for (ConditionTree part : joined.parts()) {
      if (joined.connective().equals("||") && isSaidByAnother(part, joined.parts())) {
        continue;
      }
      List<String> others =
          joined.parts().stream().filter(other -> other != part).map(this::written).toList();
      add(
          MutantKind.ALTERNATIVE_DROPPED,
          joined.start(),
          joined.end(),
          String.join(" " + joined.connective() + " ", others));
    }
  }

  /**
   * Whether it asks for null where another alternative asks for anything but a constant, which null
   * is: without the first the condition means the same.
   */
  private static boolean isSaidByAnother(ConditionTree part, List<ConditionTree> alternatives) {
    return part instanceof Comparison absent
        && absent.operator().equals("==")
        && absent.right().get(0).text().equals("null")
        && alternatives.stream()
            .anyMatch(
                other ->
                    other instanceof Comparison unequal
                        && unequal.operator().equals("!=")
                        && unequal.left().equals(absent.left())
                        && CONSTANT.matcher(unequal.right().get(0).text()).matches());
  }

  /** With what is compared, also where the text leaves it out. */
  private String written(ConditionTree tree) {
    String own = text.substring(tree.start(), tree.end());
    return tree instanceof Comparison comparison && !comparison.saysLeft()
        ? comparison.left() + " " + own
        : own;
  }

  private void swapConnective(Joined joined) {
    String other = joined.connective().equals("||") ? " && " : " || ";
    List<String> parts = joined.parts().stream().map(this::enclosed).toList();
    add(MutantKind.CONNECTIVE_SWAPPED, joined.start(), joined.end(), String.join(other, parts));
  }

  private String enclosed(ConditionTree tree) {
    return tree instanceof Joined ? "( %s )".formatted(written(tree)) : written(tree);
  }

  private void compare(Comparison comparison) {
    int from = comparison.operatorStart();
    int to = comparison.operatorEnd();
    String operator = comparison.operator();
    add(MutantKind.NEGATED, from, to, opposite(comparison));
    if (NEXT_BOUND.containsKey(operator)) {
      add(MutantKind.BOUND_MOVED, from, to, Objects.requireNonNull(NEXT_BOUND.get(operator)));
      add(MutantKind.ORDER_TURNED, from, to, Objects.requireNonNull(TURNED.get(operator)));
    }
  }

  private static String opposite(Comparison comparison) {
    @Nullable String sign = OPPOSITE.get(comparison.operator());
    if (sign != null) {
      return sign;
    }
    return comparison.negated() ? comparison.operator() : "not " + comparison.operator();
  }

  private void swapOperands(Comparison comparison) {
    List<String> taken = comparison.right().stream().map(Operand::text).toList();
    for (Operand operand : comparison.right()) {
      for (String neighbour : constants.neighbours(operand.text(), taken)) {
        add(MutantKind.CONSTANT_SWAPPED, operand.start(), operand.end(), neighbour);
      }
      if (taken.size() > 1) {
        List<String> others = taken.stream().filter(each -> !each.equals(operand.text())).toList();
        add(
            MutantKind.ALTERNATIVE_DROPPED,
            comparison.right().get(0).start(),
            comparison.right().get(taken.size() - 1).end(),
            String.join(", ", others));
      }
    }
  }

  private String negated(ConditionTree tree) {
    if (tree instanceof Joined joined) {
      String other = joined.connective().equals("||") ? " && " : " || ";
      return String.join(other, joined.parts().stream().map(this::negatedPart).toList());
    }
    if (tree instanceof Enclosed enclosed) {
      return "( %s )".formatted(negated(enclosed.inner()));
    }
    Comparison comparison = (Comparison) tree;
    return "%s %s %s"
        .formatted(
            comparison.left(),
            opposite(comparison),
            text.substring(comparison.operatorEnd(), comparison.end()).strip());
  }

  private String negatedPart(ConditionTree tree) {
    return tree instanceof Joined ? "( %s )".formatted(negated(tree)) : negated(tree);
  }
}
