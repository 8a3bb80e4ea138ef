package dk.kontaktforloeb.decision;

/** How we know that STAR returns a code for a rule. */
public enum CodeBasis {
  /** The source documents tie the code to the rule. */
  SOURCE,
  /** The code and its text stand in another of STAR's published tables. */
  PUBLISHED,
  /** The published text of the code says just this, but no source ties it to the rule. */
  INFERRED
}
