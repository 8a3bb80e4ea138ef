package dk.kontaktforloeb.testkit;

import dk.kontaktforloeb.borger.BorgerBuilder;
import dk.kontaktforloeb.borger.Kontaktgruppeperiode;
import dk.kontaktforloeb.caller.CallerBuilder;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.caller.RequestUserType;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.indkaldelse.Kontaktinformation;
import dk.kontaktforloeb.kodeliste.Kontaktgrupper;
import dk.kontaktforloeb.kodeliste.Samtaleformer;
import dk.kontaktforloeb.kodeliste.Samtaletyper;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

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

  private static CallerBuilder caseworker(Organisation organisation) {
    return CallerBuilder.builder()
        .organisation(organisation)
        .requestUserType(CASEWORKER)
        .userIdentifier("abc");
  }
}
