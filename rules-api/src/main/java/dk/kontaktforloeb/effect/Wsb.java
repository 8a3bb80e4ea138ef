package dk.kontaktforloeb.effect;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.MaskedText;
import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.json.JsonCodec;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice to authorities without content: something about the citizen changed (EFF-31 to EFF-34).
 *
 * @param entity what changed: {@code Indkaldelse} or {@code Moededeltagelsesvalg}
 * @param personnummer the citizen
 * @param indkaldelseId the booking that changed, or null where it is no booking
 * @param modtagere the authorities
 */
public record Wsb(
    String entity,
    @PersonalData String personnummer,
    @Nullable UUID indkaldelseId,
    List<Organisation> modtagere)
    implements Message {

  /** Copies the list. */
  public Wsb {
    modtagere = List.copyOf(modtagere);
  }

  /** Such as {@code Wsb(Indkaldelse)}. */
  @Override
  public String type() {
    return "Wsb(%s)".formatted(entity);
  }

  /** Personal data is masked. */
  @Override
  public String toString() {
    return MaskedText.of(this);
  }

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Wsb ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, Wsb.class);
  }
}
