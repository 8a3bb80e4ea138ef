package dk.kontaktforloeb.core.engine;

import java.util.function.ObjIntConsumer;

/** How every rule came out for one fact: a byte a rule. Written by one thread, then read only. */
final class VerdictTrace {
  private final WalkedRule[] rules;
  private final byte[] stoppedBy;

  VerdictTrace(WalkedRule[] rules) {
    this.rules = rules;
    this.stoppedBy = new byte[rules.length];
  }

  void add(int rule, int condition) {
    stoppedBy[rule] = (byte) condition;
  }

  /** Tells each rule with the index of the condition that stopped it, or -1 when it fired. */
  void forEach(ObjIntConsumer<WalkedRule> consumer) {
    for (int i = 0; i < rules.length; i++) {
      consumer.accept(rules[i], stoppedBy[i]);
    }
  }
}
