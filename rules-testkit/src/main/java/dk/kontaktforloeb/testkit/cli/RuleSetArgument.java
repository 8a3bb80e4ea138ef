package dk.kontaktforloeb.testkit.cli;

import dk.kontaktforloeb.rule.RuleProblem;
import dk.kontaktforloeb.rule.RuleSetException;
import dk.kontaktforloeb.testkit.difference.RuleSetFiles;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** A rule set as it is named on a command line: a directory, or the word shipped. */
final class RuleSetArgument {
  private RuleSetArgument() {}

  /**
   * The rule set of that name.
   *
   * @throws RuleSetException with everything that is wrong with it
   */
  static RuleSetFiles read(String named) {
    if (named.equals(RuleSetFiles.SHIPPED)) {
      return RuleSetFiles.shipped();
    }
    try {
      return RuleSetFiles.of(Path.of(named));
    } catch (InvalidPathException e) {
      throw new RuleSetException(
          "The rule set can not be read",
          List.of(
              new RuleProblem(
                  e.getReason(), 0, 0, "this is no path, expected a rule directory or shipped")));
    }
  }
}
