package dk.kontaktforloeb.core.message;

import dk.kontaktforloeb.indkaldelse.Adresse;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.Kontaktinformation;
import dk.kontaktforloeb.indkaldelse.MoedeLokation;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A field that templates are filled in with (EFF-11); one without a value is empty. */
enum MergeField {
  MEETING_ADDRESS("MeetingAddress", MergeField::adresse),
  START_TIME("StartTime", booking -> time(booking.moedeStarttidspunkt())),
  REBOOK_DEADLINE("RebookDeadline", booking -> time(booking.ombookingFrist())),
  PHONE_NUMBER("PhoneNumber", MergeField::telefonnummer);

  /** Names, as templates write them. */
  static final List<String> NAMES = Arrays.stream(values()).map(field -> field.fieldName).toList();

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd-MM-uuuu 'kl.' HH:mm", Locale.ROOT);

  private final String fieldName;
  private final Function<Indkaldelse, String> value;

  MergeField(String fieldName, Function<Indkaldelse, String> value) {
    this.fieldName = fieldName;
    this.value = value;
  }

  /** The value of every field, by name. */
  static Map<String, String> of(Indkaldelse booking) {
    Map<String, String> fields = new TreeMap<>();
    for (MergeField field : values()) {
      fields.put(field.fieldName, field.value.apply(booking));
    }
    return fields;
  }

  private static String time(@Nullable LocalDateTime time) {
    return time == null ? "" : TIME.format(time);
  }

  private static String adresse(Indkaldelse booking) {
    MoedeLokation lokation = booking.moedeLokation();
    Adresse adresse = lokation == null ? null : lokation.adresse();
    if (adresse == null) {
      return "";
    }
    return joined(
        ", ",
        joined(" ", adresse.vejnavn(), adresse.husnummer()),
        joined(" ", etage(adresse.etage()), adresse.sidedoer()),
        joined(" ", adresse.postnummer(), adresse.by()));
  }

  /** A number, or a short form such as st or kl, gets the point that an address writes after it. */
  private static String etage(@Nullable String etage) {
    String floor = line(etage);
    return floor.matches("[\\p{L}\\d]{1,2}") ? floor + "." : floor;
  }

  private static String telefonnummer(Indkaldelse booking) {
    Kontaktinformation kontakt = booking.kontaktinformation();
    return kontakt == null ? "" : line(kontakt.telefonnummer());
  }

  private static String joined(String separator, @Nullable String... parts) {
    StringBuilder joined = new StringBuilder();
    for (String part : parts) {
      String line = line(part);
      if (!line.isEmpty()) {
        joined.append(joined.isEmpty() ? "" : separator).append(line);
      }
    }
    return joined.toString();
  }

  /** On one line: a field may stand in a subject. */
  private static String line(@Nullable String text) {
    return text == null ? "" : text.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
  }
}
