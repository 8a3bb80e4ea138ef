package dk.kontaktforloeb.testkit.gaps;

import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.core.table.TableFiles;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.testkit.gaps.RuleGap.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What rows leave open, contradict or do not change. */
final class TableGaps {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final String TYPES = "samtaletyper";
  private static final String GROUPS = "kontaktgrupper";
  private static final String ALLOWED = "tilladte-samtaletyper";
  private static final String TYPE = "samtaletype";
  private static final String GROUP = "kontaktgruppe";

  /** Columns whose ids are those of another table. */
  private static final Map<String, String> TABLE_OF_COLUMN =
      Map.of(
          TYPE,
          TYPES,
          "visSomSamtaletype",
          TYPES,
          GROUP,
          GROUPS,
          "deltagelsesvalg",
          "deltagelsesvalg");

  /** Tables whose rows say something of combinations; the others are code lists and names. */
  private static final List<String> DECIDING =
      List.of(ALLOWED, "akasse-kontaktgrupper", "akasse-graenser");

  private final Matrix matrix;
  private final Map<String, String> csvByName;
  private final LocalDate today;
  private final Places places;
  private final List<RuleGap> gaps = new ArrayList<>();

  /** Where a row stands. */
  interface Places {
    String of(String table, int line);
  }

  TableGaps(Matrix matrix, Map<String, String> csvByName, LocalDate today, Places places) {
    this.matrix = matrix;
    this.csvByName = csvByName;
    this.today = today;
    this.places = places;
  }

  List<RuleGap> find() {
    rows(TYPES).forEach(this::groupsWithoutRow);
    rows(GROUPS).forEach(this::groupOfNoRow);
    csvByName.keySet().forEach(this::unknownIds);
    rows(ALLOWED).forEach(this::neverBooked);
    rows(TYPES).forEach(this::neverBookedByFund);
    DECIDING.forEach(table -> rows(table).forEach(this::withoutEffect));
    return gaps;
  }

  /** Those that count today. */
  private List<GapRow> rows(String table) {
    return GapRow.of(csvByName, table).stream().filter(row -> row.countsOn(today)).toList();
  }

  private void gap(Kind kind, GapRow row, String danish, String english) {
    gaps.add(
        new RuleGap(kind, places.of(row.table(), row.line()), LocalizedText.of(danish, english)));
  }

  private Set<Integer> numbers(String table, String column, Predicate<GapRow> wanted) {
    return rows(table).stream()
        .filter(wanted)
        .map(row -> row.number(column))
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void groupsWithoutRow(GapRow type) {
    @Nullable Integer id = type.number("id");
    Set<Integer> groups = numbers(GROUPS, "id", row -> true);
    groups.removeAll(numbers(ALLOWED, GROUP, row -> Objects.equals(row.number(TYPE), id)));
    if (!groups.isEmpty()) {
      gap(
          Kind.NO_ROW,
          type,
          "Ingen række i %s siger, om samtaletype %s er tilladt for kontaktgruppe %s. Den afvises."
              .formatted(ALLOWED, named(type), listed(groups)),
          "No row of %s says whether interview type %s is allowed for contact group %s. It is refused."
              .formatted(ALLOWED, named(type), listed(groups)));
    }
  }

  private void groupOfNoRow(GapRow group) {
    @Nullable Integer id = group.number("id");
    if (numbers(ALLOWED, GROUP, row -> Objects.equals(row.number(GROUP), id)).isEmpty()) {
      gap(
          Kind.NO_ROW,
          group,
          "Ingen række i %s nævner kontaktgruppe %s. Intet kan bookes."
              .formatted(ALLOWED, named(group)),
          "No row of %s names contact group %s. Nothing can be booked."
              .formatted(ALLOWED, named(group)));
    }
  }

  private static String named(GapRow row) {
    String name = row.row().optionalText("navn");
    return name == null ? row.row().text("id") : "%s (%s)".formatted(row.row().text("id"), name);
  }

  /** Three and more that follow each other are written as one: 4-7. */
  static String listed(Set<Integer> ids) {
    List<String> parts = new ArrayList<>();
    List<Integer> sorted = ids.stream().sorted().toList();
    int first = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i) != sorted.get(i - 1) + 1) {
        if (i - first > 2) {
          parts.add("%s-%s".formatted(sorted.get(first), sorted.get(i - 1)));
        } else {
          sorted.subList(first, i).forEach(id -> parts.add(id.toString()));
        }
        first = i;
      }
    }
    return String.join(", ", parts);
  }

  private void unknownIds(String table) {
    for (GapRow row : GapRow.of(csvByName, table)) {
      TABLE_OF_COLUMN.forEach(
          (column, codeList) -> {
            @Nullable Integer id = row.number(column);
            boolean known =
                id == null
                    || GapRow.of(csvByName, codeList).stream()
                        .anyMatch(code -> id.equals(code.number("id")));
            if (!known) {
              gap(
                  Kind.UNKNOWN_ID,
                  row,
                  "%s %s står ikke i %s.".formatted(column, id, codeList),
                  "%s %s does not stand in %s.".formatted(column, id, codeList));
            }
          });
    }
  }

  private void neverBooked(GapRow row) {
    @Nullable Integer type = row.number(TYPE);
    @Nullable Integer group = row.number(GROUP);
    List<Cell> cells =
        bookings(cell -> Objects.equals(cell.type(), type) && Objects.equals(cell.group(), group));
    if (!cells.isEmpty() && cells.stream().noneMatch(this::isAccepted)) {
      gap(
          Kind.NEVER_BOOKED,
          row,
          "Rækken tillader samtaletype %s for kontaktgruppe %s, men ingen kan booke den: %s."
              .formatted(type, group, forbidders(cells)),
          "The row allows interview type %s for contact group %s, but no one can book it: %s."
              .formatted(type, group, forbidders(cells)));
    }
  }

  private void neverBookedByFund(GapRow row) {
    if (!"true".equals(row.row().optionalText("aKasseMaaIndkalde"))) {
      return;
    }
    @Nullable Integer type = row.number("id");
    List<Cell> cells =
        bookings(
            cell ->
                Objects.equals(cell.type(), type) && cell.authority() == OrganisationType.A_KASSE);
    if (!cells.isEmpty() && cells.stream().noneMatch(this::isAccepted)) {
      gap(
          Kind.NEVER_BOOKED,
          row,
          "Rækken lader a-kasser indkalde til samtaletype %s, men ingen a-kasse kan: %s."
              .formatted(named(row), forbidders(cells)),
          "The row lets unemployment funds invite to interview type %s, but none can: %s."
              .formatted(named(row), forbidders(cells)));
    }
  }

  private List<Cell> bookings(Predicate<Cell> wanted) {
    return matrix.cells().stream().filter(Cell::isBooking).filter(wanted).toList();
  }

  private boolean isAccepted(Cell cell) {
    return matrix.forbiddenBy(cell).isEmpty();
  }

  /** For every authority the rules of the combination that fewest forbid. */
  private String forbidders(List<Cell> cells) {
    return cells.stream()
        .map(Cell::authority)
        .distinct()
        .map(
            authority ->
                cells.stream()
                    .filter(cell -> cell.authority() == authority)
                    .map(matrix::forbiddenBy)
                    .min(Comparator.comparingInt(Set::size))
                    .map(rules -> "%s %s".formatted(authority, String.join(" ", rules)))
                    .orElseThrow())
        .collect(Collectors.joining(", "));
  }

  /** A limit that is still ahead changes nothing yet; the calendar tells when it will. */
  private boolean isAhead(String row) {
    return DATE.matcher(row)
        .results()
        .anyMatch(date -> date.group().compareTo(today.toString()) > 0);
  }

  private void withoutEffect(GapRow row) {
    List<String> lines = new ArrayList<>(csvByName.get(row.table()).lines().toList());
    if (isAhead(lines.remove(row.line() - 1))) {
      return;
    }
    TableFiles others =
        TableFiles.of(csvByName).with(Map.of(row.table(), String.join("\n", lines) + "\n"));
    @Nullable Integer type = row.number(TYPE);
    @Nullable Integer group = row.number(GROUP);
    boolean hasEffect =
        matrix.differsBy(
            others.read(),
            cell ->
                Objects.equals(cell.type(), type)
                    && (group == null || Objects.equals(cell.group(), group)));
    if (!hasEffect) {
      gap(
          Kind.ROW_WITHOUT_EFFECT,
          row,
          "Uden rækken (samtaletype %s%s) afgøres enhver kombination på samme måde."
              .formatted(type, group == null ? "" : ", kontaktgruppe " + group),
          "Without the row (interview type %s%s) every combination is decided the same."
              .formatted(type, group == null ? "" : ", contact group " + group));
    }
  }
}
