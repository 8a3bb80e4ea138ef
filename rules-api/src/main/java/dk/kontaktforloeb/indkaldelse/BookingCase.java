package dk.kontaktforloeb.indkaldelse;

import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.borger.Fravaersperiode;
import dk.kontaktforloeb.borger.Huskeservice;
import dk.kontaktforloeb.borger.Kontaktgruppeperiode;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.frist.FristStatus;
import dk.kontaktforloeb.kodeliste.Beskedskabeloner;
import dk.kontaktforloeb.kodeliste.Fravaerstyper;
import dk.kontaktforloeb.kodeliste.Samtaleformer;
import dk.kontaktforloeb.kodeliste.Samtaletyper;
import dk.kontaktforloeb.rule.AlwaysGiven;
import dk.kontaktforloeb.rule.DerivedFrom;
import dk.kontaktforloeb.table.Aflysningsaarsag;
import dk.kontaktforloeb.table.AkasseGraense;
import dk.kontaktforloeb.table.CodeList;
import dk.kontaktforloeb.table.Kontaktgruppe;
import dk.kontaktforloeb.table.Samtaleform;
import dk.kontaktforloeb.table.Samtaletype;
import dk.kontaktforloeb.table.SamtaletypeForKontaktgruppe;
import dk.kontaktforloeb.table.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one fact that booking rules judge: a request with all that stands around it, in the words of
 * the rules. Which combination is wrong stands in the rule files, never here.
 *
 * <p>Words about the booking speak of the requested one; on delete, of the stored one. A word that
 * several rules ask for is found once and kept. Immutable to its users; judge it on one thread at a
 * time.
 */
public final class BookingCase extends BookingElements implements MyndighedsdeltagerCase {
  private static final Set<Integer> JOBSAMTALER =
      Set.of(Samtaletyper.JOBSAMTALE, Samtaletyper.FAELLES_JOBSAMTALE);

  private @Nullable Set<Integer> aktiveFravaer;
  private @Nullable Kontaktgruppeperiode kontaktgruppeperiode;
  private boolean kontaktgruppeFound;
  private @Nullable Organisation ansvarligMyndighed;
  private @Nullable List<Indkaldelse> andreFremtidigeISammeFamilie;
  private @Nullable Indkaldelse resultat;

  /** A case of those facts. */
  public BookingCase(BookingFacts facts) {
    super(facts);
  }

  // ---- what is asked, by whom

  /** Whether the citizen acts: requestUserType 1. */
  @DerivedFrom("requestUserType")
  public boolean isBorgerSomBruger() {
    return facts.caller().isCitizen();
  }

  /** Whether the citizen books: requestUserType 1, or on create selvbooket true. */
  @DerivedFrom({"requestUserType", "selvbooket"})
  public boolean isSelvbookning() {
    return isBorgerSomBruger()
        || (facts.operation() == Operation.CREATE_INDKALDELSE && isSelvbooket());
  }

  /** {@code ejersystem} of the caller, or null. */
  public @Nullable Integer getEjersystem() {
    return facts.caller().ejersystem();
  }

  /**
   * The authority responsible for the booking: on create the caller's own organisation, for a STAR
   * caller the one that the request names; on update and delete the stored booking's.
   */
  @AlwaysGiven
  public @Nullable Organisation getAnsvarligMyndighed() {
    Organisation found = ansvarligMyndighed;
    if (found == null) {
      found = authority();
      ansvarligMyndighed = found;
    }
    return found;
  }

  private @Nullable Organisation authority() {
    if (facts.operation() != Operation.CREATE_INDKALDELSE) {
      return facts.stored() == null ? null : facts.stored().ansvarligMyndighed();
    }
    return facts.caller().organisationType() == OrganisationType.STAR
        ? facts.request().ansvarligMyndighed()
        : facts.caller().organisation();
  }

  /** The kind of the authority responsible. */
  @AlwaysGiven
  @DerivedFrom("ansvarligMyndighed")
  public @Nullable OrganisationType getMyndighed() {
    Organisation authority = getAnsvarligMyndighed();
    return authority == null ? null : authority.type();
  }

  /** Whether the authority responsible is the citizen's own unemployment fund. */
  @DerivedFrom({"ansvarligMyndighed", "borgersMyndigheder"})
  public boolean isBorgersEgenAkasse() {
    return getMyndighed() == OrganisationType.A_KASSE
        && facts.borger().hoererTil(getAnsvarligMyndighed());
  }

  // ---- the citizen

  /** The citizen. */
  public Borger getBorger() {
    return facts.borger();
  }

  /** Id of the current contact group, or null where there is none. */
  @DerivedFrom("kontaktgruppeperiode")
  @CodeList("kontaktgrupper")
  public @Nullable Integer getKontaktgruppe() {
    Kontaktgruppeperiode periode = getKontaktgruppeperiode();
    return periode == null ? null : periode.kontaktgruppe();
  }

  /** Last day of the current contact group, or null while it is open or where there is none. */
  @DerivedFrom("kontaktgruppeperiode")
  public @Nullable LocalDate getKontaktgruppeSlutdato() {
    Kontaktgruppeperiode periode = getKontaktgruppeperiode();
    return periode == null ? null : periode.slutdato();
  }

  /** The period of the current contact group, or null where there is none. */
  public @Nullable Kontaktgruppeperiode getKontaktgruppeperiode() {
    if (!kontaktgruppeFound) {
      kontaktgruppeperiode = facts.borger().kontaktgruppePaa(idag);
      kontaktgruppeFound = true;
    }
    return kontaktgruppeperiode;
  }

  /** Ids of the absence types that are active today. */
  @DerivedFrom("aktiveFravaersperioder")
  @CodeList("fravaerstyper")
  public Set<Integer> getAktiveFravaer() {
    Set<Integer> found = aktiveFravaer;
    if (found == null) {
      found = facts.borger().fravaerPaa(idag);
      aktiveFravaer = found;
    }
    return found;
  }

  /** The absence periods that are active today. */
  public List<Fravaersperiode> getAktiveFravaersperioder() {
    return facts.borger().fravaersperioderPaa(idag);
  }

  /** The citizen's unemployment fund and jobcentre; one that there is not is left out. */
  public List<Organisation> getBorgersMyndigheder() {
    return facts.borger().myndigheder();
  }

  /** What reminders the citizen subscribes to. */
  public @Nullable Huskeservice getHuskeservice() {
    return facts.borger().huskeservice();
  }

  // ---- the stored booking

  /** Whether the citizen has an active booking of the requested id. */
  @DerivedFrom("indkaldelseId")
  public boolean isAktivIndkaldelseKendt() {
    return facts.stored() != null && facts.stored().isAktiv();
  }

  /** Interview type of the stored booking, or null. */
  @AlwaysGiven
  @CodeList("samtaletyper")
  public @Nullable Integer getGemtSamtaleType() {
    return facts.stored() == null ? null : facts.stored().samtaleType();
  }

  /** Client system that owns the group meeting of the stored booking, or null. */
  public @Nullable Integer getGemtGruppemoedeEjersystem() {
    return facts.stored() == null ? null : facts.stored().gruppemoedeEjersystem();
  }

  /** When the stored booking starts, or null. */
  public @Nullable LocalDateTime getGemtMoedeStarttidspunkt() {
    return facts.stored() == null ? null : facts.stored().moedeStarttidspunkt();
  }

  /** Whether the citizen may rebook the stored booking; null where there is none. */
  @AlwaysGiven
  public @Nullable Boolean getGemtOmbookingMulig() {
    return facts.stored() == null ? null : facts.stored().ombookingMulig();
  }

  /** Until when the citizen may rebook the stored booking, or null. */
  public @Nullable LocalDateTime getGemtOmbookingFrist() {
    return facts.stored() == null ? null : facts.stored().ombookingFrist();
  }

  /** Whether the update gives the booking another start. */
  @DerivedFrom({"moedeStarttidspunkt", "gemtMoedeStarttidspunkt"})
  public boolean isStartAendret() {
    return facts.stored() != null
        && !Objects.equals(getGemtMoedeStarttidspunkt(), getMoedeStarttidspunkt());
  }

  /** Whether the update moves the booking to another day. */
  @DerivedFrom({"startdato", "gemtMoedeStarttidspunkt"})
  public boolean isStartdatoAendret() {
    return facts.stored() != null && !startsOn(facts.stored(), getStartdato());
  }

  /**
   * Whether the request makes the booking future: it starts after now, and before an update it did
   * not.
   */
  @DerivedFrom({"fremtidig", "gemtMoedeStarttidspunkt", "nu"})
  public boolean isBliverFremtidig() {
    return isFremtidig() && !isFuture(getGemtMoedeStarttidspunkt());
  }

  /** Whether the update changes selvbooket; absent is false. */
  @DerivedFrom("selvbooket")
  public boolean isSelvbooketAendret() {
    return facts.stored() != null
        && Boolean.TRUE.equals(facts.stored().selvbooket()) != isSelvbooket();
  }

  /**
   * Whether what is to be created stands already: the citizen's own active booking of the requested
   * id is equal in all requested elements, as it is after a repeated request.
   */
  @DerivedFrom("indkaldelseId")
  public boolean isAlleredeOprettet() {
    return facts.sameId() != null
        && Repetition.is(getResultat(), facts.sameId(), getMoedebeskrivelseUdenHtml());
  }

  // ---- the tables

  /**
   * Whether an unemployment fund may invite to the interview type, by the row that counts today.
   */
  @DerivedFrom(value = "samtaleType", tables = "samtaletyper")
  public boolean isAkasseMaaIndkalde() {
    Samtaletype row = facts.tables().samtaletyper().find(getSamtaleType(), idag);
    return row != null && row.aKasseMaaIndkalde();
  }

  /**
   * Last day on which an interview of the type may start in an unemployment fund, by the row that
   * counts on its day, or null.
   */
  @DerivedFrom(value = "samtaleType", tables = "akasse-graenser")
  public @Nullable LocalDate getSidsteStartdatoHosAkasse() {
    LocalDate startdato = getStartdato();
    AkasseGraense row =
        startdato == null
            ? null
            : facts.tables().akasseGraenser().find(getSamtaleType(), startdato);
    return row == null ? null : row.sidsteStartdato();
  }

  /**
   * The interview types that an unemployment fund may invite to today and that may start in a fund
   * on the day of the booking.
   */
  @CodeList("samtaletyper")
  @DerivedFrom(
      value = "startdato",
      tables = {"samtaletyper", "akasse-graenser"})
  public List<Integer> getAkassensSamtaletyper() {
    return facts.tables().samtaletyper().rows().stream()
        .filter(row -> row.aKasseMaaIndkalde() && row.isValidOn(idag))
        .map(Samtaletype::id)
        .distinct()
        .filter(this::mayStartInFund)
        .toList();
  }

  private boolean mayStartInFund(int samtaletype) {
    LocalDate startdato = Objects.requireNonNullElse(getStartdato(), idag);
    AkasseGraense row = facts.tables().akasseGraenser().find(samtaletype, startdato);
    return row == null || !startdato.isAfter(row.sidsteStartdato());
  }

  /** The contact groups that an unemployment fund may invite to the interview type today. */
  @CodeList("kontaktgrupper")
  @DerivedFrom(value = "samtaleType", tables = "akasse-kontaktgrupper")
  public List<Integer> getAkassensKontaktgrupper() {
    return facts.tables().akasseKontaktgrupper().rows().stream()
        .filter(row -> Objects.equals(row.samtaletype(), getSamtaleType()) && row.isValidOn(idag))
        .map(SamtaletypeForKontaktgruppe::kontaktgruppe)
        .distinct()
        .toList();
  }

  /**
   * Whether an unemployment fund may invite the current contact group to the interview type, by a
   * row that counts today.
   */
  @DerivedFrom(
      value = {"samtaleType", "kontaktgruppe"},
      tables = "akasse-kontaktgrupper")
  public boolean isKontaktgruppeTilladtHosAkasse() {
    return Tables.allows(
        facts.tables().akasseKontaktgrupper(), getSamtaleType(), getKontaktgruppe(), idag);
  }

  /** Whether the current contact group may be invited to type 18, by the row that counts today. */
  @DerivedFrom(value = "kontaktgruppe", tables = "kontaktgrupper")
  public boolean isKontaktgruppeTilladtIRehabiliteringsteam() {
    Kontaktgruppe row = facts.tables().kontaktgrupper().find(getKontaktgruppe(), idag);
    return row != null && row.samtaleIRehabiliteringsteam();
  }

  /**
   * Whether the interview type is allowed for the current contact group, by a row that counts
   * today.
   */
  @DerivedFrom(
      value = {"samtaleType", "kontaktgruppe"},
      tables = "tilladte-samtaletyper")
  public boolean isSamtaleTypeTilladtForKontaktgruppe() {
    return Tables.allows(
        facts.tables().tilladteSamtaletyper(), getSamtaleType(), getKontaktgruppe(), idag);
  }

  /** Whether the reason to cancel stands in the code list. */
  @DerivedFrom(value = "aflysningsaarsag", tables = "aflysningsaarsager")
  public boolean isAflysningsaarsagKendt() {
    return facts.tables().aflysningsaarsager().knows(getAflysningsaarsag());
  }

  // ---- the citizen's other bookings and deadlines

  /**
   * Other active bookings of type 7 or 17 that start on the same day, ones that have begun too,
   * earliest first.
   */
  @DerivedFrom("startdato")
  public List<Indkaldelse> getAndreJobsamtalerSammeDag() {
    LocalDate startdato = getStartdato();
    return facts.aktive().isEmpty()
        ? List.of()
        : otherBookings(
            other ->
                JOBSAMTALER.contains(Objects.requireNonNullElse(other.samtaleType(), 0))
                    && startsOn(other, startdato));
  }

  private List<Indkaldelse> otherBookings(Predicate<Indkaldelse> wanted) {
    List<Indkaldelse> found = List.of();
    for (Indkaldelse other : facts.aktive()) {
      if (wanted.test(other) && isOther(other)) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(other);
      }
    }
    return found;
  }

  /**
   * Other active future bookings of the same family of interview types that count for the booking,
   * earliest first. For a booking of the citizen's own unemployment fund while absence 75 is active
   * the fund's own bookings of type 7 do not count.
   */
  @DerivedFrom(
      value = {"samtaleType", "borgersEgenAkasse", "aktiveFravaer"},
      tables = "samtalefamilier")
  public List<Indkaldelse> getAndreFremtidigeISammeFamilie() {
    List<Indkaldelse> found = andreFremtidigeISammeFamilie;
    if (found == null) {
      found = futureOfFamily();
      andreFremtidigeISammeFamilie = found;
    }
    return found;
  }

  private List<Indkaldelse> futureOfFamily() {
    if (facts.aktive().isEmpty()) {
      return List.of();
    }
    Set<Integer> samtaletyper = facts.tables().familie(getSamtaleType(), idag);
    return samtaletyper.isEmpty()
        ? List.of()
        : otherBookings(
            other ->
                samtaletyper.contains(other.samtaleType())
                    && isFuture(other.moedeStarttidspunkt())
                    && !isOneOfSeveral(other));
  }

  /** Whether it is one of the several of type 7 that the citizen's own fund may have ahead. */
  private boolean isOneOfSeveral(Indkaldelse other) {
    return Objects.equals(other.samtaleType(), Samtaletyper.JOBSAMTALE)
        && Objects.equals(other.ansvarligMyndighed(), getAnsvarligMyndighed())
        && isBorgersEgenAkasse()
        && getAktiveFravaer().contains(Fravaerstyper.KONTAKTFORLOEB_HOS_A_KASSEN);
  }

  private static boolean startsOn(Indkaldelse other, @Nullable LocalDate dato) {
    LocalDateTime start = other.moedeStarttidspunkt();
    return start != null && start.toLocalDate().equals(dato);
  }

  /** All but the one being updated; on create all, one of the requested id too. */
  private boolean isOther(Indkaldelse other) {
    return getOperation() != Operation.UPDATE_INDKALDELSE
        || !Objects.equals(other.indkaldelseId(), booking.indkaldelseId());
  }

  private boolean isFuture(@Nullable LocalDateTime start) {
    return start != null && start.isAfter(nu);
  }

  /** Whether the booking starts after now. */
  @DerivedFrom({"moedeStarttidspunkt", "nu"})
  public boolean isFremtidig() {
    return isFuture(booking.moedeStarttidspunkt());
  }

  /** The citizen's AKTIV deadlines of the same interview type. */
  @DerivedFrom("samtaleType")
  public List<Frist> getAktiveFristerAfSammeType() {
    if (facts.frister().isEmpty()) {
      return List.of();
    }
    return facts.frister().stream()
        .filter(frist -> frist.status() == FristStatus.AKTIV)
        .filter(frist -> Objects.equals(frist.samtaleType(), getSamtaleType()))
        .toList();
  }

  /** The citizen's AKTIV deadlines of another interview type of the same family. */
  @DerivedFrom(value = "samtaleType", tables = "samtalefamilier")
  public List<Frist> getAktiveFristerAfAndenTypeISammeFamilie() {
    if (facts.frister().isEmpty()) {
      return List.of();
    }
    Set<Integer> samtaletyper = facts.tables().familie(getSamtaleType(), idag);
    return facts.frister().stream()
        .filter(frist -> frist.status() == FristStatus.AKTIV)
        .filter(frist -> samtaletyper.contains(frist.samtaleType()))
        .filter(frist -> !Objects.equals(frist.samtaleType(), getSamtaleType()))
        .toList();
  }

  /**
   * The earliest last day on which an interview may be held, of the citizen's deadlines of the same
   * interview type that are AKTIV or were fulfilled by the booking that is updated; null where
   * there is none.
   */
  @DerivedFrom({"aktiveFristerAfSammeType", "fristerIndfrietAfIndkaldelsen"})
  public @Nullable LocalDate getSidsteAfholdelsesdato() {
    return facts.frister().isEmpty()
        ? null
        : Stream.concat(
                getAktiveFristerAfSammeType().stream(),
                getFristerIndfrietAfIndkaldelsen().stream()
                    .filter(frist -> Objects.equals(frist.samtaleType(), getSamtaleType())))
            .map(Frist::sidsteAfholdelsesdato)
            .min(LocalDate::compareTo)
            .orElse(null);
  }

  /** The INDFRIET deadlines that the stored booking fulfilled. */
  @DerivedFrom("indkaldelseId")
  public List<Frist> getFristerIndfrietAfIndkaldelsen() {
    if (facts.stored() == null) {
      return List.of();
    }
    return facts.frister().stream()
        .filter(frist -> frist.status() == FristStatus.INDFRIET)
        .filter(frist -> Objects.equals(frist.indfrietAf(), booking.indkaldelseId()))
        .toList();
  }

  // ---- the guests that a new booking brings

  @Override
  @DerivedFrom("myndighedsdeltagere")
  public boolean isMyndighedsdeltagerAngivet() {
    return !getMyndighedsdeltagere().isEmpty();
  }

  /** The guests of the request. */
  public List<Myndighedsdeltager> getMyndighedsdeltagere() {
    return Objects.requireNonNullElse(facts.request().myndighedsdeltagere(), List.of());
  }

  @Override
  public String getSamtaletypeFelt() {
    return NewGuests.POINTER;
  }

  @Override
  @DerivedFrom("myndighedsdeltagere")
  public boolean isAndenUafklaretMedSammeRolle() {
    return NewGuests.firstInTheWay(getMyndighedsdeltagere()) >= 0;
  }

  @Override
  @DerivedFrom("myndighedsdeltagere")
  @PersonalData
  public @Nullable String getRolle() {
    int index = NewGuests.firstInTheWay(getMyndighedsdeltagere());
    return index < 0 ? null : getMyndighedsdeltagere().get(index).rolle();
  }

  @Override
  public String getRolleFelt() {
    return NewGuests.roleOf(NewGuests.firstInTheWay(getMyndighedsdeltagere()));
  }

  // ---- messages

  /** The receipt's template for the operation. */
  @DerivedFrom("operation")
  public String getKvitteringsskabelon() {
    return switch (facts.operation()) {
      case CREATE_INDKALDELSE -> "OPRETTET";
      case UPDATE_INDKALDELSE -> "AENDRET";
      default -> "AFLYST";
    };
  }

  /**
   * The message template that the reason to cancel selects, by the row that counts today; INGEN
   * where there is none.
   */
  @DerivedFrom(value = "aflysningsaarsag", tables = "aflysningsaarsager")
  public String getBeskedskabelon() {
    Aflysningsaarsag row = facts.tables().aflysningsaarsager().find(getAflysningsaarsag(), idag);
    return row == null ? Beskedskabeloner.INGEN : row.beskedskabelon();
  }

  /** Whether the citizen subscribes to reminders by text message or e-mail. */
  @DerivedFrom("huskeservice")
  public boolean isTilmeldtHuskeservice() {
    Huskeservice huskeservice = getHuskeservice();
    return huskeservice != null && (huskeservice.sms() || huskeservice.email());
  }

  /** Whether the citizen subscribes to reminders by text message. */
  @DerivedFrom("huskeservice")
  public boolean isTilmeldtHuskeserviceSms() {
    Huskeservice huskeservice = getHuskeservice();
    return huskeservice != null && huskeservice.sms();
  }

  /** Whether the library cancels the booking since an event asks for it. */
  public boolean isAflystAfHaendelse() {
    return facts.aflystAfHaendelse();
  }

  /** Whether the citizen turns up in person, by the row that counts today, or without a row. */
  @DerivedFrom(value = "samtaleformType", tables = "samtaleformer")
  public boolean isFremmoede() {
    Samtaleform row = facts.tables().samtaleformer().find(getSamtaleformType(), idag);
    return row == null || row.fremmoede();
  }

  /** Whether the citizen is to ring: a meeting by telephone whose borgerRingerOp is true. */
  @DerivedFrom({"samtaleformType", "borgerRingerOp"})
  public boolean isBorgerenRinger() {
    return Objects.equals(getSamtaleformType(), Samtaleformer.TELEFON)
        && Boolean.TRUE.equals(getBorgerRingerOp());
  }

  /** Names of the elements that the update changes; an empty text or object counts as absent. */
  public Set<String> getAendredeElementer() {
    return facts.stored() == null ? Set.of() : Elementer.changed(facts.stored(), getResultat());
  }

  /**
   * Whether the update changes an element whose change is sent to the citizen, by the rows that
   * count today.
   */
  @DerivedFrom(value = "aendredeElementer", tables = "huskeservice")
  public boolean isAendringUdsendes() {
    Set<String> changed = getAendredeElementer();
    return facts.tables().huskeservice().rows().stream()
        .anyMatch(row -> row.udsendes() && row.isValidOn(idag) && changed.contains(row.element()));
  }

  /**
   * The authorities that are notified of the booking: its own, and the citizen's organisation of
   * the other kind, save an unemployment fund that may not see the interview type today; none where
   * the booking is unknown.
   */
  @DerivedFrom(
      value = {"ansvarligMyndighed", "borgersMyndigheder", "samtaleType"},
      tables = "samtaletyper")
  public List<Organisation> getIndkaldelsensMyndigheder() {
    return facts
        .borger()
        .beggeMyndigheder(
            getAnsvarligMyndighed(), facts.tables().akasseMaaSe(getSamtaleType(), idag));
  }

  // ---- the outcome

  /** The booking as it is stored when the request is accepted, before effects. */
  public Indkaldelse getResultat() {
    Indkaldelse found = resultat;
    if (found == null) {
      found = BookingResult.of(facts, getAnsvarligMyndighed(), nu);
      resultat = found;
    }
    return found;
  }

  /** The instant as of which is decided. */
  public Instant asOf() {
    return facts.asOf();
  }

  /** What the case is made of. */
  @Override
  public BookingFacts facts() {
    return facts;
  }
}
