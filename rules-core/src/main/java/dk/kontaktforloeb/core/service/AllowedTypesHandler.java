package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.core.engine.DroolsRuleEngine;
import dk.kontaktforloeb.core.form.Authorities;
import dk.kontaktforloeb.core.form.FormFindings;
import dk.kontaktforloeb.decision.BlockingBooking;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.indkaldelse.BookingCase;
import dk.kontaktforloeb.indkaldelse.BookingFacts;
import dk.kontaktforloeb.indkaldelse.BookingFactsBuilder;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.soegning.GetTilladteSamtaletyper;
import dk.kontaktforloeb.soegning.TilladtSamtaletype;
import dk.kontaktforloeb.soegning.TilladteSamtaletyper;
import dk.kontaktforloeb.table.Samtaletype;
import dk.kontaktforloeb.table.Tables;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * TilladteSamtaletyper (QRY-07): a booking of every type that starts now is judged, and the rules
 * that need no detail of a meeting answer.
 */
record AllowedTypesHandler(Gate gate, Answers answers, DroolsRuleEngine engine, Tables tables)
    implements Handler<GetTilladteSamtaletyper, TilladteSamtaletyper> {
  private static final Comparator<BlockingBooking> EARLIEST_FIRST =
      Comparator.comparing(BlockingBooking::moedeStarttidspunkt)
          .thenComparing(blocking -> blocking.indkaldelseId().toString());

  @Override
  public Class<GetTilladteSamtaletyper> requestType() {
    return GetTilladteSamtaletyper.class;
  }

  @Override
  public void checkForm(
      @Nullable Caller caller,
      GetTilladteSamtaletyper request,
      LocalDate today,
      FormFindings findings) {
    findings.required("/personnummer", request.personnummer());
    findings.personnummer("/personnummer", request.personnummer());
    Authorities.check(caller, request.ansvarligMyndighed(), true, findings);
  }

  @Override
  public Set<String> citizens(GetTilladteSamtaletyper request) {
    return Set.of(Objects.requireNonNull(request.personnummer()));
  }

  @Override
  public Decision<TilladteSamtaletyper> decide(Call<GetTilladteSamtaletyper> call) {
    String personnummer = Objects.requireNonNull(call.request().personnummer());
    Gate.Admission admission = gate.admit(call, personnummer, null);
    if (admission.isRefused()) {
      return answers.rejected(call, personnummer, admission.refused());
    }
    BookingFacts facts = facts(call, admission.citizen());
    List<TilladtSamtaletype> types =
        tables.samtaletyper().rows().stream()
            .map(Samtaletype::id)
            .distinct()
            .sorted()
            .map(type -> judged(facts, type))
            .toList();
    return answers.found(
        call, new TilladteSamtaletyper(types), answers.query(call, personnummer, Set.of()));
  }

  private BookingFacts facts(Call<GetTilladteSamtaletyper> call, Borger borger) {
    return BookingFactsBuilder.builder()
        .operation(Operation.CREATE_INDKALDELSE)
        .caller(call.caller())
        .request(
            IndkaldelseBuilder.builder()
                .personnummer(borger.personnummer())
                .moedeStarttidspunkt(DanishTime.at(call.asOf()))
                .ansvarligMyndighed(call.request().ansvarligMyndighed())
                .build())
        .borger(borger)
        .aktive(gate.ports().indkaldelser().findActive(borger.personnummer(), call.today()))
        .tables(tables)
        .asOf(call.asOf())
        .build();
  }

  private TilladtSamtaletype judged(BookingFacts facts, int samtaletype) {
    BookingFacts ofType =
        BookingFactsBuilder.builder(facts)
            .request(IndkaldelseBuilder.builder(facts.request()).samtaleType(samtaletype).build())
            .build();
    List<Violation> forbidden = engine.typeViolations(new BookingCase(ofType));
    return new TilladtSamtaletype(
        samtaletype,
        forbidden.isEmpty(),
        forbidden.stream().map(violation -> violation.ruleId().value()).toList(),
        forbidden.stream()
            .flatMap(violation -> violation.blockedBy().stream())
            .distinct()
            .sorted(EARLIEST_FIRST)
            .toList());
  }
}
