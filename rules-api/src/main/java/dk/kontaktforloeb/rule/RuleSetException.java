package dk.kontaktforloeb.rule;

import java.util.List;
import java.util.stream.Collectors;

/** A rule set was refused. It holds everything that was found wrong, not the first thing alone. */
public class RuleSetException extends RuleEngineException {
  private static final long serialVersionUID = 1L;

  private final transient List<RuleProblem> problems;

  /** With what was refused and why. */
  public RuleSetException(String message, List<RuleProblem> problems) {
    super(
        problems.stream()
            .map(RuleProblem::toString)
            .collect(Collectors.joining("\n", message + ":\n", "")));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, file by file; never empty. */
  public List<RuleProblem> problems() {
    return problems;
  }
}
