package dk.kontaktforloeb.core.port;

import dk.kontaktforloeb.port.AccessPolicy;
import dk.kontaktforloeb.port.BorgerFacts;
import dk.kontaktforloeb.port.BorgerFactsReader;
import dk.kontaktforloeb.port.BorgerRegister;
import dk.kontaktforloeb.port.DeltagelsesvalgRepository;
import dk.kontaktforloeb.port.FristRepository;
import dk.kontaktforloeb.port.HaendelseRepository;
import dk.kontaktforloeb.port.IndkaldelseRepository;
import dk.kontaktforloeb.port.InterviewRepository;
import dk.kontaktforloeb.port.JobcenterRegister;
import dk.kontaktforloeb.port.Outbox;
import dk.kontaktforloeb.port.PortAnswerException;
import dk.kontaktforloeb.port.Ports;
import dk.kontaktforloeb.port.Postnummerregister;
import dk.kontaktforloeb.port.UnitOfWork;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A host's ports with their answers checked: one that cannot be right is a {@link
 * PortAnswerException} and never reaches a rule. Answers of yes or no are passed on as they are.
 * Thread-safe as the ports are.
 */
public record CheckedPorts(
    BorgerRegister borgere,
    Postnummerregister postnumre,
    IndkaldelseRepository indkaldelser,
    FristRepository frister,
    JobcenterRegister jobcentre,
    DeltagelsesvalgRepository deltagelsesvalg,
    InterviewRepository interviews,
    HaendelseRepository haendelser,
    Outbox outbox,
    AccessPolicy access,
    UnitOfWork unitOfWork,
    BorgerFactsReader facts) {

  /**
   * Asks for every port once.
   *
   * @throws PortAnswerException when one is null
   */
  public static CheckedPorts of(Ports ports) {
    IndkaldelseRepository indkaldelser =
        new CheckedIndkaldelser(given(ports.indkaldelser(), "indkaldelser"));
    FristRepository frister = new CheckedFrister(given(ports.frister(), "frister"));
    DeltagelsesvalgRepository valg =
        new CheckedDeltagelsesvalg(given(ports.deltagelsesvalg(), "deltagelsesvalg"));
    return new CheckedPorts(
        new CheckedBorgere(given(ports.borgere(), "borgere")),
        given(ports.postnumre(), "postnumre"),
        indkaldelser,
        frister,
        new CheckedJobcentre(given(ports.jobcentre(), "jobcentre")),
        valg,
        new CheckedInterviews(given(ports.interviews(), "interviews")),
        given(ports.haendelser(), "haendelser"),
        given(ports.outbox(), "outbox"),
        given(ports.access(), "access"),
        new CheckedUnitOfWork(given(ports.unitOfWork(), "unitOfWork")),
        given(ports.borgerFacts(), "borgerFacts")
            .<BorgerFactsReader>map(CheckedFacts::new)
            .orElse(query -> onePartAfterTheOther(query, indkaldelser, frister, valg)));
  }

  private static <P> P given(@Nullable P port, String accessor) {
    return new AnswerCheck("Ports." + accessor).notNull(port, "a port");
  }

  private static BorgerFacts onePartAfterTheOther(
      BorgerFacts.Query query,
      IndkaldelseRepository indkaldelser,
      FristRepository frister,
      DeltagelsesvalgRepository valg) {
    String personnummer = query.personnummer();
    return new BorgerFacts(
        query.aktiveFra() == null
            ? List.of()
            : indkaldelser.findActive(personnummer, query.aktiveFra()),
        query.frister() ? frister.findOpen(personnummer) : List.of(),
        query.deltagelsesvalg() ? valg.history(personnummer) : List.of());
  }

  /** What is stored of a citizen and judged by one decision. */
  public BorgerFacts facts(BorgerFacts.Query query) {
    return facts.read(query);
  }
}
