package dk.kontaktforloeb.port;

import java.util.List;

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
   * What a decision needs to know of a citizen's bookings, deadlines and choices, in one answer.
   * Called inside a {@link UnitOfWork}.
   *
   * <p>The default asks the three repositories. A host that keeps them in one database may override
   * it with a single query; its lists must be those of the repositories.
   */
  default BorgerFacts facts(BorgerFacts.Query query) {
    String personnummer = query.personnummer();
    return new BorgerFacts(
        query.aktiveFra() == null
            ? List.of()
            : indkaldelser().findActive(personnummer, query.aktiveFra()),
        query.frister() ? frister().findOpen(personnummer) : List.of(),
        query.deltagelsesvalg() ? deltagelsesvalg().history(personnummer) : List.of());
  }
}
