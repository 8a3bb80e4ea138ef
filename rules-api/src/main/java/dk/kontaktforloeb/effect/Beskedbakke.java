package dk.kontaktforloeb.effect;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.MaskedText;
import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.json.JsonCodec;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A message in the citizen's message tray on Jobnet (EFF-14).
 *
 * @param personnummer the receiver
 * @param indkaldelseId the cancelled booking
 * @param skabelon the template that the reason selects
 * @param flettefelter the merge fields by name; a field without a value is empty
 * @param text the template with the fields filled in
 */
public record Beskedbakke(
    @PersonalData String personnummer,
    UUID indkaldelseId,
    String skabelon,
    @PersonalData Map<String, String> flettefelter,
    @PersonalData LocalizedText text)
    implements Message {

  /** Copies the fields. */
  public Beskedbakke {
    flettefelter = Flettefelter.kept(flettefelter);
  }

  @Override
  public Beskedbakke detached() {
    return new Beskedbakke(
        personnummer, indkaldelseId, skabelon, new TreeMap<>(flettefelter), text.detached());
  }

  /** Personal data is masked. */
  @Override
  public String toString() {
    return MaskedText.of(this);
  }

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Beskedbakke ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, Beskedbakke.class);
  }
}
