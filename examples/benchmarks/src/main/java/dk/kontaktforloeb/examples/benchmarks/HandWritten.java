package dk.kontaktforloeb.examples.benchmarks;

import static dk.kontaktforloeb.kodeliste.Fravaerstyper.KONTAKTFORLOEB_HOS_A_KASSEN;
import static dk.kontaktforloeb.kodeliste.Kontaktgrupper.DAGPENGEMODTAGER;
import static dk.kontaktforloeb.kodeliste.Kontaktgrupper.UDEN_YDELSE;
import static dk.kontaktforloeb.kodeliste.Samtaleformer.PERSONLIG_KONTAKT;
import static dk.kontaktforloeb.kodeliste.Samtaleformer.TELEFON;
import static dk.kontaktforloeb.kodeliste.Samtaletyper.CV_SAMTALE;
import static dk.kontaktforloeb.kodeliste.Samtaletyper.FAELLES_JOBSAMTALE;
import static dk.kontaktforloeb.kodeliste.Samtaletyper.JOBSAMTALE;
import static dk.kontaktforloeb.kodeliste.Samtaletyper.REHABILITERINGSTEAM;

import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.indkaldelse.BookingCase;
import dk.kontaktforloeb.indkaldelse.BookingFacts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rules as a programmer in a hurry writes them: a straight method of ifs. The baseline; no
 * codes, no messages, no effects.
 */
final class HandWritten implements Evaluator {

  @Override
  public Object decide(BookingFacts facts) {
    return validate(new BookingCase(facts));
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<String> violatedRules(Object decision) {
    return (List<String>) decision;
  }

  /** Ids of the violated rules. */
  static List<String> validate(BookingCase sag) {
    if (sag.isBorgerSomBruger()
        && !Objects.equals(sag.getCaller().userIdentifier(), sag.getBorger().personnummer())) {
      return List.of("IND-31");
    }
    List<String> violated = new ArrayList<>();
    int type = Objects.requireNonNull(sag.getSamtaleType());
    if (sag.getMyndighed() == OrganisationType.JOBCENTER) {
      jobcenter(sag, type, violated);
    } else {
      aKasse(sag, type, violated);
    }
    kontaktgruppe(sag, type, violated);
    if ((type == FAELLES_JOBSAMTALE || type == REHABILITERINGSTEAM)
        && isTrue(sag.getOmbookingMulig())) {
      violated.add("IND-15");
    }
    otherBookings(sag, type, violated);
    if (sag.isSelvbookning() && sag.getMyndighed() == OrganisationType.JOBCENTER) {
      LocalDate sidste = sag.getSidsteAfholdelsesdato();
      if (sidste != null && start(sag).toLocalDate().isAfter(sidste)) {
        violated.add("IND-30");
      }
    }
    if (sag.isIdIBrug()) {
      violated.add("IND-03");
    }
    times(sag, violated);
    deadlines(sag, violated);
    form(sag, violated);
    if (sag.isBorgerSomBruger() != sag.isSelvbooket()) {
      violated.add("IND-32");
    }
    if (sag.isFremtidig()
        && !(sag.isBorgersEgenAkasse() && isHosAKassen(sag))
        && !sag.getAktiveFristerAfAndenTypeISammeFamilie().isEmpty()) {
      violated.add("IND-33");
    }
    return violated;
  }

  private static void jobcenter(BookingCase sag, int type, List<String> violated) {
    Integer gruppe = sag.getKontaktgruppe();
    if (gruppe == null) {
      return;
    }
    if (gruppe == DAGPENGEMODTAGER && isHosAKassen(sag)) {
      violated.add("IND-22");
    }
    if (gruppe == UDEN_YDELSE && type == CV_SAMTALE) {
      violated.add("IND-23");
    }
  }

  private static void aKasse(BookingCase sag, int type, List<String> violated) {
    if (!sag.isAkasseMaaIndkalde()) {
      violated.add("IND-24");
    }
    if (type == JOBSAMTALE || type == FAELLES_JOBSAMTALE) {
      if (!isHosAKassen(sag)) {
        violated.add("IND-21");
      }
      if (!sag.isKontaktgruppeTilladtHosAkasse()) {
        violated.add("IND-26");
      }
    }
    LocalDate sidste = sag.getSidsteStartdatoHosAkasse();
    if (sidste != null && start(sag).toLocalDate().isAfter(sidste)) {
      violated.add("IND-25");
    }
  }

  private static void kontaktgruppe(BookingCase sag, int type, List<String> violated) {
    if (type == REHABILITERINGSTEAM && !sag.isKontaktgruppeTilladtIRehabiliteringsteam()) {
      violated.add("IND-16");
    }
    if (!sag.isSamtaleTypeTilladtForKontaktgruppe()) {
      violated.add("IND-17");
    }
    LocalDate slut = sag.getKontaktgruppeSlutdato();
    if (slut != null && start(sag).toLocalDate().isAfter(slut)) {
      violated.add("IND-18");
    }
  }

  private static void otherBookings(BookingCase sag, int type, List<String> violated) {
    if ((type == JOBSAMTALE || type == FAELLES_JOBSAMTALE)
        && !sag.getAndreJobsamtalerSammeDag().isEmpty()) {
      violated.add("IND-19");
    }
    if (!sag.getAndreFremtidigeISammeFamilie().isEmpty()
        && !(type == JOBSAMTALE && sag.isBorgersEgenAkasse() && isHosAKassen(sag))) {
      violated.add("IND-20");
    }
  }

  private static void times(BookingCase sag, List<String> violated) {
    LocalDateTime start = start(sag);
    if (start.toLocalDate().isBefore(sag.getIdag())) {
      violated.add("IND-01");
    }
    LocalDateTime slut = sag.getSlut();
    if (slut == null) {
      violated.add("IND-12");
      return;
    }
    if (slut.isBefore(start)) {
      violated.add("IND-02");
    }
    if (slut.isAfter(start.plusDays(1))) {
      violated.add("IND-08");
    }
  }

  private static void deadlines(BookingCase sag, List<String> violated) {
    LocalDateTime ombooking = sag.getOmbookingFrist();
    LocalDateTime aflysning = sag.getAflysningFrist();
    if (ombooking != null && ombooking.isAfter(start(sag))) {
      violated.add("IND-04");
    }
    if (aflysning != null && aflysning.isAfter(start(sag))) {
      violated.add("IND-05");
    }
    if (ombooking != null && !isTrue(sag.getOmbookingMulig())) {
      violated.add("IND-06");
    }
    if (aflysning != null && !isTrue(sag.getAflysningMulig())) {
      violated.add("IND-07");
    }
  }

  private static void form(BookingCase sag, List<String> violated) {
    int form = Objects.requireNonNull(sag.getSamtaleformType());
    if (form == PERSONLIG_KONTAKT && !sag.isVejnavnUdfyldt()) {
      violated.add("IND-09");
    }
    if (sag.isAdresseAngivet() && !sag.isPostnummerGyldigt()) {
      violated.add("IND-10");
    }
    if ("".equals(sag.getMellemnavn())) {
      violated.add("IND-11");
    }
    if (form == TELEFON && sag.getBorgerRingerOp() == null) {
      violated.add("IND-13");
    }
    if (form == TELEFON && !sag.isTelefonnummerUdfyldt()) {
      violated.add("IND-14");
    }
  }

  private static boolean isHosAKassen(BookingCase sag) {
    return sag.getAktiveFravaer().contains(KONTAKTFORLOEB_HOS_A_KASSEN);
  }

  private static LocalDateTime start(BookingCase sag) {
    return Objects.requireNonNull(sag.getMoedeStarttidspunkt());
  }

  private static boolean isTrue(@Nullable Boolean flag) {
    return Boolean.TRUE.equals(flag);
  }
}
