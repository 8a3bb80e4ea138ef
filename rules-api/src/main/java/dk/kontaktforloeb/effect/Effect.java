package dk.kontaktforloeb.effect;

/**
 * What an accepted decision changes beside the object it is about. Which effects a request has is
 * judged by the effect rules; the facade carries them out in the unit of work of the request.
 */
public sealed interface Effect
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
}
