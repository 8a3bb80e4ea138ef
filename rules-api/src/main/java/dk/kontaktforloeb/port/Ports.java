package dk.kontaktforloeb.port;

/**
 * What a host gives. The repositories and the unit of work belong together: what is stored through
 * the former is made atomic by the latter.
 */
public interface Ports {

  /** The register of citizens. */
  BorgerRegister borgere();

  /** The register of postal codes. */
  Postnummerregister postnumre();

  /** The store of bookings. */
  IndkaldelseRepository indkaldelser();

  /** The store of deadlines. */
  FristRepository frister();

  /** The register of jobcentres. */
  JobcenterRegister jobcentre();

  /** The store of choices. */
  DeltagelsesvalgRepository deltagelsesvalg();

  /** The store of held interviews. */
  InterviewRepository interviews();

  /** Which events were carried out. */
  HaendelseRepository haendelser();

  /** Where messages leave. */
  Outbox outbox();

  /** The permission matrix. */
  AccessPolicy access();

  /** What makes the above atomic per citizen. */
  UnitOfWork unitOfWork();
}
