package dk.kontaktforloeb.rule;

/** What a rule rests on. */
public enum RuleBasis {
  /** A statement of the source documents. */
  SOURCE,
  /** A statement of the source documents, with a point that they leave open settled by us. */
  PINNED,
  /** Another of STAR's published pages. */
  PUBLISHED,
  /** Our assumption, since the page that a source names was not to be had. */
  ASSUMED,
  /** A help to the host that no source asks for; it never rejects, and a host can leave it out. */
  OURS,
  /** A decision of the host whose addition it stands in. */
  LOCAL
}
