package dk.kontaktforloeb.testkit.mutation;

import org.jspecify.annotations.Nullable;

/**
 * What became of a mutant.
 *
 * @param killedBy file, line and name of a scenario that turned red, or null
 * @param reached how many scenarios were run against it; 0 where no rule judges any of their facts
 *     otherwise
 * @param isValid whether it compiles and its tables can be read; otherwise it does not count
 */
public record MutantResult(Mutant mutant, @Nullable String killedBy, int reached, boolean isValid) {

  /** Whether it counts and no scenario turned red. */
  public boolean survived() {
    return isValid && killedBy == null;
  }
}
