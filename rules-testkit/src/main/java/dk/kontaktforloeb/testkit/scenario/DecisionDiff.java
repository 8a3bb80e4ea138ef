package dk.kontaktforloeb.testkit.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kontaktforloeb.core.json.JsonWriter;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.testkit.DecisionText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What two rule sets decide differently of one request: the verdict, violations with their texts,
 * effects, and where both accept elements of the result. The rule sets' own names are not compared.
 *
 * @param lines in the order of the decision; empty when both decide the same
 */
public record DecisionDiff(List<Line> lines) {

  /** Copies the list. */
  public DecisionDiff {
    lines = List.copyOf(lines);
  }

  /** Who says so. */
  public enum Side {
    /** The old rules alone. */
    OLD("-"),
    /** The new rules alone. */
    NEW("+"),
    /** Both: the verdict, which stands there for the sake of the others. */
    BOTH(" ");

    private final String sign;

    Side(String sign) {
      this.sign = sign;
    }

    /** As diffs have it. */
    public String sign() {
      return sign;
    }
  }

  /** One thing that is said. */
  public record Line(Side side, String text) {
    @Override
    public String toString() {
      return side.sign() + " " + text;
    }
  }

  /** Of two decisions; null where an exception came in place of one. */
  static DecisionDiff of(@Nullable Decision<?> old, @Nullable Decision<?> changed) {
    boolean withResult = old != null && changed != null && old.isAccepted() && changed.isAccepted();
    List<String> before = lines(old, withResult);
    List<String> after = lines(changed, withResult);
    if (before.equals(after)) {
      return new DecisionDiff(List.of());
    }
    List<Line> lines = new ArrayList<>();
    if (before.get(0).equals(after.get(0))) {
      lines.add(new Line(Side.BOTH, before.get(0)));
    }
    add(Side.OLD, without(before, after), lines);
    add(Side.NEW, without(after, before), lines);
    return new DecisionDiff(lines);
  }

  private static void add(Side side, List<String> texts, List<Line> lines) {
    texts.forEach(text -> lines.add(new Line(side, text)));
  }

  private static List<String> without(List<String> lines, List<String> others) {
    List<String> rest = new ArrayList<>(lines);
    others.forEach(rest::remove);
    return rest;
  }

  private static List<String> lines(@Nullable Decision<?> decision, boolean withResult) {
    if (decision == null) {
      return List.of("no decision, a rule failed");
    }
    List<String> lines = new ArrayList<>();
    lines.add(DecisionText.verdict(decision));
    decision.violations().forEach(violation -> lines.add("  " + DecisionText.line(violation)));
    for (Effect effect : decision.effects()) {
      lines.add("  effect " + JsonWriter.write(effect));
    }
    if (withResult) {
      flatten("  result", JsonWriter.toTree(decision.result()), lines);
    }
    return lines;
  }

  private static void flatten(String place, JsonNode node, List<String> lines) {
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> element : node.properties()) {
        flatten(place + "/" + element.getKey(), element.getValue(), lines);
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        flatten(place + "/" + i, node.get(i), lines);
      }
    } else if (!node.isNull()) {
      lines.add("%s: %s".formatted(place, node));
    }
  }
}
