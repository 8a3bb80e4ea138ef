package dk.kontaktforloeb.table;

/** Who chooses about the guest authority's part in a joint interview. */
public enum Vaelger {
  /** The citizen. */
  BORGER,
  /** The guest authority. */
  MYNDIGHED
}
