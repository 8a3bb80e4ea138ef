package dk.kontaktforloeb.indkaldelse;

import dk.kontaktforloeb.BlankText;
import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.rule.AccessCase;
import dk.kontaktforloeb.rule.AlwaysGiven;
import dk.kontaktforloeb.rule.DerivedFrom;
import dk.kontaktforloeb.table.CodeList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The booking that a case is about, in the words of the rules: the requested one, on delete the
 * stored one. A part of {@link BookingCase}, which says what stands around it.
 */
public abstract class BookingElements extends AccessCase {
  final BookingFacts facts;
  final Indkaldelse booking;
  final LocalDateTime nu;
  final LocalDate idag;

  private @Nullable LocalDateTime slut;
  private boolean slutFound;

  BookingElements(BookingFacts facts) {
    super(facts.operation(), facts.caller(), facts.request().personnummer());
    this.facts = facts;
    this.booking =
        facts.operation() == Operation.DELETE_INDKALDELSE && facts.stored() != null
            ? facts.stored()
            : facts.request();
    this.nu = DanishTime.at(facts.asOf());
    this.idag = nu.toLocalDate();
  }

  /** The booking's id. */
  public @Nullable UUID getIndkaldelseId() {
    return booking.indkaldelseId();
  }

  /** Whether the requested id is in use already, for any citizen. */
  @DerivedFrom("indkaldelseId")
  public boolean isIdIBrug() {
    return facts.idInUse();
  }

  /** Id of the interview type. */
  @AlwaysGiven
  @CodeList("samtaletyper")
  public @Nullable Integer getSamtaleType() {
    return booking.samtaleType();
  }

  /** Id of the form. */
  @AlwaysGiven
  @CodeList("samtaleformer")
  public @Nullable Integer getSamtaleformType() {
    return booking.samtaleformType();
  }

  /** Today. */
  @DerivedFrom("nu")
  public LocalDate getIdag() {
    return idag;
  }

  /** Now. */
  public LocalDateTime getNu() {
    return nu;
  }

  /** When it starts. */
  @AlwaysGiven
  public @Nullable LocalDateTime getMoedeStarttidspunkt() {
    return booking.moedeStarttidspunkt();
  }

  /** The day on which it starts. */
  @AlwaysGiven
  @DerivedFrom("moedeStarttidspunkt")
  public @Nullable LocalDate getStartdato() {
    LocalDateTime start = booking.moedeStarttidspunkt();
    return start == null ? null : start.toLocalDate();
  }

  /** The given end, or null. */
  public @Nullable LocalDateTime getMoedeSluttidspunkt() {
    return booking.moedeSluttidspunkt();
  }

  /** The given length in minutes, or null. */
  public @Nullable Integer getMoedevarighed() {
    return booking.moedevarighed();
  }

  /** When it ends; null where neither or both of end and length are given. */
  @DerivedFrom({"moedeSluttidspunkt", "moedevarighed"})
  public @Nullable LocalDateTime getSlut() {
    if (!slutFound) {
      slut = booking.slut();
      slutFound = true;
    }
    return slut;
  }

  /** One day after the start, on the local calendar. */
  @AlwaysGiven
  @DerivedFrom("moedeStarttidspunkt")
  public @Nullable LocalDateTime getEtDoegnEfterStart() {
    LocalDateTime start = booking.moedeStarttidspunkt();
    return start == null ? null : start.plusDays(1);
  }

  /** Whether the citizen may rebook. */
  @AlwaysGiven
  public @Nullable Boolean getOmbookingMulig() {
    return booking.ombookingMulig();
  }

  /** Until when the citizen may rebook, or null. */
  public @Nullable LocalDateTime getOmbookingFrist() {
    return booking.ombookingFrist();
  }

  /** Whether the citizen may cancel. */
  @AlwaysGiven
  public @Nullable Boolean getAflysningMulig() {
    return booking.aflysningMulig();
  }

  /** Until when the citizen may cancel, or null. */
  public @Nullable LocalDateTime getAflysningFrist() {
    return booking.aflysningFrist();
  }

  /** Whether it is marked as booked by the citizen; absent is false. */
  public boolean isSelvbooket() {
    return Boolean.TRUE.equals(booking.selvbooket());
  }

  /** Middle name of the caseworker, or null. */
  @PersonalData
  public @Nullable String getMellemnavn() {
    Sagsbehandler sagsbehandler = booking.afholdendeSagsbehandler();
    return sagsbehandler == null ? null : sagsbehandler.mellemnavn();
  }

  /** The given address, or null. */
  public @Nullable Adresse getAdresse() {
    MoedeLokation lokation = booking.moedeLokation();
    return lokation == null ? null : lokation.adresse();
  }

  /** Whether an address is given that holds something: an element that is not blank. */
  @DerivedFrom("adresse")
  public boolean isAdresseAngivet() {
    Adresse adresse = getAdresse();
    return adresse != null && !adresse.isBlank();
  }

  /** Whether an address is given and names a street. */
  @DerivedFrom("adresse")
  public boolean isVejnavnUdfyldt() {
    Adresse adresse = getAdresse();
    return adresse != null && !BlankText.isBlank(adresse.vejnavn());
  }

  /** The postal code of the address, or null. */
  @PersonalData
  public @Nullable String getPostnummer() {
    Adresse adresse = getAdresse();
    return adresse == null ? null : adresse.postnummer();
  }

  /** Whether the postal code exists by the host's register. */
  @DerivedFrom("postnummer")
  public boolean isPostnummerGyldigt() {
    return facts.postnummerExists();
  }

  /** Whether it is stated who makes the call; null where it is not. */
  public @Nullable Boolean getBorgerRingerOp() {
    Kontaktinformation kontakt = booking.kontaktinformation();
    return kontakt == null ? null : kontakt.borgerRingerOp();
  }

  /** The given telephone number, or null. */
  @PersonalData
  public @Nullable String getTelefonnummer() {
    Kontaktinformation kontakt = booking.kontaktinformation();
    return kontakt == null ? null : kontakt.telefonnummer();
  }

  /** Whether a telephone number is given that is not blank. */
  @DerivedFrom("telefonnummer")
  public boolean isTelefonnummerUdfyldt() {
    return !BlankText.isBlank(getTelefonnummer());
  }

  /** The requested reason to cancel, or null. */
  @CodeList("aflysningsaarsager")
  public @Nullable Integer getAflysningsaarsag() {
    return facts.request().aflysningsaarsag();
  }

  /** Whether the description holds an HTML tag. */
  @DerivedFrom("moedebeskrivelse")
  public boolean isMoedebeskrivelseMedHtml() {
    return facts.moedebeskrivelseUdenHtml() != null;
  }

  /** How many characters the description has when it is encoded for reading. */
  @DerivedFrom("moedebeskrivelse")
  public int getMoedebeskrivelseKodetLaengde() {
    return Html.encodedLength(booking.moedebeskrivelse());
  }

  /** How many characters an encoded description may have. */
  @DerivedFrom(tables = "graenser")
  public int getMoedebeskrivelseGraense() {
    return facts.tables().graenser().moedebeskrivelseTegn();
  }

  /** The description, or null. */
  @PersonalData
  public @Nullable String getMoedebeskrivelse() {
    return booking.moedebeskrivelse();
  }

  /** The description without its HTML tags. */
  @DerivedFrom("moedebeskrivelse")
  @PersonalData
  public @Nullable String getMoedebeskrivelseUdenHtml() {
    return isMoedebeskrivelseMedHtml()
        ? facts.moedebeskrivelseUdenHtml()
        : booking.moedebeskrivelse();
  }
}
