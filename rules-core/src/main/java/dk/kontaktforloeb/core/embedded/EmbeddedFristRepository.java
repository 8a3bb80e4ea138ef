package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.port.ConcurrentChangeException;
import dk.kontaktforloeb.port.FristRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Deadlines in memory. */
record EmbeddedFristRepository(CitizenStore store) implements FristRepository {

  @Override
  public List<Frist> findOpen(String personnummer) {
    return store.view().citizen(personnummer).frister().open();
  }

  @Override
  public Optional<Frist> find(UUID fristId) {
    View view = store.view();
    String owner = view.ownerOfFrist(fristId);
    return owner == null
        ? Optional.empty()
        : Optional.ofNullable(view.citizen(owner).frister().byId().get(fristId));
  }

  @Override
  public void move(String fromPersonnummer, String toPersonnummer) {
    Draft draft = store.draft();
    if (fromPersonnummer.equals(toPersonnummer)) {
      return;
    }
    CitizenFrister moved = draft.citizen(fromPersonnummer).frister();
    draft.change(fromPersonnummer, citizen -> citizen.with(CitizenFrister.NONE));
    draft.change(
        toPersonnummer,
        citizen -> citizen.with(citizen.frister().withMoved(moved, toPersonnummer)));
    moved.byId().keySet().forEach(id -> draft.ownFrist(id, toPersonnummer));
  }

  @Override
  public void save(Frist frist) {
    Draft draft = store.draft();
    String owner = draft.ownerOfFrist(frist.fristId());
    if (owner == null) {
      draft.ownFrist(frist.fristId(), frist.personnummer());
    } else if (!owner.equals(frist.personnummer())) {
      throw new ConcurrentChangeException(
          "The id %s of a deadline is in use".formatted(frist.fristId()));
    }
    draft.change(frist.personnummer(), citizen -> citizen.with(citizen.frister().with(frist)));
  }
}
