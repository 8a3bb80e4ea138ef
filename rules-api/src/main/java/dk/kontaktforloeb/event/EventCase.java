package dk.kontaktforloeb.event;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.deltagelse.Deltagelsesvalg;
import dk.kontaktforloeb.deltagelse.Valg;
import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.frist.FristStatus;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.rule.AccessCase;
import dk.kontaktforloeb.rule.DerivedFrom;
import dk.kontaktforloeb.table.CodeList;
import dk.kontaktforloeb.table.Fravaerstype;
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
 * The one fact that effect rules of events judge: what has happened, with all that stands around
 * it, in the words of the rules. Judge it on one thread at a time.
 */
public final class EventCase extends AccessCase {
  private final EventFacts facts;
  private final LocalDateTime nu;
  private final LocalDate idag;

  /** A case of those facts. */
  public EventCase(EventFacts facts) {
    super(facts.operation(), facts.caller(), facts.borger().personnummer());
    this.facts = facts;
    this.nu = DanishTime.at(facts.asOf());
    this.idag = nu.toLocalDate();
  }

  // ---- the event

  /** Id of the absence type, or null where the event is about none. */
  @CodeList("fravaerstyper")
  public @Nullable Integer getFravaerstype() {
    if (facts.event() instanceof FravaerOprettet oprettet) {
      return oprettet.fravaerstype();
    }
    return facts.event() instanceof FravaerAfsluttet afsluttet ? afsluttet.fravaerstype() : null;
  }

  /** Whether the creation of the absence closes deadlines, by the row that counts today. */
  @DerivedFrom(value = "fravaerstype", tables = "fravaerstyper")
  public boolean isLukkerFrister() {
    Fravaerstype row = facts.tables().fravaerstyper().find(getFravaerstype(), idag);
    return row != null && row.lukkerFrister();
  }

  /** The new personnummer, or null where the event is about none. */
  @PersonalData
  public @Nullable String getNytPersonnummer() {
    return facts.event() instanceof CprSkiftet skiftet ? skiftet.nytPersonnummer() : null;
  }

  /** The personnummer before, or null where the event is about none. */
  @PersonalData
  public @Nullable String getGammeltPersonnummer() {
    return facts.event() instanceof CprSkiftet skiftet ? skiftet.gammeltPersonnummer() : null;
  }

  /** Code of the former jobcentre: the event's, else the register's; or null. */
  public @Nullable String getGammeltJobcenter() {
    if (!(facts.event() instanceof BorgerFlyttet flyttet)) {
      return null;
    }
    return flyttet.gammeltJobcenter() != null
        ? flyttet.gammeltJobcenter()
        : facts.borger().jobcenter();
  }

  /**
   * Whether the citizen is still absent although an absence of the type has ended: a register that
   * does not follow events shows a period that contains today, and none that contains the last day
   * of the absence that has ended.
   */
  @DerivedFrom("fravaerstype")
  public boolean isFravaerFortsaetter() {
    if (facts.registerFoelger()
        || !(facts.event() instanceof FravaerAfsluttet afsluttet)
        || afsluttet.dato() == null) {
      return false;
    }
    LocalDate last = afsluttet.dato().minusDays(1);
    return facts.borger().fravaerPaa(idag).contains(afsluttet.fravaerstype())
        && !facts.borger().fravaerPaa(last).contains(afsluttet.fravaerstype());
  }

  /** Code of the new jobcentre, or null where the event is about none. */
  public @Nullable String getNytJobcenter() {
    return facts.event() instanceof BorgerFlyttet flyttet ? flyttet.nytJobcenter() : null;
  }

  /** The citizen's unemployment fund and jobcentre, if any. */
  public List<Organisation> getBorgersMyndigheder() {
    return facts.borger().myndigheder();
  }

  // ---- deadlines

  /** The citizen's AKTIV deadlines. */
  public List<Frist> getAktiveFrister() {
    return facts.frister().stream().filter(frist -> frist.status() == FristStatus.AKTIV).toList();
  }

  /** The deadline that is issued, alone; none where the event is about none. */
  public List<Frist> getUdstedtFrist() {
    return facts.event() instanceof FristUdstedt udstedt
        ? List.of(Frister.issued(udstedt))
        : List.of();
  }

  /** Id of the earliest active future booking of the issued deadline's interview type, or null. */
  public @Nullable UUID getTidligsteFremtidigeAfSammeType() {
    if (!(facts.event() instanceof FristUdstedt udstedt)) {
      return null;
    }
    return fremtidige().stream()
        .filter(booking -> Objects.equals(booking.samtaleType(), udstedt.samtaleType()))
        .map(Indkaldelse::indkaldelseId)
        .findFirst()
        .orElse(null);
  }

  // ---- bookings

  /**
   * Active future bookings of those interview types whose authority is an unemployment fund,
   * earliest first.
   */
  public List<Indkaldelse> fremtidigeHosAkasse(int samtaleType, int ellerSamtaleType) {
    Set<Integer> samtaletyper = Set.of(samtaleType, ellerSamtaleType);
    return fremtidige().stream()
        .filter(booking -> samtaletyper.contains(booking.samtaleType()))
        .filter(booking -> myndighed(booking) == OrganisationType.A_KASSE)
        .toList();
  }

  /** Active future bookings whose authority is the former jobcentre, earliest first. */
  public List<Indkaldelse> getFremtidigeHosGammeltJobcenter() {
    return fremtidige().stream()
        .filter(booking -> myndighed(booking) == OrganisationType.JOBCENTER)
        .filter(
            booking ->
                Objects.equals(
                    Objects.requireNonNull(booking.ansvarligMyndighed()).kode(),
                    getGammeltJobcenter()))
        .toList();
  }

  private List<Indkaldelse> fremtidige() {
    return facts.aktive().stream()
        .filter(booking -> isFuture(booking.moedeStarttidspunkt()))
        .toList();
  }

  private boolean isFuture(@Nullable LocalDateTime start) {
    return start != null && start.isAfter(nu);
  }

  private static @Nullable OrganisationType myndighed(Indkaldelse booking) {
    Organisation authority = booking.ansvarligMyndighed();
    return authority == null ? null : authority.type();
  }

  // ---- choices

  /** The citizen's own choices that hold now. */
  public List<Deltagelsesvalg> getBorgersValg() {
    return Valg.gaeldende(facts.tables(), facts.historik(), Vaelger.BORGER);
  }

  /** The guest authority's choices that hold now. */
  public List<Deltagelsesvalg> getMyndighedensValg() {
    return Valg.gaeldende(facts.tables(), facts.historik(), Vaelger.MYNDIGHED);
  }

  /** The instant as of which is decided. */
  public Instant asOf() {
    return facts.asOf();
  }

  /** What the case is made of. */
  @Override
  public EventFacts facts() {
    return facts;
  }
}
