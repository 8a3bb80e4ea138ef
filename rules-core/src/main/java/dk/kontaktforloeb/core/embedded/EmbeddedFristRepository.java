package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.port.FristRepository;
import java.util.List;

/** Deadlines in memory. */
record EmbeddedFristRepository(CitizenStore store) implements FristRepository {

  @Override
  public List<Frist> findOpen(String personnummer) {
    return store.read(personnummer).openFrister();
  }

  @Override
  public void save(Frist frist) {
    store.change(frist.personnummer(), record -> record.with(frist));
  }
}
