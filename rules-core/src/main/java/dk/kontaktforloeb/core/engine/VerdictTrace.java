package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.core.explain.VerdictSource;
import org.jspecify.annotations.Nullable;

/** How every rule came out for one fact: a byte a rule. Written by one thread, then read only. */
final class VerdictTrace implements VerdictSource {
  private final WalkedRule[] rules;
  private final byte[] stoppedBy;

  VerdictTrace(WalkedRule[] rules) {
    this.rules = rules;
    this.stoppedBy = new byte[rules.length];
  }

  void add(int rule, int condition) {
    stoppedBy[rule] = (byte) condition;
  }

  @Override
  public @Nullable Integer stoppedBy(String ruleId) {
    for (int i = 0; i < rules.length; i++) {
      if (rules[i].id().equals(ruleId)) {
        return (int) stoppedBy[i];
      }
    }
    return null;
  }
}
