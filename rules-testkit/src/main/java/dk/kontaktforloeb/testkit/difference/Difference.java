package dk.kontaktforloeb.testkit.difference;

/**
 * One way in which two rule sets decide otherwise, with the simplest example that was found.
 *
 * @param subject id of the rule; where none can be told, what differs: an effect's type, an
 *     operation
 * @param kind how decisions differ
 * @param operation wire name of the example's operation
 * @param before what the old rules say of the example; empty where they say nothing
 * @param after what the new rules say of the example; empty where they say nothing
 * @param example the request
 */
public record Difference(
    String subject,
    DifferenceKind kind,
    String operation,
    String before,
    String after,
    Example example) {}
