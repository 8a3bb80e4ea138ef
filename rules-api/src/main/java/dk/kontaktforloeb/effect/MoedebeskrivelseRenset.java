package dk.kontaktforloeb.effect;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.MaskedText;
import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.json.JsonCodec;
import java.util.UUID;

/**
 * The description of a booking loses its HTML tags (EFF-15).
 *
 * @param indkaldelseId the booking
 * @param moedebeskrivelse the description that is stored
 */
public record MoedebeskrivelseRenset(UUID indkaldelseId, @PersonalData String moedebeskrivelse)
    implements Effect {
  /** Personal data is masked. */
  @Override
  public String toString() {
    return MaskedText.of(this);
  }

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static MoedebeskrivelseRenset ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, MoedebeskrivelseRenset.class);
  }
}
