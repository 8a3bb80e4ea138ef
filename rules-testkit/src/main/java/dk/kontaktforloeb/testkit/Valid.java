package dk.kontaktforloeb.testkit;

import dk.kontaktforloeb.borger.BorgerBuilder;
import dk.kontaktforloeb.borger.Kontaktgruppeperiode;
import dk.kontaktforloeb.caller.CallerBuilder;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.caller.RequestUserType;
import dk.kontaktforloeb.deltagelse.SaveDeltagelsesvalg;
import dk.kontaktforloeb.deltagelse.SaveMyndighedsdeltager;
import dk.kontaktforloeb.event.BorgerFlyttet;
import dk.kontaktforloeb.event.CprSkiftet;
import dk.kontaktforloeb.event.FravaerAfsluttet;
import dk.kontaktforloeb.event.FravaerOprettet;
import dk.kontaktforloeb.event.FristUdstedt;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.indkaldelse.Kontaktinformation;
import dk.kontaktforloeb.indkaldelse.Myndighedsdeltager;
import dk.kontaktforloeb.indkaldelse.MyndighedsdeltagerBuilder;
import dk.kontaktforloeb.interview.InterviewBuilder;
import dk.kontaktforloeb.interview.InterviewParticipant;
import dk.kontaktforloeb.interview.InterviewParticipantBuilder;
import dk.kontaktforloeb.interview.SaveInterviewParticipant;
import dk.kontaktforloeb.kodeliste.Fravaerstyper;
import dk.kontaktforloeb.kodeliste.Kontaktgrupper;
import dk.kontaktforloeb.kodeliste.Samtaleformer;
import dk.kontaktforloeb.kodeliste.Samtaletyper;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Facts and requests that no rule objects to, as builders: a test changes what it is about, and
 * nothing else. They belong together: the request is accepted from {@link #jobcenter()} for {@link
 * #borger()}.
 */
public final class Valid {
  /** Of the citizen. */
  public static final String PERSONNUMMER = "0101701234";

  /** Of the citizen's jobcentre. */
  public static final String JOBCENTER = "10101";

  /** Of the citizen's unemployment fund. */
  public static final String A_KASSE = "11";

  private static final LocalDate STARTDATO = LocalDate.of(2024, 1, 1);
  private static final LocalTime STARTTIDSPUNKT = LocalTime.of(9, 0);
  private static final int MINUTES = 45;
  private static final int CASEWORKER = 2;
  private static final int OENSKER_IKKE_A_KASSEN = 1;
  private static final int OENSKER_A_KASSEN = 3;

  private Valid() {}

  /** A citizen on unemployment benefit since 1 January 2024, without absences. */
  public static BorgerBuilder borger() {
    return BorgerBuilder.builder()
        .personnummer(PERSONNUMMER)
        .tilmeldt(true)
        .kontaktgrupper(
            List.of(new Kontaktgruppeperiode(Kontaktgrupper.DAGPENGEMODTAGER, STARTDATO, null)))
        .jobcenter(JOBCENTER)
        .aKasse(A_KASSE);
  }

  /** A caseworker of the citizen's jobcentre. */
  public static CallerBuilder jobcenter() {
    return caseworker(Organisation.jobcenter(JOBCENTER));
  }

  /** A caseworker of the citizen's unemployment fund. */
  public static CallerBuilder aKasse() {
    return caseworker(Organisation.aKasse(A_KASSE));
  }

  /** A caseworker of STAR; the request must name its {@code ansvarligMyndighed}. */
  public static CallerBuilder star() {
    return caseworker(new Organisation(OrganisationType.STAR, "STAR"));
  }

  /**
   * The citizen, through Jobnet; the request must name its {@code ansvarligMyndighed} and say
   * {@code selvbooket}.
   */
  public static CallerBuilder borgerSomBruger() {
    return star().requestUserType(RequestUserType.CITIZEN).userIdentifier(PERSONNUMMER);
  }

  /** A request to create a job interview by telephone on that day at nine, for 45 minutes. */
  public static IndkaldelseBuilder booking(LocalDate dag) {
    return IndkaldelseBuilder.builder()
        .personnummer(PERSONNUMMER)
        .samtaleType(Samtaletyper.JOBSAMTALE)
        .samtaleformType(Samtaleformer.TELEFON)
        .moedeStarttidspunkt(dag.atTime(STARTTIDSPUNKT))
        .moedevarighed(MINUTES)
        .ombookingMulig(false)
        .aflysningMulig(false)
        .kontaktinformation(new Kontaktinformation(null, "12345678", false));
  }

  /** A request to save the citizen's wish that the unemployment fund takes part. */
  public static SaveDeltagelsesvalg oensket() {
    return new SaveDeltagelsesvalg(PERSONNUMMER, OENSKER_A_KASSEN);
  }

  /** A request to save that the citizen declines the unemployment fund. */
  public static SaveDeltagelsesvalg fravalgt() {
    return new SaveDeltagelsesvalg(PERSONNUMMER, OENSKER_IKKE_A_KASSEN);
  }

  /** A request to create a joint interview by telephone on that day at nine, for 45 minutes. */
  public static IndkaldelseBuilder faellesBooking(LocalDate dag) {
    return booking(dag).samtaleType(Samtaletyper.FAELLES_JOBSAMTALE);
  }

  /** A guest from the unemployment fund that has not decided whether to take part. */
  public static MyndighedsdeltagerBuilder gaest() {
    return MyndighedsdeltagerBuilder.builder()
        .myndighedstype(OrganisationType.A_KASSE)
        .rolle("a-kassemedarbejder")
        .navn("Anne Andersen");
  }

  /** A request to add that guest to a booking, or to replace the guest of its id. */
  public static SaveMyndighedsdeltager gaest(
      @Nullable UUID indkaldelseId, Myndighedsdeltager myndighedsdeltager) {
    return new SaveMyndighedsdeltager(PERSONNUMMER, indkaldelseId, myndighedsdeltager);
  }

  /** A request to register a job interview that was held by telephone on that day at nine. */
  public static InterviewBuilder interview(LocalDate dag) {
    return InterviewBuilder.builder()
        .personnummer(PERSONNUMMER)
        .interviewTypeIdentifier(Samtaletyper.JOBSAMTALE)
        .interviewContactTypeIdentifier(Samtaleformer.TELEFON)
        .interviewDateTime(dag.atTime(STARTTIDSPUNKT));
  }

  /** A caseworker who took part in a held interview. */
  public static InterviewParticipantBuilder participant() {
    return InterviewParticipantBuilder.builder()
        .name("Bo Berg")
        .externalId("bb")
        .role("sagsbehandler");
  }

  /**
   * A request to add that participant to a held interview, or to replace the one of its id; the
   * latter without a role.
   */
  public static SaveInterviewParticipant participant(
      @Nullable UUID interviewId, InterviewParticipant participant) {
    return new SaveInterviewParticipant(PERSONNUMMER, interviewId, participant);
  }

  /** The course in the unemployment fund begins that day. */
  public static FravaerOprettet fravaerOprettet(LocalDate dag) {
    return new FravaerOprettet(PERSONNUMMER, Fravaerstyper.KONTAKTFORLOEB_HOS_A_KASSEN, dag, null);
  }

  /** That day is the first one without the course in the unemployment fund. */
  public static FravaerAfsluttet fravaerAfsluttet(LocalDate dag) {
    return new FravaerAfsluttet(PERSONNUMMER, Fravaerstyper.KONTAKTFORLOEB_HOS_A_KASSEN, dag, null);
  }

  /** A deadline for a job interview that must be booked by that day. */
  public static FristUdstedt fristUdstedt(LocalDate fristdato) {
    return new FristUdstedt(
        PERSONNUMMER, Samtaletyper.JOBSAMTALE, fristdato, null, fristdato, null);
  }

  /** The citizen has got that personnummer. */
  public static CprSkiftet cprSkiftet(String nytPersonnummer) {
    return new CprSkiftet(PERSONNUMMER, nytPersonnummer, null);
  }

  /** The citizen has moved from the register's jobcentre to another one. */
  public static BorgerFlyttet borgerFlyttet(String nytJobcenter) {
    return new BorgerFlyttet(PERSONNUMMER, nytJobcenter, null, null);
  }

  private static CallerBuilder caseworker(Organisation organisation) {
    return CallerBuilder.builder()
        .organisation(organisation)
        .requestUserType(CASEWORKER)
        .userIdentifier("abc");
  }
}
