package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.core.engine.DroolsRuleEngine;
import dk.kontaktforloeb.core.engine.Violations;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.port.Ports;
import dk.kontaktforloeb.rule.AccessCase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets no one through who may not ask, and no request about a citizen who is not known. */
record Gate(Ports ports, DroolsRuleEngine engine, Violations violations) {

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
        : List.of(violations.ofCheck("ACC-01", "/caller", operation, ""));
  }

  /** That the citizen is not known. */
  List<Violation> unknownCitizen(String pointer, String personnummer) {
    return List.of(violations.ofCheck("FMT-03", pointer, personnummer, ""));
  }

  /** That a new id is in use. */
  List<Violation> idInUse(String pointer, Object id) {
    return List.of(violations.ofCheck("FMT-07", pointer, id, ""));
  }
}
