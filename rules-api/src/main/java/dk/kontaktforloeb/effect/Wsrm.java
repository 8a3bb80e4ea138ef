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
 * A message of the older kind to authorities (EFF-31, EFF-32, EFF-40, EFF-50, EFF-51).
 *
 * @param method what the authorities are to fetch, such as {@code GetMeetingParticipationVersion1}
 * @param personnummer the citizen; on {@code GetCprChanged} under the new number
 * @param gammeltPersonnummer the number before on {@code GetCprChanged}, else null
 * @param id the booking or interview that it is about, or null
 * @param warningType type of a warning, or null
 * @param modtagere the authorities
 */
public record Wsrm(
    String method,
    @PersonalData String personnummer,
    @PersonalData @Nullable String gammeltPersonnummer,
    @Nullable UUID id,
    @Nullable Integer warningType,
    List<Organisation> modtagere)
    implements Message {

  /** Copies the list. */
  public Wsrm {
    modtagere = List.copyOf(modtagere);
  }

  /** Such as {@code Wsrm(GetWarningVersion4)}. */
  @Override
  public String type() {
    return "Wsrm(%s)".formatted(method);
  }

  /** Personal data is masked. */
  @Override
  public String toString() {
    return MaskedText.of(this);
  }

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Wsrm ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, Wsrm.class);
  }
}
