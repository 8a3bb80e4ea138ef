package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.borger.Jobcenter;
import dk.kontaktforloeb.deltagelse.Deltagelsesvalg;
import dk.kontaktforloeb.effect.Message;
import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.indkaldelse.IndkaldelseStatus;
import dk.kontaktforloeb.interview.Interview;
import dk.kontaktforloeb.interview.InterviewBuilder;
import dk.kontaktforloeb.port.AccessPolicy;
import dk.kontaktforloeb.port.BorgerRegister;
import dk.kontaktforloeb.port.DeltagelsesvalgRepository;
import dk.kontaktforloeb.port.EmbeddedPorts;
import dk.kontaktforloeb.port.FristRepository;
import dk.kontaktforloeb.port.HaendelseRepository;
import dk.kontaktforloeb.port.IndkaldelseRepository;
import dk.kontaktforloeb.port.InterviewRepository;
import dk.kontaktforloeb.port.JobcenterRegister;
import dk.kontaktforloeb.port.Outbox;
import dk.kontaktforloeb.port.Postnummerregister;
import dk.kontaktforloeb.port.UnitOfWork;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Everything in memory. */
public final class DefaultEmbeddedPorts implements EmbeddedPorts {
  private final CitizenStore store = new CitizenStore();
  private final BorgerRegister borgere = new EmbeddedBorgerRegister(store);
  private final IndkaldelseRepository indkaldelser = new EmbeddedIndkaldelseRepository(store);
  private final FristRepository frister = new EmbeddedFristRepository(store);
  private final InterviewRepository interviews = new EmbeddedInterviewRepository(store);
  private final DeltagelsesvalgRepository deltagelsesvalg =
      new EmbeddedDeltagelsesvalgRepository(store);
  private final HaendelseRepository haendelser = new EmbeddedHaendelseRepository(store);
  private final Outbox outbox = messages -> store.draft().send(messages);
  private final EmbeddedJobcenterRegister jobcentre = new EmbeddedJobcenterRegister();
  private final EmbeddedPostnummerregister postnumre = new EmbeddedPostnummerregister();
  private final AccessPolicy access = new EmbeddedAccessPolicy();

  @Override
  public EmbeddedPorts add(Borger borger) {
    String personnummer = borger.personnummer();
    store.runUnchecked(
        personnummer, () -> store.draft().change(personnummer, citizen -> citizen.with(borger)));
    return this;
  }

  @Override
  public EmbeddedPorts add(Indkaldelse indkaldelse) {
    String personnummer = indkaldelse.personnummer();
    if (personnummer == null
        || indkaldelse.indkaldelseId() == null
        || indkaldelse.moedeStarttidspunkt() == null) {
      throw new IllegalArgumentException(
          "A stored booking needs indkaldelseId, personnummer and moedeStarttidspunkt, but this is %s"
              .formatted(indkaldelse));
    }
    Indkaldelse stored = withDefaults(indkaldelse);
    store.runUnchecked(
        personnummer,
        () -> {
          if (indkaldelser.isIdInUse(indkaldelse.indkaldelseId())) {
            throw new IllegalArgumentException(
                "A booking %s is stored already.%nMaybe two bookings were given the same id."
                    .formatted(indkaldelse.indkaldelseId()));
          }
          store.draft().put(stored, null);
        });
    return this;
  }

  private static Indkaldelse withDefaults(Indkaldelse indkaldelse) {
    return IndkaldelseBuilder.builder(indkaldelse)
        .status(indkaldelse.status() == null ? IndkaldelseStatus.AKTIV : indkaldelse.status())
        .myndighedsdeltagere(
            indkaldelse.myndighedsdeltagere() == null
                ? List.of()
                : indkaldelse.myndighedsdeltagere())
        .version(indkaldelse.version() == null ? 1 : indkaldelse.version())
        .build();
  }

  @Override
  public EmbeddedPorts add(Interview interview) {
    String personnummer = interview.personnummer();
    UUID id = interview.interviewId();
    if (personnummer == null || id == null || interview.interviewDateTime() == null) {
      throw new IllegalArgumentException(
          "A stored interview needs interviewId, personnummer and interviewDateTime, but this is %s"
              .formatted(interview));
    }
    if (interviews.isIdInUse(id)) {
      throw new IllegalArgumentException(
          "An interview %s is stored already.%nMaybe two interviews were given the same id."
              .formatted(id));
    }
    Interview stored =
        interview.participants() == null
            ? InterviewBuilder.builder(interview).participants(List.of()).build()
            : interview;
    store.runUnchecked(personnummer, () -> interviews.save(stored));
    return this;
  }

  @Override
  public EmbeddedPorts add(Frist frist) {
    store.runUnchecked(frist.personnummer(), () -> frister.save(frist));
    return this;
  }

  @Override
  public EmbeddedPorts add(Deltagelsesvalg deltagelsesvalg) {
    store.runUnchecked(
        deltagelsesvalg.personnummer(),
        () ->
            store
                .draft()
                .change(
                    deltagelsesvalg.personnummer(),
                    citizen -> citizen.with(citizen.valg().mergedWith(List.of(deltagelsesvalg)))));
    return this;
  }

  @Override
  public EmbeddedPorts add(Jobcenter jobcenter) {
    jobcentre.add(jobcenter);
    return this;
  }

  @Override
  public List<Message> sent() {
    return store.sent();
  }

  @Override
  public EmbeddedPorts postnumre(Set<String> only) {
    postnumre.only(only);
    return this;
  }

  @Override
  public BorgerRegister borgere() {
    return borgere;
  }

  @Override
  public Postnummerregister postnumre() {
    return postnumre;
  }

  @Override
  public IndkaldelseRepository indkaldelser() {
    return indkaldelser;
  }

  @Override
  public InterviewRepository interviews() {
    return interviews;
  }

  @Override
  public FristRepository frister() {
    return frister;
  }

  @Override
  public JobcenterRegister jobcentre() {
    return jobcentre;
  }

  @Override
  public DeltagelsesvalgRepository deltagelsesvalg() {
    return deltagelsesvalg;
  }

  @Override
  public HaendelseRepository haendelser() {
    return haendelser;
  }

  @Override
  public Outbox outbox() {
    return outbox;
  }

  @Override
  public AccessPolicy access() {
    return access;
  }

  @Override
  public UnitOfWork unitOfWork() {
    return store;
  }
}
