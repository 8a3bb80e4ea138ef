package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.core.form.FormFindings;
import dk.kontaktforloeb.core.port.CheckedPorts;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.event.BorgerEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is particular to one kind of event. */
interface EventKind<E extends Record & BorgerEvent> {

  /** The event's type. */
  Class<E> type();

  /** What is wrong with the event's form. */
  void checkForm(E event, LocalDate today, FormFindings findings);

  /** The citizen under whose number things are stored before the event. */
  String personnummer(E event);

  /** Where the event names that citizen. */
  default String citizenPointer() {
    return "/personnummer";
  }

  /** Every citizen that the event is about. */
  default Set<String> citizens(E event) {
    return Set.of(personnummer(event));
  }

  /** The event with an id for what it makes. */
  default E withId(E event) {
    return event;
  }

  /** The citizen as the register shows them. */
  default Optional<Borger> borger(E event, CheckedPorts ports) {
    return ports.borgere().find(personnummer(event));
  }

  /** That an id which the event gives is in use. */
  default List<Violation> idInUse(E event, Gate gate) {
    return List.of();
  }

  /** Whether the same has been told before. */
  default boolean isRepetition(E event, CheckedPorts ports) {
    return false;
  }

  /** Stores what the event makes, before its effects are carried out. */
  default void store(E event, CheckedPorts ports) {}

  /** Moves what is stored to another personnummer, after the effects are carried out. */
  default void move(E event, CheckedPorts ports) {}
}
