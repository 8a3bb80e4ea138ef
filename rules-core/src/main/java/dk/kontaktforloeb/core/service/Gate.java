package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.core.engine.DroolsRuleEngine;
import dk.kontaktforloeb.core.engine.Violations;
import dk.kontaktforloeb.core.port.CheckedPorts;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.rule.AccessCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets no one through who may not ask, and no request about a citizen who is not known. */
record Gate(CheckedPorts ports, DroolsRuleEngine engine, Violations violations) {

  /** Why the caller may not ask; empty when they may. */
  List<Violation> access(Call<?> call, @Nullable String personnummer, @Nullable Record stored) {
    Operation operation = call.operation();
    Caller caller = call.caller();
    List<Violation> refused = engine.judge(new AccessCase(operation, caller, personnummer));
    if (!refused.isEmpty()) {
      return refused;
    }
    return ports.access().permits(operation, caller, personnummer, stored)
        ? List.of()
        : List.of(violations.ofCheck("ACC-01", "/caller", operation));
  }

  /**
   * The citizen that a call is about, if the caller may ask and the citizen is known.
   *
   * @param borger the citizen, or null when refused
   * @param refused why not; empty when admitted
   */
  record Admission(@Nullable Borger borger, List<Violation> refused) {

    boolean isRefused() {
      return !refused.isEmpty();
    }

    /** The citizen of a call that was not refused. */
    Borger citizen() {
      return Objects.requireNonNull(borger);
    }
  }

  /** Lets a call about a citizen through, or says why not. */
  Admission admit(Call<?> call, String personnummer, @Nullable Record stored) {
    return admit(call, personnummer, stored, List::of);
  }

  /**
   * Lets a call through that brings new ids. That the citizen is unknown and that an id is in use
   * are told together, and neither to someone who may not ask.
   */
  Admission admit(
      Call<?> call,
      String personnummer,
      @Nullable Record stored,
      Supplier<List<Violation>> idsInUse) {
    List<Violation> refused = access(call, personnummer, stored);
    if (!refused.isEmpty()) {
      return new Admission(null, refused);
    }
    @Nullable Borger borger = ports.borgere().find(personnummer).orElse(null);
    List<Violation> why = new ArrayList<>();
    if (borger == null) {
      why.addAll(unknownCitizen("/personnummer", personnummer));
    }
    why.addAll(idsInUse.get());
    return new Admission(borger, why);
  }

  /** That the citizen is not known. */
  List<Violation> unknownCitizen(String pointer, String personnummer) {
    return List.of(violations.ofCheck("FMT-03", pointer, personnummer));
  }

  /** That a new id is in use. */
  List<Violation> idInUse(String pointer, Object id) {
    return List.of(violations.ofCheck("FMT-07", pointer, id));
  }
}
