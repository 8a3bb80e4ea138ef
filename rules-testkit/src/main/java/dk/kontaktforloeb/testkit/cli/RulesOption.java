package dk.kontaktforloeb.testkit.cli;

import dk.kontaktforloeb.rule.RuleSet;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By which rules a command works. */
final class RulesOption {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "A directory with an edited rule set. Default: the shipped rules.")
  private @Nullable Path directory;

  /**
   * The rules.
   *
   * @throws dk.kontaktforloeb.rule.RuleSetException with everything that is wrong with the
   *     directory
   */
  RuleSet ruleSet() {
    return directory == null ? RuleSet.shipped() : RuleSet.of(directory);
  }
}
