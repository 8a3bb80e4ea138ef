package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.port.ConcurrentChangeException;
import dk.kontaktforloeb.port.HaendelseRepository;
import java.util.UUID;

/** Events that were carried out, in memory. */
record EmbeddedHaendelseRepository(CitizenStore store) implements HaendelseRepository {

  @Override
  public boolean isSeen(UUID haendelseId) {
    return store.view().isSeen(haendelseId);
  }

  @Override
  public void remember(UUID haendelseId) {
    Draft draft = store.draft();
    if (draft.isSeen(haendelseId)) {
      throw new ConcurrentChangeException(
          "The event %s was carried out already".formatted(haendelseId));
    }
    draft.see(haendelseId);
  }
}
