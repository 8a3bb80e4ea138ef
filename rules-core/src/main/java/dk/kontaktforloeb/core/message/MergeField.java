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
import org.jspecify.annotations.Nullable;

/** A field that templates are filled in with (EFF-11); one without a value is empty. */
enum MergeField {
  MEETING_ADDRESS("MeetingAddress"),
  START_TIME("StartTime"),
  REBOOK_DEADLINE("RebookDeadline"),
  PHONE_NUMBER("PhoneNumber");

  /** Names, as templates write them. */
  static final List<String> NAMES = Arrays.stream(values()).map(field -> field.fieldName).toList();

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd-MM-uuuu 'kl.' HH:mm", Locale.ROOT);

  private final String fieldName;

  MergeField(String fieldName) {
    this.fieldName = fieldName;
  }

  /**
   * The value of every field, by name.
   *
   * @param fremmoede whether the citizen turns up in person; else the address is left empty
   * @param borgerenRinger whether the citizen is to ring; else the number is left empty
   */
  static Map<String, String> of(Indkaldelse booking, boolean fremmoede, boolean borgerenRinger) {
    Map<String, String> fields = new TreeMap<>();
    fields.put(MEETING_ADDRESS.fieldName, fremmoede ? adresse(booking) : "");
    fields.put(START_TIME.fieldName, time(booking.moedeStarttidspunkt()));
    fields.put(REBOOK_DEADLINE.fieldName, time(booking.ombookingFrist()));
    fields.put(PHONE_NUMBER.fieldName, borgerenRinger ? telefonnummer(booking) : "");
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
