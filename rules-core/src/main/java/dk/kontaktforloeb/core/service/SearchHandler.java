package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.core.engine.DroolsRuleEngine;
import dk.kontaktforloeb.core.engine.QueryScope;
import dk.kontaktforloeb.core.form.FormFindings;
import dk.kontaktforloeb.core.text.Problem;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.soegning.GetSoegning;
import dk.kontaktforloeb.soegning.QueryCase;
import dk.kontaktforloeb.soegning.SearchScope;
import dk.kontaktforloeb.soegning.Soegeresultat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** GetSoegning (QRY-04): the rules decide what may be found, the store finds it. */
record SearchHandler(
    Gate gate, Answers answers, DroolsRuleEngine engine, DisplayNames names, int limit)
    implements Handler<GetSoegning, Soegeresultat> {

  @Override
  public Class<GetSoegning> requestType() {
    return GetSoegning.class;
  }

  @Override
  public void checkForm(
      @Nullable Caller caller, GetSoegning request, LocalDate today, FormFindings findings) {
    findings.required("/fraDato", request.fraDato());
    if (request.fraDato() != null
        && request.tilDato() != null
        && request.tilDato().isBefore(request.fraDato())) {
      findings.malformed(
          "/tilDato",
          Problem.END_BEFORE_START.text(
              Map.of("end", request.tilDato(), "start", request.fraDato())));
    }
  }

  @Override
  public Set<String> citizens(GetSoegning request) {
    return Set.of();
  }

  @Override
  public Decision<Soegeresultat> decide(Call<GetSoegning> call) {
    List<Violation> refused = gate.access(call, null, null);
    if (!refused.isEmpty()) {
      return answers.rejected(call, null, refused);
    }
    QueryCase query = answers.query(call, null, jobcentre(call.caller().organisation()));
    List<Indkaldelse> found = gate.ports().indkaldelser().search(scope(call, query), limit + 1);
    List<Indkaldelse> named =
        found.stream()
            .limit(limit)
            .map(booking -> names.named(booking, DanishTime.at(call.asOf())))
            .toList();
    return answers.found(call, new Soegeresultat(named, found.size() > limit), query);
  }

  /** Asked for here, since a rule can not tell that a register failed. */
  private Set<String> jobcentre(@Nullable Organisation caller) {
    return caller != null && caller.type() == OrganisationType.JOBCENTER
        ? gate.ports().jobcentre().medSammeHovedjobcenter(Objects.requireNonNull(caller.kode()))
        : Set.of();
  }

  private SearchScope scope(Call<GetSoegning> call, QueryCase query) {
    GetSoegning request = call.request();
    LocalDate fra = Objects.requireNonNull(request.fraDato());
    QueryScope scope = engine.scope(query);
    return new SearchScope(
        fra.isBefore(call.today()) ? call.today() : fra,
        request.tilDato() == null ? fra : request.tilDato(),
        request.samtaletyper() == null ? null : Set.copyOf(request.samtaletyper()),
        Boolean.TRUE.equals(request.inkluderAflyste()),
        scope.alle(),
        scope.myndigheder(),
        scope.andenAktoer());
  }
}
