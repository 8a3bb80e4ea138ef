package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.deltagelse.Deltagelsesvalg;
import dk.kontaktforloeb.port.DeltagelsesvalgRepository;
import java.util.List;

/** Choices in memory. */
record EmbeddedDeltagelsesvalgRepository(CitizenStore store) implements DeltagelsesvalgRepository {

  @Override
  public List<Deltagelsesvalg> history(String personnummer) {
    return store.view().citizen(personnummer).valg().entries();
  }

  @Override
  public void append(Deltagelsesvalg deltagelsesvalg) {
    store
        .draft()
        .change(
            deltagelsesvalg.personnummer(),
            citizen -> citizen.with(citizen.valg().with(deltagelsesvalg)));
  }

  @Override
  public void move(String fromPersonnummer, String toPersonnummer) {
    Draft draft = store.draft();
    if (fromPersonnummer.equals(toPersonnummer)) {
      return;
    }
    List<Deltagelsesvalg> moved = draft.citizen(fromPersonnummer).valg().movedTo(toPersonnummer);
    draft.change(fromPersonnummer, citizen -> citizen.with(CitizenValg.NONE));
    draft.change(toPersonnummer, citizen -> citizen.with(citizen.valg().mergedWith(moved)));
  }
}
