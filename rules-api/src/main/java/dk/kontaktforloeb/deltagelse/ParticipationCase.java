package dk.kontaktforloeb.deltagelse;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.borger.Fravaersperiode;
import dk.kontaktforloeb.borger.Kontaktgruppeperiode;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.Myndighedsdeltager;
import dk.kontaktforloeb.indkaldelse.MyndighedsdeltagerCase;
import dk.kontaktforloeb.rule.AccessCase;
import dk.kontaktforloeb.rule.AlwaysGiven;
import dk.kontaktforloeb.rule.DerivedFrom;
import dk.kontaktforloeb.table.CodeList;
import dk.kontaktforloeb.table.Deltagelsesvalgtype;
import dk.kontaktforloeb.table.Fravalg;
import dk.kontaktforloeb.table.Vaelger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one fact that rules on participation judge: a choice or a guest with all that stands around
 * it, in the words of the rules. Which combination is wrong stands in the rule files. Judge it on
 * one thread at a time.
 */
public final class ParticipationCase extends AccessCase implements MyndighedsdeltagerCase {
  private final ParticipationFacts facts;
  private final LocalDateTime nu;
  private final LocalDate idag;

  /** A case of those facts. */
  public ParticipationCase(ParticipationFacts facts) {
    super(facts.operation(), facts.caller(), facts.borger().personnummer());
    this.facts = facts;
    this.nu = DanishTime.at(facts.asOf());
    this.idag = nu.toLocalDate();
  }

  // ---- who acts

  /** Whether the citizen acts: requestUserType 1. */
  @DerivedFrom("requestUserType")
  public boolean isBorgerSomBruger() {
    return facts.caller().isCitizen();
  }

  /** Whether the caller's organisation is the citizen's own jobcentre or unemployment fund. */
  @DerivedFrom({"organisation", "borgersMyndigheder"})
  public boolean isKalderBorgersEgen() {
    return facts.borger().hoererTil(facts.caller().organisation());
  }

  // ---- the citizen

  /** Whether the citizen is enrolled as unemployed. */
  public boolean isTilmeldt() {
    return facts.borger().tilmeldt();
  }

  /** Ids of the absence types that are active today. */
  @DerivedFrom("aktiveFravaersperioder")
  @CodeList("fravaerstyper")
  public Set<Integer> getAktiveFravaer() {
    return facts.borger().fravaerPaa(idag);
  }

  /** Id of the current contact group, or null where there is none. */
  @DerivedFrom("kontaktgruppeperiode")
  @CodeList("kontaktgrupper")
  public @Nullable Integer getKontaktgruppe() {
    Kontaktgruppeperiode periode = getKontaktgruppeperiode();
    return periode == null ? null : periode.kontaktgruppe();
  }

  /** The period of the current contact group, or null where there is none. */
  public @Nullable Kontaktgruppeperiode getKontaktgruppeperiode() {
    return facts.borger().kontaktgruppePaa(idag);
  }

  /** The absence periods that are active today. */
  public List<Fravaersperiode> getAktiveFravaersperioder() {
    return facts.borger().fravaersperioderPaa(idag);
  }

  /** The citizen's unemployment fund and jobcentre; one that there is not is left out. */
  public List<Organisation> getBorgersMyndigheder() {
    return facts.borger().myndigheder();
  }

  private @Nullable Organisation borgersMyndighed(OrganisationType type) {
    return facts.borger().myndighed(type);
  }

  // ---- the choice

  /** Id of the requested choice, or null. */
  @CodeList(value = "deltagelsesvalg", name = "betydning")
  public @Nullable Integer getDeltagelsesvalgType() {
    return facts.deltagelsesvalgType();
  }

  /** Whether the choice stands in the code list. */
  @DerivedFrom(value = "deltagelsesvalgType", tables = "deltagelsesvalg")
  public boolean isDeltagelsesvalgKendt() {
    return facts.tables().deltagelsesvalg().knows(facts.deltagelsesvalgType());
  }

  /** Who chooses, by the row that counts today, or null. */
  @DerivedFrom(value = "deltagelsesvalgType", tables = "deltagelsesvalg")
  public @Nullable Vaelger getVaelger() {
    Deltagelsesvalgtype type = valgtype();
    return type == null ? null : type.vaelger();
  }

  /** Whether the guest's part is wanted, by the row that counts today, or null. */
  @DerivedFrom(value = "deltagelsesvalgType", tables = "deltagelsesvalg")
  public @Nullable Boolean getOensket() {
    Deltagelsesvalgtype type = valgtype();
    return type == null ? null : type.oensket();
  }

  private @Nullable Deltagelsesvalgtype valgtype() {
    return facts.tables().deltagelsesvalg().find(facts.deltagelsesvalgType(), idag);
  }

  /** The kind of authority that the choice declines, or null. */
  @DerivedFrom(value = "deltagelsesvalgType", tables = "fravalg")
  public @Nullable OrganisationType getFravalgtMyndighed() {
    Fravalg row = facts.tables().fravalg().find(facts.deltagelsesvalgType(), idag);
    return row == null ? null : row.fravalgt(getKalder());
  }

  // ---- the guest

  /** Whether the citizen has an active booking of the requested id. */
  @DerivedFrom("indkaldelseId")
  public boolean isAktivIndkaldelseKendt() {
    return facts.indkaldelse() != null && facts.indkaldelse().isAktiv();
  }

  /** Id of the requested booking. */
  @Override
  public @Nullable UUID getIndkaldelseId() {
    return facts.indkaldelseId();
  }

  /** Id of the requested guest. */
  public @Nullable UUID getMyndighedsdeltagerId() {
    Myndighedsdeltager guest = facts.myndighedsdeltager();
    return guest == null ? null : guest.myndighedsdeltagerId();
  }

  /** Where the request names the guest: a JSON pointer. */
  public String getMyndighedsdeltagerFelt() {
    return getOperation() == Operation.DELETE_MYNDIGHEDSDELTAGER
        ? "/myndighedsdeltagerId"
        : "/myndighedsdeltager/myndighedsdeltagerId";
  }

  @Override
  @DerivedFrom("myndighedsdeltagerId")
  public boolean isMyndighedsdeltagerAngivet() {
    return facts.myndighedsdeltager() != null;
  }

  @Override
  public String getSamtaletypeFelt() {
    return "/indkaldelseId";
  }

  @Override
  public String getRolleFelt() {
    return "/myndighedsdeltager/rolle";
  }

  /** The requested guest's role. */
  @Override
  @PersonalData
  public @Nullable String getRolle() {
    Myndighedsdeltager guest = facts.myndighedsdeltager();
    return guest == null ? null : guest.rolle();
  }

  /** Whether the booking has a guest of the requested id. */
  @DerivedFrom("myndighedsdeltagerId")
  public boolean isMyndighedsdeltagerKendt() {
    return gaester().stream()
        .anyMatch(guest -> Objects.equals(guest.myndighedsdeltagerId(), getMyndighedsdeltagerId()));
  }

  /** Interview type of the booking. */
  @Override
  @AlwaysGiven
  @CodeList("samtaletyper")
  public @Nullable Integer getSamtaleType() {
    return facts.indkaldelse() == null ? null : facts.indkaldelse().samtaleType();
  }

  /**
   * Whether another guest of the booking has the same role and has not decided whether to take
   * part.
   */
  @Override
  @DerivedFrom("rolle")
  public boolean isAndenUafklaretMedSammeRolle() {
    return gaester().stream()
        .filter(guest -> !Objects.equals(guest.myndighedsdeltagerId(), getMyndighedsdeltagerId()))
        .anyMatch(guest -> guest.deltager() == null && Objects.equals(guest.rolle(), getRolle()));
  }

  private List<Myndighedsdeltager> gaester() {
    Indkaldelse booking = facts.indkaldelse();
    return booking == null || booking.myndighedsdeltagere() == null
        ? List.of()
        : booking.myndighedsdeltagere();
  }

  // ---- bookings that are touched

  /**
   * Active future bookings of an interview type whose authority is not of the declined kind, and
   * that have a guest who is.
   */
  public List<Indkaldelse> fremtidigeMedFravalgtGaest(int samtaleType) {
    OrganisationType fravalgt = getFravalgtMyndighed();
    if (fravalgt == null) {
      return List.of();
    }
    return facts.aktive().stream()
        .filter(booking -> Objects.equals(booking.samtaleType(), samtaleType))
        .filter(booking -> isFuture(booking.moedeStarttidspunkt()))
        .filter(booking -> !isOfType(booking.ansvarligMyndighed(), fravalgt))
        .filter(booking -> booking.harGaestFra(fravalgt))
        .toList();
  }

  private boolean isFuture(@Nullable LocalDateTime start) {
    return start != null && start.isAfter(nu);
  }

  private static boolean isOfType(@Nullable Organisation organisation, OrganisationType type) {
    return organisation != null && organisation.type() == type;
  }

  /**
   * The authorities that are notified of the booking: its own, and the citizen's organisation of
   * the other kind, save an unemployment fund that may not see the interview type today.
   */
  public List<Organisation> myndighederFor(Indkaldelse booking) {
    return facts
        .borger()
        .beggeMyndigheder(
            booking.ansvarligMyndighed(), facts.tables().akasseMaaSe(booking.samtaleType(), idag));
  }

  /** The authorities that are notified of the booking that the guest is requested for. */
  public List<Organisation> getIndkaldelsensMyndigheder() {
    return facts.indkaldelse() == null ? List.of() : myndighederFor(facts.indkaldelse());
  }

  /**
   * The booking's authority where that is a jobcentre, else the citizen's jobcentre; none where
   * there is none.
   */
  public List<Organisation> jobcenterFor(Indkaldelse booking) {
    Organisation authority = booking.ansvarligMyndighed();
    Organisation jobcenter =
        isOfType(authority, OrganisationType.JOBCENTER)
            ? authority
            : borgersMyndighed(OrganisationType.JOBCENTER);
    return jobcenter == null ? List.of() : List.of(jobcenter);
  }

  // ---- the outcome

  /**
   * What is stored when the request is accepted: the choice's newest entry, or the booking with its
   * guests.
   */
  public Record getResultat() {
    return ParticipationResult.of(facts, getVaelger(), nu);
  }

  /** The citizen. */
  public Borger getBorger() {
    return facts.borger();
  }

  /** The instant as of which is decided. */
  public Instant asOf() {
    return facts.asOf();
  }

  /** What the case is made of. */
  @Override
  public ParticipationFacts facts() {
    return facts;
  }
}
