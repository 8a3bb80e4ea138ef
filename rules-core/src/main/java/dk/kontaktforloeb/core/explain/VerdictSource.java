package dk.kontaktforloeb.core.explain;

import org.jspecify.annotations.Nullable;

/** What an evaluator noted while it judged. Thread-safe. */
public interface VerdictSource {
  /** All conditions hold. */
  int FIRED = -1;

  /**
   * Index of the condition that stopped the rule, or {@link #FIRED}; null when nothing was noted.
   */
  @Nullable Integer stoppedBy(String ruleId);
}
