package dk.kontaktforloeb.testkit;

import dk.kontaktforloeb.decision.Decision;
import org.jspecify.annotations.Nullable;

/**
 * AssertJ assertions for the library's own types. Import statically beside AssertJ's.
 *
 * <pre>{@code
 * assertThat(decision).isRejected().violates("IND-15").withCode(8270).onField("/ombookingMulig");
 * }</pre>
 */
public final class KontaktforloebAssertions {
  private KontaktforloebAssertions() {}

  /** Assertions on a decision. */
  public static DecisionAssert assertThat(@Nullable Decision<?> decision) {
    return new DecisionAssert(decision);
  }
}
