package dk.kontaktforloeb.testkit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.kontaktforloeb.core.engine.CompiledRules;
import dk.kontaktforloeb.core.table.TableFiles;
import dk.kontaktforloeb.testkit.calendar.Change.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ChangeCalendarTest {
  private static final TableFiles SHIPPED = CompiledRules.shipped().tableFiles();

  private static List<Change> changes(String table, String csv) {
    return ChangeCalendar.of(SHIPPED.with(Map.of(table, csv))).changes().stream()
        .filter(change -> change.table().equals(table))
        .toList();
  }

  @Test
  void aDatedLimitIsPastOnTheDayAfterIt() {
    Change change =
        ChangeCalendar.shipped().changes().stream()
            .filter(found -> found.table().equals("akasse-graenser"))
            .findFirst()
            .orElseThrow();

    assertThat(change.date()).isEqualTo("2024-07-01");
    assertThat(change.kind()).isEqualTo(Kind.LIMIT);
    assertThat(change.place()).isEqualTo("tabeller/akasse-graenser.csv:2");
    assertThat(change.sentence().danish())
        .isEqualTo(
            "Fra og med 1. juli 2024: a-kasser må ikke indkalde til samtaletype 10 (CV samtale),"
                + " sidste startdag var 30. juni 2024.");
    assertThat(change.sentence().english())
        .isEqualTo(
            "From 1 July 2024 on: funds may not invite to interview type 10 (CV samtale),"
                + " whose last day to start was 30 June 2024.");
  }

  @Test
  void aRowBeginsOnItsFirstDayAndEndsAfterItsLast() {
    List<Change> changes =
        changes(
            "tilladte-samtaletyper",
            """
            samtaletype,kontaktgruppe,gyldigFra,gyldigTil

            7,1,2027-01-01,2027-12-31
            4,5,,2026-12-31
            """);

    assertThat(changes)
        .extracting(Change::date, Change::kind, Change::line)
        .containsExactly(
            tuple(LocalDate.of(2027, 1, 1), Kind.BEGINS, 3),
            tuple(LocalDate.of(2027, 1, 1), Kind.ENDS, 4),
            tuple(LocalDate.of(2028, 1, 1), Kind.ENDS, 3));
    assertThat(changes.get(0).sentence().danish())
        .isEqualTo(
            "Fra og med 1. januar 2027 gælder: samtaletype 7 (Jobsamtale) er tilladt for"
                + " kontaktgruppe 1 (Dagpengemodtager).");
    assertThat(changes.get(1).sentence().english())
        .isEqualTo(
            "From 1 January 2027 on no longer: interview type 4 (Opfølgningssamtale) is allowed for"
                + " contact group 5.");
  }

  @Test
  void anIntervalIsFromTheFirstToTheLastDay() {
    ChangeCalendar calendar = ChangeCalendar.shipped();
    LocalDate day = LocalDate.of(2024, 7, 1);

    assertThat(calendar.between(day, day)).hasSize(1);
    assertThat(calendar.between(day.plusDays(1), null)).isEmpty();
    assertThat(calendar.between(null, day.minusDays(1)))
        .hasSize(calendar.changes().size() - 1)
        .extracting(Change::date)
        .containsOnly(LocalDate.of(2022, 1, 1));
  }

  @Test
  void everyTableWithDatesHasItsSentencesInBothLanguages() {
    for (SentenceTexts texts : List.of(SentenceTexts.danish(), SentenceTexts.english())) {
      assertThat(TableFiles.NAMES)
          .filteredOn(table -> !texts.knows(Kind.BEGINS, table))
          .containsExactly("graenser");
      assertThat(TableFiles.NAMES)
          .filteredOn(table -> texts.knows(Kind.LIMIT, table))
          .containsExactly("akasse-graenser");
    }
  }

  @Test
  void aRowOfEveryTableIsToldWithoutPlacesLeftOpen() {
    for (String table : TableFiles.NAMES) {
      String csv = SHIPPED.csvByName().get(table);
      String header = csv.lines().findFirst().orElseThrow();
      if (table.equals("graenser") || header.contains("gyldigFra")) {
        continue;
      }
      String row = csv.lines().skip(1).findFirst().orElseThrow();

      assertThat(changes(table, "%s,gyldigFra%n%s,2030-01-01%n".formatted(header, row)))
          .filteredOn(change -> change.kind() == Kind.BEGINS)
          .singleElement()
          .satisfies(
              change -> {
                assertThat(change.sentence().danish())
                    .startsWith("Fra og med 1. januar 2030 gælder: ")
                    .doesNotContain("{", "–", "null");
                assertThat(change.sentence().english())
                    .startsWith("From 1 January 2030 on: ")
                    .doesNotContain("{", "–", "null");
              });
    }
  }

  /** A column of dates that the calendar does not read would change decisions unannounced. */
  @Test
  void everyDateOfTheTablesIsInTheCalendar() {
    List<Change> changes = ChangeCalendar.shipped().changes();
    SHIPPED
        .csvByName()
        .forEach(
            (table, csv) ->
                assertThat(changes)
                    .filteredOn(change -> change.table().equals(table))
                    .as(table)
                    .hasSize(
                        (int)
                            Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\d\\b")
                                .matcher(csv)
                                .results()
                                .count()));
  }

  @Test
  void aMalformedTableIsToldWithItsPlace() {
    assertThatThrownBy(
            () ->
                changes(
                    "akasse-graenser",
                    "samtaletype,sidsteStartdato,gyldigFra\n10,2024-06-30,snart"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("akasse-graenser.csv:2: column gyldigFra is \"snart\"");
  }
}
