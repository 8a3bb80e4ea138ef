package dk.kontaktforloeb.testkit.calendar;

import dk.kontaktforloeb.testkit.calendar.Change.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of one language, {@code kalender_<language>.properties}: what a row of each table
 * says, and what surrounds it. {@code {column}} stands for the row's value.
 */
final class SentenceTexts {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  private final Properties texts;
  private final DateTimeFormatter dates;

  private SentenceTexts(String language, String datePattern) {
    this.texts = read("kalender_%s.properties".formatted(language));
    this.dates = DateTimeFormatter.ofPattern(datePattern, Locale.forLanguageTag(language));
  }

  static SentenceTexts danish() {
    return new SentenceTexts("da", "d. MMMM yyyy");
  }

  static SentenceTexts english() {
    return new SentenceTexts("en", "d MMMM yyyy");
  }

  private static Properties read(String file) {
    try (@Nullable InputStream in = SentenceTexts.class.getResourceAsStream(file)) {
      Properties texts = new Properties();
      texts.load(new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there is a sentence about the rows, or the dated limit, of the table. */
  boolean knows(Kind kind, String table) {
    return texts.containsKey(key(kind, table));
  }

  private static String key(Kind kind, String table) {
    return kind == Kind.LIMIT ? table + ".limit" : table;
  }

  String sentence(Kind kind, LocalDate date, String table, UnaryOperator<String> values) {
    String row = filled(text(key(kind, table)), values);
    return filled(
        text(kind.name()),
        place ->
            switch (place) {
              case "date" -> dates.format(date);
              case "row" -> row;
              default -> values.apply(place);
            });
  }

  /** A cell as one reads it. */
  String value(String cell) {
    try {
      return dates.format(LocalDate.parse(cell));
    } catch (DateTimeParseException e) {
      return texts.getProperty("value." + cell, cell);
    }
  }

  private String text(String key) {
    return Objects.requireNonNull(texts.getProperty(key), key);
  }

  private static String filled(String template, UnaryOperator<String> values) {
    return PLACE
        .matcher(template)
        .replaceAll(place -> Matcher.quoteReplacement(values.apply(place.group(1))));
  }
}
