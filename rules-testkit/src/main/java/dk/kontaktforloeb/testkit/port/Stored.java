package dk.kontaktforloeb.testkit.port;

import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.deltagelse.Deltagelsesvalg;
import dk.kontaktforloeb.effect.Wsb;
import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.frist.FristStatus;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.indkaldelse.IndkaldelseStatus;
import dk.kontaktforloeb.indkaldelse.Myndighedsdeltager;
import dk.kontaktforloeb.indkaldelse.OprettetAf;
import dk.kontaktforloeb.interview.InterviewBuilder;
import dk.kontaktforloeb.interview.InterviewParticipant;
import dk.kontaktforloeb.testkit.Valid;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What the tests store. */
final class Stored {
  static final String CITIZEN = Valid.PERSONNUMMER;
  static final String ANOTHER = "0101701242";
  static final LocalDate DAY = LocalDate.of(2024, 9, 10);

  /** In the order of their texts; as signed numbers they would stand the other way round. */
  static final UUID FIRST = UUID.fromString("11111111-1111-4111-8111-111111111111");

  static final UUID SECOND = UUID.fromString("99999999-9999-4999-8999-999999999999");
  static final UUID THIRD = UUID.fromString("99999999-9999-4999-a999-999999999999");
  static final UUID GUEST = UUID.fromString("22222222-2222-4222-8222-222222222222");

  private static final LocalDateTime MADE = LocalDateTime.of(2024, 9, 2, 10, 0);

  private Stored() {}

  /** A first version: a joint interview on {@link #DAY}. */
  static IndkaldelseBuilder booking(UUID id) {
    return Valid.booking(DAY)
        .indkaldelseId(id)
        .personnummer(CITIZEN)
        .samtaleType(17)
        .ansvarligMyndighed(Organisation.jobcenter(Valid.JOBCENTER))
        .oprettetAf(new OprettetAf(Organisation.jobcenter(Valid.JOBCENTER), null))
        .status(IndkaldelseStatus.AKTIV)
        .myndighedsdeltagere(List.of())
        .oprettet(MADE)
        .aendret(MADE)
        .version(1);
  }

  /** The version that follows. */
  static IndkaldelseBuilder next(Indkaldelse before) {
    int version = Objects.requireNonNull(before.version());
    return IndkaldelseBuilder.builder(before)
        .aendret(MADE.plusMinutes(version))
        .version(version + 1);
  }

  static Indkaldelse cancelled(Indkaldelse before) {
    return next(before).status(IndkaldelseStatus.AFLYST).aflysningsaarsag(1).build();
  }

  static Myndighedsdeltager guest(UUID id) {
    return new Myndighedsdeltager(
        id, OrganisationType.A_KASSE, "repræsentant", "Bo Berg", null, "12345678", null, null);
  }

  static Frist frist(UUID id, String personnummer, LocalDate fristdato) {
    return new Frist(id, personnummer, 7, fristdato, fristdato, FristStatus.AKTIV, null);
  }

  /** An entry that is the newest of its choice. */
  static Deltagelsesvalg valg(UUID id, String personnummer, int type, int minute) {
    return new Deltagelsesvalg(id, personnummer, type, null, MADE.plusMinutes(minute), true, false);
  }

  /** A held interview on {@link #DAY}, without participants. */
  static InterviewBuilder interview(UUID id, String personnummer) {
    return Valid.interview(DAY)
        .interviewId(id)
        .personnummer(personnummer)
        .responsibleAuthority(Organisation.jobcenter(Valid.JOBCENTER))
        .participants(List.of());
  }

  static InterviewParticipant participant(UUID id) {
    return Valid.participant().participantId(id).build();
  }

  static Wsb message(UUID indkaldelseId) {
    return new Wsb(
        "Indkaldelse", CITIZEN, indkaldelseId, List.of(Organisation.jobcenter(Valid.JOBCENTER)));
  }
}
