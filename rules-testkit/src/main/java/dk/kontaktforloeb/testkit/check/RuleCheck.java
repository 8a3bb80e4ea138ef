package dk.kontaktforloeb.testkit.check;

import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.rule.RuleSetException;
import java.nio.file.Path;

/**
 * The check of a directory of rules that an author has edited. In a test of the host's rule
 * repository: {@code RuleCheck.of(directory).requireClean()}.
 */
public final class RuleCheck {
  private final Path directory;

  private RuleCheck(Path directory) {
    this.directory = directory;
  }

  /** The check of a directory that is laid out as {@code regler rules init} writes it. */
  public static RuleCheck of(Path directory) {
    return new RuleCheck(directory);
  }

  /** Everything that is wrong, without compiling the rules. Takes milliseconds. */
  public Findings lint() {
    Found found = new Found();
    DirectoryLints.check(directory, found);
    return new Findings(directory, found.all());
  }

  /** Everything that is wrong; compiles the rules where no error was found before. */
  public Findings findings() {
    Findings linted = lint();
    if (linted.count(Lint.Severity.ERROR) > 0) {
      return linted;
    }
    try {
      RuleSet.of(directory);
      return linted;
    } catch (RuleSetException e) {
      return new Findings(directory, CompilerFindings.of(directory, e, linted.all()));
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      // The compiler runs on what an author has typed, and has its own ways to fail on it.
      return new Findings(directory, CompilerFindings.of(e, linted.all()));
    }
  }

  /**
   * Fails a test with everything that is wrong.
   *
   * @throws AssertionError when something is, warnings too
   */
  public void requireClean() {
    Findings findings = findings();
    if (!findings.isEmpty()) {
      throw new AssertionError(findings.toString());
    }
  }
}
