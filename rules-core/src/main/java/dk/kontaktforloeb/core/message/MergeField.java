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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A field that templates are filled in with; one without a value is empty. The first four are those
 * of EFF-11, which a message carries too; the others serve sections of templates.
 */
enum MergeField {
  /** Where the citizen turns up; empty where the meeting is not in person. */
  MEETING_ADDRESS("MeetingAddress", true, of -> of.fremmoede() ? adresse(of.booking()) : ""),
  START_TIME("StartTime", true, of -> time(of.booking().moedeStarttidspunkt())),
  REBOOK_DEADLINE("RebookDeadline", true, of -> time(of.booking().ombookingFrist())),
  /** What the citizen rings; empty where the citizen is not to ring. */
  PHONE_NUMBER("PhoneNumber", true, of -> of.borgerenRinger() ? telefonnummer(of.booking()) : ""),
  /** Yes where the meeting starts later than the message is made. */
  UPCOMING("Upcoming", false, of -> yes(of.fremtidig())),
  /** Yes where the citizen can rebook an upcoming meeting, and no deadline for it has passed. */
  CAN_REBOOK("CanRebook", false, of -> yes(of.kanOmbookes())),
  /** Yes where the authority rings the citizen. */
  WE_CALL("WeCall", false, of -> yes(of.myndighedenRinger())),
  /** The link of a digital meeting; empty for other forms. */
  MEETING_LINK(
      "MeetingLink", false, of -> of.fremmoede() || of.telefon() ? "" : link(of.booking()));

  /** Names, as templates write them. */
  static final List<String> NAMES = Arrays.stream(values()).map(field -> field.fieldName).toList();

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd-MM-uuuu 'kl.' HH:mm", Locale.ROOT);

  private final String fieldName;
  private final boolean ofMessage;
  private final Function<Meeting, String> value;

  MergeField(String fieldName, boolean ofMessage, Function<Meeting, String> value) {
    this.fieldName = fieldName;
    this.ofMessage = ofMessage;
    this.value = value;
  }

  /** The fields that a message carries, by name. */
  static Map<String, String> ofMessage(Meeting meeting) {
    return of(meeting, field -> field.ofMessage);
  }

  /** The fields that a template is filled in with, by name. */
  static Map<String, String> ofTemplate(Meeting meeting) {
    return of(meeting, field -> true);
  }

  private static Map<String, String> of(Meeting meeting, Predicate<MergeField> wanted) {
    Map<String, String> fields = new TreeMap<>();
    for (MergeField field : values()) {
      if (wanted.test(field)) {
        fields.put(field.fieldName, field.value.apply(meeting));
      }
    }
    return fields;
  }

  private static String yes(boolean holds) {
    return holds ? "yes" : "";
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

  private static String link(Indkaldelse booking) {
    Kontaktinformation kontakt = booking.kontaktinformation();
    return kontakt == null ? "" : line(kontakt.digitaltMoedelink());
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
