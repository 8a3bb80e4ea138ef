package dk.kontaktforloeb.core.port;

import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.borger.Periode;
import dk.kontaktforloeb.event.BorgerEvent;
import dk.kontaktforloeb.port.BorgerRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The register of citizens, with every answer checked. */
record CheckedBorgere(BorgerRegister port) implements BorgerRegister {
  private static final AnswerCheck FIND = new AnswerCheck("BorgerRegister.find");

  @Override
  public Optional<Borger> find(String personnummer) {
    Optional<Borger> found =
        FIND.notNull(port.find(personnummer), "an Optional, empty for an unknown citizen");
    if (found.isPresent()) {
      check(found.get(), personnummer);
    }
    return found;
  }

  private static void check(Borger borger, String personnummer) {
    if (!personnummer.equals(borger.personnummer())) {
      throw FIND.wrong("another citizen", "the citizen asked for");
    }
    check("kontaktgrupper", borger.kontaktgrupper());
    check("fravaer", borger.fravaer());
  }

  private static void check(String component, List<? extends Periode> periods) {
    for (int i = 0; i < periods.size(); i++) {
      if (periods.get(i).startdato() == null) {
        throw FIND.wrong(
            "a citizen with a period without startdato in %s, at index %s".formatted(component, i),
            "it in every period");
      }
    }
  }

  @Override
  public boolean followsEvents() {
    return port.followsEvents();
  }

  @Override
  public void follow(BorgerEvent event, LocalDate today) {
    port.follow(event, today);
  }
}
