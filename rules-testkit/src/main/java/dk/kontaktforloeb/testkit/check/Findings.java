package dk.kontaktforloeb.testkit.check;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a check has found, by file, line and column. A value.
 *
 * @param directory what was checked
 * @param all every finding, in order
 */
public record Findings(Path directory, List<Finding> all) {

  /** Copies the list. */
  public Findings {
    all = List.copyOf(all);
  }

  /** Whether nothing was found. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** How many findings are of that severity. */
  public long count(Lint.Severity severity) {
    return all.stream().filter(finding -> finding.lint().severity() == severity).count();
  }

  /** As one line of JSON. */
  public String toJson() {
    return FindingsJson.write(this);
  }

  /** As SARIF 2.1.0, for editors and code review. */
  public String toSarif() {
    return Sarif.write(this);
  }

  /** Every finding as a compiler would print it, and how many there are. */
  @Override
  public String toString() {
    return all.stream()
        .map(Finding::toString)
        .collect(Collectors.joining(System.lineSeparator(), "", summary()));
  }

  private String summary() {
    String separator = all.isEmpty() ? "" : System.lineSeparator();
    return "%s%s errors, %s warnings in %s"
        .formatted(separator, count(Lint.Severity.ERROR), count(Lint.Severity.WARNING), directory);
  }
}
