package dk.kontaktforloeb.caller;

/** The kinds of organisation that call the services. */
public enum OrganisationType {
  /** A municipality's jobcentre. */
  JOBCENTER,
  /** An unemployment fund. */
  A_KASSE,
  /** The agency itself; also Jobnet, when it calls for the citizen. */
  STAR
}
