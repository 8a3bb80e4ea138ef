package dk.kontaktforloeb.testkit.difference;

/**
 * One difference between two decisions of one request.
 *
 * @param subject id of the rule; where none can be told, what differs: an effect's type, an
 *     operation
 * @param kind how it differs
 * @param before what the old rules say
 * @param after what the new rules say
 */
record Found(String subject, DifferenceKind kind, String before, String after) {

  /** One example is shown for each. */
  record Key(String subject, DifferenceKind kind) {}

  Key key() {
    return new Key(subject, kind);
  }
}
