package dk.kontaktforloeb.testkit.mutation;

import dk.kontaktforloeb.testkit.mutation.ConditionTokens.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition taken apart, every part with its place in the text. */
sealed interface ConditionTree {

  /** Where it begins. */
  int start();

  /** Where it ends. */
  int end();

  /**
   * Parts joined by {@code ||} or {@code &&}.
   *
   * @param connective which
   */
  record Joined(String connective, List<ConditionTree> parts) implements ConditionTree {
    @Override
    public int start() {
      return parts.get(0).start();
    }

    @Override
    public int end() {
      return parts.get(parts.size() - 1).end();
    }
  }

  /** A part in parentheses. */
  record Enclosed(int start, int end, ConditionTree inner) implements ConditionTree {}

  /**
   * A comparison.
   *
   * @param left what is compared, as written; in {@code a == X || == Y} also for the second
   * @param saysLeft whether what is compared stands before the operator
   * @param operator without {@code not}
   * @param negated whether {@code not} stands before it
   * @param operatorStart where the operator or its {@code not} begins
   * @param right what it is compared with; several for {@code in}
   */
  record Comparison(
      int start,
      int end,
      String left,
      boolean saysLeft,
      String operator,
      boolean negated,
      int operatorStart,
      int operatorEnd,
      List<Operand> right)
      implements ConditionTree {}

  /** What a word is compared with. */
  record Operand(String text, int start, int end) {}

  /** Takes a condition apart; null where it is written otherwise than the house style. */
  static @Nullable ConditionTree parse(String text) {
    try {
      Parser parser = new Parser(text, new ConditionTokens(text));
      ConditionTree tree = parser.joined("||");
      return parser.tokens.isAtEnd() ? tree : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Reads one condition. */
  final class Parser {
    private final String text;
    private final ConditionTokens tokens;
    private @Nullable Operand lastLeft;

    private Parser(String text, ConditionTokens tokens) {
      this.text = text;
      this.tokens = tokens;
    }

    private ConditionTree joined(String connective) {
      List<ConditionTree> parts = new ArrayList<>();
      do {
        parts.add(connective.equals("||") ? joined("&&") : part());
      } while (tokens.isNext(connective) && tokens.next().is(connective));
      return parts.size() == 1 ? parts.get(0) : new Joined(connective, parts);
    }

    private ConditionTree part() {
      if (tokens.isNext("(")) {
        int start = tokens.next().start();
        ConditionTree inner = joined("||");
        return new Enclosed(start, tokens.next(")").end(), inner);
      }
      boolean saysLeft = !tokens.isOperatorNext();
      Operand left = saysLeft ? operand() : lastLeft;
      if (left == null) {
        throw new IllegalArgumentException("nothing is compared");
      }
      lastLeft = left;
      Token first = tokens.next();
      boolean negated = first.is("not");
      Token operator = negated ? tokens.next() : first;
      List<Operand> right = operator.is("in") ? list() : List.of(operand());
      return new Comparison(
          saysLeft ? left.start() : first.start(),
          endOf(operator, right),
          left.text(),
          saysLeft,
          operator.text(),
          negated,
          first.start(),
          operator.end(),
          right);
    }

    /** A list ends with its parenthesis. */
    private int endOf(Token operator, List<Operand> right) {
      int end = right.get(right.size() - 1).end();
      return operator.is("in") ? text.indexOf(')', end) + 1 : end;
    }

    private List<Operand> list() {
      tokens.next("(");
      List<Operand> alternatives = new ArrayList<>();
      do {
        alternatives.add(operand());
      } while (tokens.isNext(",") && tokens.next().is(","));
      tokens.next(")");
      return alternatives;
    }

    /** A word, a constant, a literal or a call. */
    private Operand operand() {
      Token first = tokens.next();
      if (!Character.isLetterOrDigit(first.text().charAt(0))
          && "\"$-".indexOf(first.text().charAt(0)) < 0) {
        throw new IllegalArgumentException("%s is no operand".formatted(first.text()));
      }
      int end = first.end();
      if (tokens.isNext("(")) {
        int open = 0;
        do {
          Token token = tokens.next();
          open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
          end = token.end();
        } while (open > 0);
      }
      return new Operand(text.substring(first.start(), end), first.start(), end);
    }
  }
}
