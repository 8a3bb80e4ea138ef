package dk.kontaktforloeb.core.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules that judge one type of fact. Most begin with the same few conditions, on the operation:
 * each of those is asked once for a fact. Thread-safe.
 */
final class WalkedRules {
  /** As many different first conditions as a long has bits are asked once; others each time. */
  private static final int MOST_SHARED = Long.SIZE;

  private static final int NOT_SHARED = -1;

  private final WalkedRule[] rules;

  /** For each rule the number of its first condition. */
  private final int[] firstCondition;

  WalkedRules(WalkedRule[] rules) {
    this.rules = rules;
    this.firstCondition = new int[rules.length];
    List<Class<?>> different = new ArrayList<>();
    for (int i = 0; i < rules.length; i++) {
      Class<?> condition = rules[i].firstCondition();
      int number = different.indexOf(condition);
      if (number < 0) {
        number = different.size();
        different.add(condition);
      }
      firstCondition[i] = number < MOST_SHARED && condition != Void.class ? number : NOT_SHARED;
    }
  }

  /** Is told of each rule which condition stopped it. */
  interface Visitor {
    void visit(int index, WalkedRule rule, int stoppedBy);
  }

  WalkedRule[] rules() {
    return rules;
  }

  /** Walks all rules in their order. */
  void walk(Object fact, Visitor visitor) {
    long asked = 0;
    long holding = 0;
    for (int i = 0; i < rules.length; i++) {
      WalkedRule rule = rules[i];
      int number = firstCondition[i];
      int stoppedBy;
      if (number == NOT_SHARED) {
        stoppedBy = rule.stoppedBy(fact, 0);
      } else {
        long bit = 1L << number;
        if ((asked & bit) == 0) {
          asked |= bit;
          holding |= rule.holds(0, fact) ? bit : 0;
        }
        stoppedBy = (holding & bit) == 0 ? 0 : rule.stoppedBy(fact, 1);
      }
      visitor.visit(i, rule, stoppedBy);
    }
  }
}
