package dk.kontaktforloeb.port;

import java.util.Optional;

/**
 * What a host gives. The repositories and the unit of work belong together: what is stored through
 * the former is made atomic by the latter. The package's page says what a writer of ports must
 * know.
 *
 * <p>The accessors are called once, when the rules are built.
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

  /**
   * What reads a citizen's bookings, deadlines and choices in one round trip. Empty by default: the
   * library then asks the repositories, one after the other.
   */
  default Optional<BorgerFactsReader> borgerFacts() {
    return Optional.empty();
  }
}
