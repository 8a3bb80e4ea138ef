package dk.kontaktforloeb.effect;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.MaskedText;
import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.json.JsonCodec;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A reminder message to a citizen who subscribes (EFF-13, EFF-14).
 *
 * @param personnummer the receiver
 * @param indkaldelseId the booking
 * @param skabelon the template: AENDRET, or the one that the reason of a cancellation selects
 * @param kanaler SMS, EMAIL, or both in that order, of what the citizen subscribes to; SMS only for
 *     a changed booking, since the receipt is the e-mail
 * @param flettefelter the merge fields by name; a field without a value is empty
 * @param text the template with the fields filled in
 */
public record Huskeservice(
    @PersonalData String personnummer,
    UUID indkaldelseId,
    String skabelon,
    List<String> kanaler,
    @PersonalData Map<String, String> flettefelter,
    @PersonalData LocalizedText text)
    implements Message {

  /** Copies the collections. */
  public Huskeservice {
    kanaler = List.copyOf(kanaler);
    flettefelter = Flettefelter.kept(flettefelter);
  }

  @Override
  public Huskeservice detached() {
    return new Huskeservice(
        personnummer,
        indkaldelseId,
        skabelon,
        kanaler,
        new TreeMap<>(flettefelter),
        text.detached());
  }

  /** Personal data is masked. */
  @Override
  public String toString() {
    return MaskedText.of(this);
  }

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Huskeservice ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, Huskeservice.class);
  }
}
