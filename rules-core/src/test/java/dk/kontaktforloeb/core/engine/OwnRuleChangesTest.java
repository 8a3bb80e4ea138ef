package dk.kontaktforloeb.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.core.Samples;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.explain.Changes;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.rule.RuleSet;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would change it is known of a host's own rules without a line of Java. */
class OwnRuleChangesTest {
  private static final String RULES =
      """
      package dk.kbh.regler

      import dk.kontaktforloeb.decision.Operation;
      import dk.kontaktforloeb.indkaldelse.BookingCase;
      import dk.kontaktforloeb.rule.AccessCase;
      import dk.kontaktforloeb.rule.Report;

      global Report report;

      rule "KBH-01 En samtale varer mindst et kvarter"
          @basis( local )
          @operation( "CreateIndkaldelse" )
      when
          BookingCase( moedevarighed != null,
                       moedevarighed < 15 )
      then
          report.violation();
      end

      rule "KBH-02 Ingen jobsamtaler"
          @basis( local )
          @operation( "CreateIndkaldelse" )
      when
          BookingCase( samtaleType == 7 )
          AccessCase( personnummer != null )
      then
          report.violation( "/samtaleType" );
      end
      """;

  @TempDir private static Path folder;
  private static KontaktforloebRules rules;

  @BeforeAll
  static void ownRules() {
    Path addition =
        Addition.kbh()
            .file(Addition.RULES, RULES)
            .file("tekster/messages_da.properties", "KBH-01=Nej.\nKBH-02=Nej.\n")
            .file(
                "tekster/messages_en.properties",
                "KBH-01=No.\nKBH-01.title=No\nKBH-02=No.\nKBH-02.title=No\n")
            .in(folder);
    rules =
        KontaktforloebRules.builder()
            .ruleSet(RuleSet.shipped().with(addition))
            .ports(KontaktforloebRules.embeddedPorts().add(Samples.borger()))
            .clock(Samples.CLOCK)
            .build();
  }

  private static Changes changes(IndkaldelseBuilder request) {
    return rules.indkaldelser().create(Samples.JOBCENTER, request.build()).changes();
  }

  @Test
  void theWordsOfARuleThatNamesNoFieldAreSearched() {
    Changes changes = changes(Samples.jobsamtale().samtaleType(12).moedevarighed(5));

    assertThat(changes.rejectedBy()).containsExactly(new RuleId("KBH-01"));
    assertThat(changes.suggestions())
        .singleElement()
        .extracting(change -> change.text().english())
        .isEqualTo("moedevarighed from 15 to 1440");
  }

  @Test
  void aRuleThatCanNotBeWalkedIsSearchedByItsFields() {
    Changes changes = changes(Samples.jobsamtale());

    assertThat(changes.rejectedBy()).containsExactly(new RuleId("KBH-02"));
    assertThat(changes.suggestions())
        .singleElement()
        .extracting(change -> change.text().danish())
        .asString()
        .startsWith("samtaleType = 10 (CV samtale)");
  }
}
