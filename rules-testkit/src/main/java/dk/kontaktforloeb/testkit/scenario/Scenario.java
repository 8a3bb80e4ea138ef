package dk.kontaktforloeb.testkit.scenario;

import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.borger.Jobcenter;
import dk.kontaktforloeb.core.json.LocatedJson;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A scenario with the elements that its file may hold. */
record Scenario(
    @Nullable String scenario,
    @Nullable Set<String> rules,
    @Nullable Given given,
    @Nullable When when,
    @Nullable Then then,
    @Nullable List<Step> steps) {

  /** What stands before the first call. */
  record Given(
      @Nullable LocalDateTime now,
      @Nullable Borger borger,
      @Nullable List<LocatedJson> indkaldelser,
      @Nullable List<LocatedJson> frister,
      @Nullable List<LocatedJson> deltagelsesvalg,
      @Nullable List<LocatedJson> interviews,
      @Nullable List<Jobcenter> jobcentre,
      @Nullable Set<String> postnumre,
      @Nullable Map<String, String> tables) {

    static final Given NOTHING = new Given(null, null, null, null, null, null, null, null, null);
  }

  /** A call. */
  record When(LocatedJson operation, LocatedJson caller, LocatedJson request) {}

  /** What is expected; each part that is there is compared. */
  record Then(
      @Nullable Boolean accepted,
      @Nullable LocatedJson primary,
      @Nullable Set<String> codes,
      @Nullable Set<String> rules,
      @Nullable Set<String> warnings,
      @Nullable LocatedJson fields,
      @Nullable List<LocatedJson> effects,
      @Nullable LocatedJson result) {}

  /** One of several calls. */
  record Step(@Nullable LocalDateTime now, When when, @Nullable Then then) {}
}
