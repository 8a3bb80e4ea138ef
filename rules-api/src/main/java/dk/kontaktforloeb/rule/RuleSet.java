package dk.kontaktforloeb.rule;

import dk.kontaktforloeb.decision.RuleSetId;
import dk.kontaktforloeb.spi.KontaktforloebProvider;
import java.nio.file.Path;

/**
 * The rules that decisions are made by: rule files, catalogue, texts, tables and message templates,
 * read once and together. Immutable and thread-safe. Implemented by the library alone.
 *
 * <p>Rule files can run any Java: read them from where the application alone can write.
 */
public interface RuleSet {

  /** Name, version and digest, as every decision by these rules carries them. */
  RuleSetId id();

  /** The rules. */
  RuleCatalogue catalogue();

  /**
   * The shipped rules; loaded once in a process.
   *
   * @throws RuleEngineException when they can not be loaded
   */
  static RuleSet shipped() {
    return KontaktforloebProvider.found().shippedRules();
  }

  /**
   * The rules of a directory that holds every file of the shipped set, edited. Rule files that are
   * as shipped are not compiled again; compiling takes seconds in a fresh process.
   *
   * @throws RuleSetException with everything that is wrong, by file, line and column
   */
  static RuleSet of(Path directory) {
    return KontaktforloebProvider.found().rules(directory);
  }
}
