package dk.kontaktforloeb.examples.benchmarks;

import static dk.kontaktforloeb.caller.OrganisationType.A_KASSE;
import static dk.kontaktforloeb.caller.OrganisationType.JOBCENTER;
import static dk.kontaktforloeb.kodeliste.Fravaerstyper.KONTAKTFORLOEB_HOS_A_KASSEN;
import static dk.kontaktforloeb.kodeliste.Kontaktgrupper.DAGPENGEMODTAGER;
import static dk.kontaktforloeb.kodeliste.Kontaktgrupper.UDEN_YDELSE;
import static dk.kontaktforloeb.kodeliste.Samtaleformer.PERSONLIG_KONTAKT;
import static dk.kontaktforloeb.kodeliste.Samtaleformer.TELEFON;
import static dk.kontaktforloeb.kodeliste.Samtaletyper.CV_SAMTALE;
import static dk.kontaktforloeb.kodeliste.Samtaletyper.FAELLES_JOBSAMTALE;
import static dk.kontaktforloeb.kodeliste.Samtaletyper.JOBSAMTALE;
import static dk.kontaktforloeb.kodeliste.Samtaletyper.REHABILITERINGSTEAM;

import dk.kontaktforloeb.indkaldelse.BookingCase;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rules of CreateIndkaldelse as predicates, each on its own, as a rule engine wants them. */
final class PredicateRules {

  /** The rule of access: asked first, and alone when it is violated. */
  static final PredicateRule ACCESS =
      rule(
          "IND-31",
          sag ->
              sag.isBorgerSomBruger()
                  && !Objects.equals(
                      sag.getCaller().userIdentifier(), sag.getBorger().personnummer()));

  /** The other rules, in catalogue order. */
  static final List<PredicateRule> RULES =
      List.of(
          rule(
              "IND-22",
              sag ->
                  sag.getMyndighed() == JOBCENTER
                      && isGroup(sag, DAGPENGEMODTAGER)
                      && isHosAKassen(sag)),
          rule(
              "IND-23",
              sag ->
                  sag.getMyndighed() == JOBCENTER
                      && isType(sag, CV_SAMTALE)
                      && isGroup(sag, UDEN_YDELSE)),
          rule("IND-24", sag -> sag.getMyndighed() == A_KASSE && !sag.isAkasseMaaIndkalde()),
          rule(
              "IND-21",
              sag -> sag.getMyndighed() == A_KASSE && isJobsamtale(sag) && !isHosAKassen(sag)),
          rule(
              "IND-26",
              sag ->
                  sag.getMyndighed() == A_KASSE
                      && isJobsamtale(sag)
                      && !sag.isKontaktgruppeTilladtHosAkasse()),
          rule(
              "IND-25",
              sag ->
                  sag.getMyndighed() == A_KASSE
                      && isAfter(sag.getStartdato(), sag.getSidsteStartdatoHosAkasse())),
          rule(
              "IND-16",
              sag ->
                  isType(sag, REHABILITERINGSTEAM)
                      && !sag.isKontaktgruppeTilladtIRehabiliteringsteam()),
          rule("IND-17", sag -> !sag.isSamtaleTypeTilladtForKontaktgruppe()),
          rule("IND-18", sag -> isAfter(sag.getStartdato(), sag.getKontaktgruppeSlutdato())),
          rule(
              "IND-15",
              sag ->
                  (isType(sag, FAELLES_JOBSAMTALE) || isType(sag, REHABILITERINGSTEAM))
                      && Boolean.TRUE.equals(sag.getOmbookingMulig())),
          rule("IND-19", sag -> isJobsamtale(sag) && !sag.getAndreJobsamtalerSammeDag().isEmpty()),
          rule(
              "IND-20",
              sag ->
                  !sag.getAndreFremtidigeISammeFamilie().isEmpty()
                      && !(isType(sag, JOBSAMTALE)
                          && sag.isBorgersEgenAkasse()
                          && isHosAKassen(sag))),
          rule(
              "IND-30",
              sag ->
                  sag.isSelvbookning()
                      && sag.getMyndighed() == JOBCENTER
                      && isAfter(sag.getStartdato(), sag.getSidsteAfholdelsesdato())),
          rule("IND-03", BookingCase::isIdIBrug),
          rule("IND-01", sag -> isAfter(sag.getIdag(), sag.getStartdato())),
          rule("IND-12", sag -> sag.getSlut() == null),
          rule("IND-02", sag -> isAfter(sag.getMoedeStarttidspunkt(), sag.getSlut())),
          rule("IND-08", sag -> isAfter(sag.getSlut(), sag.getEtDoegnEfterStart())),
          rule("IND-04", sag -> isAfter(sag.getOmbookingFrist(), sag.getMoedeStarttidspunkt())),
          rule("IND-05", sag -> isAfter(sag.getAflysningFrist(), sag.getMoedeStarttidspunkt())),
          rule(
              "IND-06",
              sag ->
                  sag.getOmbookingFrist() != null && Boolean.FALSE.equals(sag.getOmbookingMulig())),
          rule(
              "IND-07",
              sag ->
                  sag.getAflysningFrist() != null && Boolean.FALSE.equals(sag.getAflysningMulig())),
          rule("IND-09", sag -> isForm(sag, PERSONLIG_KONTAKT) && !sag.isVejnavnUdfyldt()),
          rule("IND-10", sag -> sag.isAdresseAngivet() && !sag.isPostnummerGyldigt()),
          rule("IND-11", sag -> "".equals(sag.getMellemnavn())),
          rule("IND-13", sag -> isForm(sag, TELEFON) && sag.getBorgerRingerOp() == null),
          rule("IND-14", sag -> isForm(sag, TELEFON) && !sag.isTelefonnummerUdfyldt()),
          rule("IND-32", sag -> sag.isBorgerSomBruger() != sag.isSelvbooket()),
          rule(
              "IND-33",
              sag ->
                  sag.isFremtidig()
                      && !(sag.isBorgersEgenAkasse() && isHosAKassen(sag))
                      && !sag.getAktiveFristerAfAndenTypeISammeFamilie().isEmpty()));

  private PredicateRules() {}

  private static PredicateRule rule(String id, Predicate<BookingCase> isViolated) {
    return new PredicateRule(id, isViolated);
  }

  private static boolean isType(BookingCase sag, int type) {
    return equal(sag.getSamtaleType(), type);
  }

  private static boolean isJobsamtale(BookingCase sag) {
    return isType(sag, JOBSAMTALE) || isType(sag, FAELLES_JOBSAMTALE);
  }

  private static boolean isForm(BookingCase sag, int form) {
    return equal(sag.getSamtaleformType(), form);
  }

  private static boolean isGroup(BookingCase sag, int gruppe) {
    return equal(sag.getKontaktgruppe(), gruppe);
  }

  private static boolean equal(@Nullable Integer given, int expected) {
    return given != null && given == expected;
  }

  private static boolean isHosAKassen(BookingCase sag) {
    return sag.getAktiveFravaer().contains(KONTAKTFORLOEB_HOS_A_KASSEN);
  }

  private static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isAfter(other);
  }

  private static boolean isAfter(@Nullable LocalDateTime one, @Nullable LocalDateTime other) {
    return one != null && other != null && one.isAfter(other);
  }
}
