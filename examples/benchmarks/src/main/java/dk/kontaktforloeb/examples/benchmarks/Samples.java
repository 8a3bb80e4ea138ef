package dk.kontaktforloeb.examples.benchmarks;

import static dk.kontaktforloeb.kodeliste.Fravaerstyper.KONTAKTFORLOEB_HOS_A_KASSEN;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.caller.RequestUserType;
import dk.kontaktforloeb.indkaldelse.Adresse;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.indkaldelse.Kontaktinformation;
import dk.kontaktforloeb.indkaldelse.MoedeLokation;
import dk.kontaktforloeb.indkaldelse.Sagsbehandler;
import dk.kontaktforloeb.table.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fixed mix of CreateIndkaldelse requests: eight accepted, eight rejected. Every request has
 * its own citizen, with the asked number of future bookings that are in no one's way; where a rule
 * speaks of a booking in the way, that one comes on top.
 */
final class Samples {
  static final Organisation JOBCENTER = Organisation.jobcenter("10101");
  static final Organisation A_KASSE = Organisation.aKasse("11");
  static final String POSTNUMMER = "8000";
  static final Instant NOW =
      LocalDateTime.of(2024, 9, 2, 10, 0).atZone(DanishTime.ZONE).toInstant();

  private static final LocalDateTime START = LocalDateTime.of(2024, 9, 10, 9, 0);
  private static final Caller CASEWORKER = caseworker(JOBCENTER);
  private static final Caller FUND = caseworker(A_KASSE);

  private final Tables tables;
  private final int storedBookings;
  private final List<Sample> samples = new ArrayList<>();

  private Samples(Tables tables, int storedBookings) {
    this.tables = tables;
    this.storedBookings = storedBookings;
  }

  /** The mix, on citizens with that many stored bookings. */
  static List<Sample> mix(Tables tables, int storedBookings) {
    Samples mix = new Samples(tables, storedBookings);
    mix.jobcenter();
    mix.aKasse();
    mix.citizen();
    mix.otherBookings();
    return List.copyOf(mix.samples);
  }

  private void jobcenter() {
    add(sample("Jobsamtale by telephone", CASEWORKER, 2, byTelephone(7)));
    add(
        sample("Jobsamtale, in the a-kasse", CASEWORKER, 1, digital(7))
            .absent(KONTAKTFORLOEB_HOS_A_KASSEN),
        "IND-22");
    add(sample("Fælles jobsamtale", CASEWORKER, 1, digital(17)));
    add(
        sample("Fælles jobsamtale that can be rebooked", CASEWORKER, 1, digital(17))
            .with(request -> request.ombookingMulig(true)),
        "IND-15");
    add(sample("Rehabiliteringsteam", CASEWORKER, 6, inPerson(18)));
    add(
        sample("Rehabiliteringsteam, contact group 1", CASEWORKER, 1, inPerson(18)),
        "IND-16",
        "IND-17");
    add(
        sample("CV-samtale with deadlines", CASEWORKER, 2, inPerson(10))
            .with(
                request ->
                    request
                        .ombookingMulig(true)
                        .ombookingFrist(START.minusDays(1))
                        .aflysningMulig(true)
                        .aflysningFrist(START.minusDays(2))));
    add(sample("CV-samtale, contact group 8", CASEWORKER, 8, byTelephone(10)), "IND-23");
  }

  private void aKasse() {
    add(
        sample("Jobsamtale of an a-kasse", FUND, 1, digital(7))
            .absent(KONTAKTFORLOEB_HOS_A_KASSEN));
    add(sample("Jobsamtale of an a-kasse, in the jobcentre", FUND, 1, digital(7)), "IND-21");
    add(sample("Rådighedssamtale", FUND, 1, byTelephone(15)));
    add(sample("CV-samtale of an a-kasse after June 2024", FUND, 1, inPerson(10)), "IND-25");
  }

  private void citizen() {
    String personnummer = SampleBuilder.personnummer(samples.size());
    Caller citizen =
        new Caller(
            new Organisation(OrganisationType.STAR, "1"),
            null,
            null,
            RequestUserType.CITIZEN,
            personnummer);
    add(
        sample("Jobsamtale booked by the citizen in time", citizen, 2, digital(7))
            .with(request -> request.selvbooket(true).ansvarligMyndighed(JOBCENTER))
            .frist(LocalDate.of(2024, 9, 20)));
  }

  private void otherBookings() {
    add(
        sample("Opfølgningssamtale with a past one", CASEWORKER, 10, inPerson(4))
            .stored(4, LocalDateTime.of(2024, 9, 2, 8, 0)));
    add(
        sample("A second jobsamtale on the day", CASEWORKER, 2, byTelephone(7))
            .stored(7, START.plusHours(3)),
        "IND-19",
        "IND-20");
    add(
        sample("Much at once", CASEWORKER, 5, inPerson(7))
            .with(
                request ->
                    request
                        .moedeStarttidspunkt(LocalDateTime.of(2024, 9, 1, 9, 0))
                        .moedevarighed(null)
                        .ombookingFrist(START)
                        .moedeLokation(null)
                        .afholdendeSagsbehandler(new Sagsbehandler("Bo", "", "Berg"))),
        "IND-17",
        "IND-01",
        "IND-12",
        "IND-04",
        "IND-06",
        "IND-09",
        "IND-11");
  }

  private SampleBuilder sample(String name, Caller caller, int kontaktgruppe, Indkaldelse request) {
    return new SampleBuilder(name, samples.size(), caller, kontaktgruppe, request);
  }

  private void add(SampleBuilder sample, String... violated) {
    samples.add(sample.storedHarmless(storedBookings).violates(tables, violated));
  }

  private static Caller caseworker(Organisation organisation) {
    return new Caller(organisation, null, 30, 2, "abc");
  }

  private static IndkaldelseBuilder request(int samtaleType, int form) {
    return IndkaldelseBuilder.builder()
        .samtaleType(samtaleType)
        .samtaleformType(form)
        .moedeStarttidspunkt(START)
        .moedevarighed(45)
        .moedetitel("Samtale")
        .afholdendeSagsbehandler(new Sagsbehandler("Anna", null, "Andersen"))
        .ombookingMulig(false)
        .aflysningMulig(false);
  }

  private static Indkaldelse byTelephone(int samtaleType) {
    return request(samtaleType, 2)
        .kontaktinformation(new Kontaktinformation(null, "12345678", false))
        .build();
  }

  private static Indkaldelse inPerson(int samtaleType) {
    Adresse adresse = new Adresse("Banegårdsgade", "1", null, null, POSTNUMMER, "Aarhus C");
    return request(samtaleType, 1)
        .moedeLokation(new MoedeLokation("2. sal", adresse))
        .moedebeskrivelse("Vi taler om dit <b>CV</b>.")
        .build();
  }

  private static Indkaldelse digital(int samtaleType) {
    return request(samtaleType, 8)
        .kontaktinformation(new Kontaktinformation("https://example.org/m/1", null, null))
        .moedebeskrivelse("Log på fem minutter før.")
        .build();
  }

  static @Nullable String postnummer(Indkaldelse request) {
    MoedeLokation lokation = request.moedeLokation();
    Adresse adresse = lokation == null ? null : lokation.adresse();
    return adresse == null ? null : adresse.postnummer();
  }
}
