package dk.kontaktforloeb.effect;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;

/**
 * What an accepted decision changes beside the object it is about. Which effects a request has is
 * judged by the effect rules; the facade carries them out in the unit of work of the request.
 */
public sealed interface Effect extends WireValue
    permits DeltagelsesvalgNulstillet,
        FristIndfriet,
        FristLukket,
        IndkaldelseAflyst,
        Message,
        MoedebeskrivelseRenset,
        MyndighedsdeltagerFjernet {

  /** The name in the rule documents, such as {@code FristIndfriet}. */
  default String type() {
    return getClass().getSimpleName();
  }

  /** An equal effect that keeps nothing it was made from. */
  default Effect detached() {
    return this;
  }

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Effect ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, Effect.class);
  }
}
