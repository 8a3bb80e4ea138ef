package dk.kontaktforloeb.testkit.scenario;

import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.borger.Jobcenter;
import dk.kontaktforloeb.core.json.LocatedJson;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.deltagelse.Deltagelsesvalg;
import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.interview.Interview;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A scenario, read and found to be well-formed. */
record RunnableScenario(
    ScenarioDocument document,
    Set<String> rules,
    @Nullable Borger borger,
    List<Indkaldelse> indkaldelser,
    List<Frist> frister,
    List<Deltagelsesvalg> deltagelsesvalg,
    List<Interview> interviews,
    List<Jobcenter> jobcentre,
    @Nullable Set<String> postnumre,
    Map<String, String> tables,
    LocatedJson tablesPlace,
    List<Step> steps) {

  /** A call at a time, and what is expected of it. */
  record Step(
      LocalDateTime now,
      Operation operation,
      LocatedJson caller,
      LocatedJson request,
      Expected expected) {}
}
