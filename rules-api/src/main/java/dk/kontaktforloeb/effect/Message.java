package dk.kontaktforloeb.effect;

/**
 * Something that leaves for a citizen or for authorities, through the {@link
 * dk.kontaktforloeb.port.Outbox}.
 */
public sealed interface Message extends Effect
    permits Beskedbakke, Huskeservice, Kvittering, Wsb, Wsrm {

  /** The citizen that it is sent to, or that it is about. */
  String personnummer();
}
