package dk.kontaktforloeb.testkit.calendar;

import dk.kontaktforloeb.core.table.CsvFile;
import dk.kontaktforloeb.core.table.CsvRow;
import dk.kontaktforloeb.core.table.TableFiles;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.testkit.calendar.Change.Kind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says what happens to a row. */
final class Sentences {
  /** Columns whose ids are those of another table. */
  private static final Map<String, String> TABLE_OF_COLUMN =
      Map.of(
          "samtaletype", "samtaletyper",
          "visSomSamtaletype", "samtaletyper",
          "kontaktgruppe", "kontaktgrupper",
          "deltagelsesvalg", "deltagelsesvalg");

  /** The columns that hold the name of what an id stands for. */
  private static final List<String> NAMES = List.of("navn", "betydning");

  private final Map<String, Map<String, String>> nameByIdByTable = new HashMap<>();
  private final SentenceTexts danish = SentenceTexts.danish();
  private final SentenceTexts english = SentenceTexts.english();

  Sentences(TableFiles tables) {
    tables
        .csvByName()
        .forEach(
            (table, csv) -> {
              Map<String, String> names = new HashMap<>();
              for (CsvRow row : CsvFile.rows(table + ".csv", csv, List.of())) {
                String id = row.optionalText("id");
                NAMES.stream()
                    .map(column -> row.optionalText(column))
                    .filter(name -> id != null && name != null)
                    .forEach(name -> names.putIfAbsent(id, name));
              }
              nameByIdByTable.put(table, names);
            });
  }

  LocalizedText of(Kind kind, LocalDate date, String table, CsvRow row) {
    return LocalizedText.of(
        danish.sentence(kind, date, table, column -> value(danish, table, column, row)),
        english.sentence(kind, date, table, column -> value(english, table, column, row)));
  }

  private String value(SentenceTexts texts, String table, String column, CsvRow row) {
    String text = row.optionalText(column);
    if (text == null) {
      return "–";
    }
    String named = column.equals("id") ? table : TABLE_OF_COLUMN.get(column);
    if (named == null) {
      return texts.value(text);
    }
    String name = nameByIdByTable.getOrDefault(named, Map.of()).get(text);
    return name == null ? text : "%s (%s)".formatted(text, name);
  }
}
