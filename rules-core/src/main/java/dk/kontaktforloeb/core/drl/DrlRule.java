package dk.kontaktforloeb.core.drl;

import java.util.List;

/**
 * A rule as it is written.
 *
 * @param id the first word of its name
 * @param name its whole name
 * @param file path of its file
 * @param line of its name, from 1
 * @param factType simple name of the type of its pattern, such as {@code BookingCase}
 * @param constraints those of its pattern, bindings too
 * @param consequence the text between {@code then} and {@code end}
 */
public record DrlRule(
    String id,
    String name,
    String file,
    int line,
    String factType,
    List<DrlConstraint> constraints,
    String consequence) {

  /** Copies the list. */
  public DrlRule {
    constraints = List.copyOf(constraints);
  }

  /** The constraints that a fact can fail: all but bindings. */
  public List<DrlConstraint> conditions() {
    return constraints.stream().filter(constraint -> !constraint.isBinding()).toList();
  }
}
