package dk.kontaktforloeb.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kontaktforloeb.core.Samples;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.decision.Severity;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.indkaldelse.BookingCase;
import dk.kontaktforloeb.indkaldelse.BookingFactsBuilder;
import dk.kontaktforloeb.rule.Rule;
import dk.kontaktforloeb.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpenedRulesTest {
  private static final String REBOOKING =
      """
      package dk.kontaktforloeb.regler
      import dk.kontaktforloeb.indkaldelse.BookingCase;
      import dk.kontaktforloeb.rule.Report;
      global Report report;
      rule "%s changed"
      when
          BookingCase( ombookingMulig == %s )
      then
          report.violation( "/andet" );
      end
      """;

  private final OpenedRules opened = OpenedRules.of(RuleSet.shipped());

  @Test
  void aRuleIsLeftOut() {
    assertThat(violations(opened)).extracting(Violation::code).containsExactly("8270");
    assertThat(violations(opened.without("IND-15"))).isEmpty();
    assertThat(violations(opened)).isNotEmpty();
  }

  @Test
  void aRuleIsExchanged() {
    Map<String, WalkedRule> compiled =
        Objects.requireNonNull(
            OpenedRules.compile(
                new TreeMap<>(Map.of("regler/x.drl", REBOOKING.formatted("IND-15", "true")))));

    WalkedRule changed = Objects.requireNonNull(compiled.get("IND-15 changed"));
    assertThat(violations(opened.with(changed)).get(0).fields()).containsExactly("/andet");
  }

  @Test
  void whatDoesNotCompileIsNothing() {
    assertThat(
            OpenedRules.compile(
                new TreeMap<>(Map.of("regler/x.drl", REBOOKING.formatted("IND-15", "ukendt")))))
        .isNull();
  }

  @Test
  void theCatalogueSaysSomethingElse() {
    OpenedRules warning =
        opened.withCatalogue(
            rule -> rule.id().value().equals("IND-15") ? with(rule, Severity.WARNING) : rule);

    assertThat(violations(warning)).extracting(Violation::isError).containsExactly(false);
  }

  private static Rule with(Rule rule, Severity severity) {
    return new Rule(
        rule.id(),
        rule.order(),
        rule.title(),
        rule.errorCode(),
        severity,
        rule.basis(),
        rule.pinned(),
        rule.sources(),
        rule.operations(),
        rule.step(),
        rule.typeOnly(),
        rule.saysWhatFollows());
  }

  @Test
  void aMalformedTableIsRefused() {
    assertThatThrownBy(() -> opened.withTable("graenser", "navn,vaerdi\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("moedebeskrivelseTegn");
    assertThat(opened.withTable("fravalg", "deltagelsesvalg,fravalgtMyndighed\n").tables())
        .containsEntry("fravalg", "deltagelsesvalg,fravalgtMyndighed\n");
  }

  @Test
  void everyFactIsHeard() {
    List<Object> judged = new ArrayList<>();
    List<Object> concluded = new ArrayList<>();
    OpenedRules heard =
        opened.heardBy(
            new FactListener() {
              @Override
              public void judged(Object fact) {
                judged.add(fact);
              }

              @Override
              public void concluded(Object fact) {
                concluded.add(fact);
              }
            });
    BookingCase rejected = booking(17);
    BookingCase accepted = booking(7);

    ((CompiledRules) heard.ruleSet()).engine().decide(rejected);
    ((CompiledRules) heard.ruleSet()).engine().decide(accepted);

    assertThat(judged).containsExactly(rejected, accepted);
    assertThat(concluded).containsExactly(accepted);
  }

  private static List<Violation> violations(OpenedRules rules) {
    return ((CompiledRules) rules.ruleSet()).engine().decide(booking(17)).violations();
  }

  private static BookingCase booking(int samtaleType) {
    return new BookingCase(
        BookingFactsBuilder.builder()
            .operation(Operation.CREATE_INDKALDELSE)
            .caller(Samples.JOBCENTER)
            .request(
                Samples.jobsamtale().samtaleType(samtaleType).indkaldelseId(new UUID(0, 1)).build())
            .borger(Samples.borger())
            .tables(CompiledRules.shipped().tables())
            .asOf(Samples.CLOCK.instant())
            .build());
  }
}
