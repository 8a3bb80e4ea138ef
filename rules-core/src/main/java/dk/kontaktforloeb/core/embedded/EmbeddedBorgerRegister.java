package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.borger.BorgerBuilder;
import dk.kontaktforloeb.event.BorgerEvent;
import dk.kontaktforloeb.event.BorgerFlyttet;
import dk.kontaktforloeb.event.CprSkiftet;
import dk.kontaktforloeb.event.FravaerAfsluttet;
import dk.kontaktforloeb.event.FravaerOprettet;
import dk.kontaktforloeb.port.BorgerRegister;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Citizens in memory. No other register stands behind it, so it follows the events. */
record EmbeddedBorgerRegister(CitizenStore store) implements BorgerRegister {

  @Override
  public Optional<Borger> find(String personnummer) {
    return Optional.ofNullable(store.view().citizen(personnummer).borger());
  }

  @Override
  public void follow(BorgerEvent event, LocalDate today) {
    if (event instanceof FravaerOprettet oprettet) {
      change(oprettet.personnummer(), borger -> Absences.opened(borger, oprettet));
    } else if (event instanceof FravaerAfsluttet afsluttet) {
      change(afsluttet.personnummer(), borger -> Absences.ended(borger, afsluttet, today));
    } else if (event instanceof BorgerFlyttet flyttet) {
      change(
          flyttet.personnummer(),
          borger -> BorgerBuilder.builder(borger).jobcenter(flyttet.nytJobcenter()).build());
    } else if (event instanceof CprSkiftet skiftet) {
      rename(
          Objects.requireNonNull(skiftet.gammeltPersonnummer()),
          Objects.requireNonNull(skiftet.nytPersonnummer()));
    }
  }

  @Override
  public boolean followsEvents() {
    return true;
  }

  private void change(@Nullable String personnummer, UnaryOperator<Borger> change) {
    String known = Objects.requireNonNull(personnummer);
    Borger borger = store.draft().citizen(known).borger();
    if (borger != null) {
      put(known, change.apply(borger));
    }
  }

  /** A citizen who is known under the new number already stays as they are there. */
  private void rename(String gammeltPersonnummer, String nytPersonnummer) {
    Draft draft = store.draft();
    Borger borger = draft.citizen(gammeltPersonnummer).borger();
    if (borger == null || gammeltPersonnummer.equals(nytPersonnummer)) {
      return;
    }
    put(gammeltPersonnummer, null);
    if (draft.citizen(nytPersonnummer).borger() == null) {
      put(nytPersonnummer, BorgerBuilder.builder(borger).personnummer(nytPersonnummer).build());
    }
  }

  private void put(String personnummer, @Nullable Borger borger) {
    store.draft().change(personnummer, citizen -> citizen.with(borger));
  }
}
