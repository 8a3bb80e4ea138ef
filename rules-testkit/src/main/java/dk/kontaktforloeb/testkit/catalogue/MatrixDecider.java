package dk.kontaktforloeb.testkit.catalogue;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.borger.BorgerBuilder;
import dk.kontaktforloeb.borger.Fravaersperiode;
import dk.kontaktforloeb.borger.Kontaktgruppeperiode;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.kodeliste.Fravaerstyper;
import dk.kontaktforloeb.port.EmbeddedPorts;
import dk.kontaktforloeb.soegning.GetTilladteSamtaletyper;
import dk.kontaktforloeb.soegning.TilladtSamtaletype;
import dk.kontaktforloeb.soegning.TilladteSamtaletyper;
import dk.kontaktforloeb.table.Kontaktgruppe;
import dk.kontaktforloeb.table.Samtaletype;
import dk.kontaktforloeb.testkit.Valid;
import dk.kontaktforloeb.testkit.catalogue.TypeMatrix.MatrixRow;
import dk.kontaktforloeb.testkit.catalogue.TypeMatrix.Type;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks TilladteSamtaletyper for a citizen of every contact group.
 *
 * <p>A cell is assumed when it comes out otherwise without the assumed rows of the tables, or with
 * every row that a table with assumed rows may lack: that, too, is decided.
 */
final class MatrixDecider {
  private static final int NOON = 12;

  private final RuleSetFiles rules;
  private final LocalDate asOf;
  private final Map<Integer, Samtaletype> types = new TreeMap<>();
  private final Map<Integer, Kontaktgruppe> groups = new TreeMap<>();

  MatrixDecider(RuleSetFiles rules, LocalDate asOf) {
    this.rules = rules;
    this.asOf = asOf;
    rules.tables().samtaletyper().rows().stream()
        .filter(row -> row.isValidOn(asOf))
        .forEach(row -> types.putIfAbsent(row.id(), row));
    rules.tables().kontaktgrupper().rows().stream()
        .filter(row -> row.isValidOn(asOf))
        .forEach(row -> groups.putIfAbsent(row.id(), row));
  }

  TypeMatrix decide() {
    AssumedRows assumed = new AssumedRows(rules, types.keySet(), groups.keySet());
    KontaktforloebRules asTheyAre = with(Map.of());
    List<KontaktforloebRules> otherwise =
        Stream.of(assumed.without(), assumed.withEveryPair()).map(this::with).toList();
    Map<MatrixView, List<MatrixRow>> rows = new EnumMap<>(MatrixView.class);
    for (MatrixView view : MatrixView.values()) {
      rows.put(
          view,
          Stream.concat(Stream.of((Kontaktgruppe) null), groups.values().stream())
              .map(group -> row(view, group, asTheyAre, otherwise))
              .toList());
    }
    return new TypeMatrix(
        asOf, types.values().stream().map(type -> new Type(type.id(), type.navn())).toList(), rows);
  }

  private MatrixRow row(
      MatrixView view,
      @Nullable Kontaktgruppe group,
      KontaktforloebRules asTheyAre,
      List<KontaktforloebRules> otherwise) {
    @Nullable Integer id = group == null ? null : group.id();
    Map<Integer, List<String>> forbidden = forbidden(asTheyAre, view, id);
    List<Map<Integer, List<String>>> others =
        otherwise.stream().map(other -> forbidden(other, view, id)).toList();
    List<MatrixCell> cells = new ArrayList<>();
    for (int type : types.keySet()) {
      List<String> by = Objects.requireNonNull(forbidden.get(type));
      boolean assumed =
          others.stream()
              .anyMatch(other -> Objects.requireNonNull(other.get(type)).isEmpty() != by.isEmpty());
      cells.add(new MatrixCell(type, by, assumed));
    }
    return new MatrixRow(id, group == null ? null : group.navn(), cells);
  }

  /** The rules with some tables replaced, on a store that holds every citizen that is asked for. */
  private KontaktforloebRules with(Map<String, String> tables) {
    EmbeddedPorts ports = KontaktforloebRules.embeddedPorts();
    for (boolean courseInFund : new boolean[] {false, true}) {
      add(ports, null, courseInFund);
      groups.keySet().forEach(group -> add(ports, group, courseInFund));
    }
    return KontaktforloebRules.builder()
        .ruleSet(rules.ruleSet())
        .tables(tables)
        .ports(ports)
        .clock(
            Clock.fixed(asOf.atTime(NOON, 0).atZone(DanishTime.ZONE).toInstant(), DanishTime.ZONE))
        .build();
  }

  private void add(EmbeddedPorts ports, @Nullable Integer group, boolean courseInFund) {
    LocalDate since = asOf.withDayOfYear(1).minusYears(1);
    BorgerBuilder borger = Valid.borger().personnummer(personnummer(group, courseInFund));
    borger.kontaktgrupper(
        group == null ? List.of() : List.of(new Kontaktgruppeperiode(group, since, null)));
    if (courseInFund) {
      borger.fravaer(
          List.of(new Fravaersperiode(Fravaerstyper.KONTAKTFORLOEB_HOS_A_KASSEN, since, null)));
    }
    ports.add(borger.build());
  }

  /** One of its own for every citizen: a day and a month that exist, then a number. */
  private String personnummer(@Nullable Integer group, boolean courseInFund) {
    int number = group == null ? 0 : 1 + List.copyOf(groups.keySet()).indexOf(group);
    return String.format(Locale.ROOT, "010170%04d", 2 * number + (courseInFund ? 1 : 0));
  }

  private Map<Integer, List<String>> forbidden(
      KontaktforloebRules asked, MatrixView view, @Nullable Integer group) {
    Caller caller =
        (view.caller() == OrganisationType.JOBCENTER ? Valid.jobcenter() : Valid.aKasse()).build();
    Decision<TilladteSamtaletyper> decision =
        asked
            .indkaldelser()
            .tilladteSamtaletyper(
                caller,
                new GetTilladteSamtaletyper(personnummer(group, view.courseInFund()), null));
    if (!decision.isAccepted()) {
      List<String> refusedBy =
          decision.errors().stream().map(violation -> violation.ruleId().value()).toList();
      return types.keySet().stream().collect(Collectors.toMap(type -> type, type -> refusedBy));
    }
    return decision.result().samtaletyper().stream()
        .collect(Collectors.toMap(TilladtSamtaletype::samtaleType, TilladtSamtaletype::rules));
  }
}
