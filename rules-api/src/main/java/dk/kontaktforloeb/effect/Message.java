package dk.kontaktforloeb.effect;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.json.JsonCodec;

/**
 * Something that leaves for a citizen or for authorities, through the {@link
 * dk.kontaktforloeb.port.Outbox}.
 */
public sealed interface Message extends Effect
    permits Beskedbakke, Huskeservice, Kvittering, Wsb, Wsrm {

  /** The citizen that it is sent to, or that it is about. */
  String personnummer();

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Message ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, Message.class);
  }
}
