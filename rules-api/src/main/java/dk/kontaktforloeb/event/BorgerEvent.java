package dk.kontaktforloeb.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that has happened to a citizen in the host's own registers. */
public sealed interface BorgerEvent
    permits FravaerOprettet, FravaerAfsluttet, FristUdstedt, CprSkiftet, BorgerFlyttet {

  /** Id of the event, or null; an event of an id that was seen before changes nothing. */
  @Nullable UUID haendelseId();
}
