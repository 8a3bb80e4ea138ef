package dk.kontaktforloeb.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleMutantsTest {
  private static final String DRL =
      """
      package dk.kontaktforloeb.regler

      import dk.kontaktforloeb.indkaldelse.BookingCase;
      import dk.kontaktforloeb.rule.Report;

      global Report report;

      rule "AAA-01 En frist"
          @source( "X" )
      when
          BookingCase( ombookingFrist != null,
                       ombookingFrist > moedeStarttidspunkt,
                       $id : indkaldelseId )
      then
          report.violation( "/ombookingFrist", "/moedeStarttidspunkt" );
      end
      """;

  @Test
  void everyMutantIsARuleOfTheFileWithOneThingChanged() {
    assertThat(mutants())
        .extracting(planned -> planned.mutant().toString())
        .containsExactly(
            "regler/a.drl:8:1: AAA-01 rule removed: \"AAA-01 En frist\"",
            "regler/a.drl:11:33: AAA-01 negated: \"!=\" is \"==\"",
            "regler/a.drl:12:18: AAA-01 condition dropped: \"ombookingFrist > moedeStarttidspunkt\"",
            "regler/a.drl:12:33: AAA-01 negated: \">\" is \"<=\"",
            "regler/a.drl:12:33: AAA-01 bound moved: \">\" is \">=\"",
            "regler/a.drl:12:33: AAA-01 order turned round: \">\" is \"<\"",
            "regler/a.drl:15:23: AAA-01 field dropped: \"\"/ombookingFrist\"\"",
            "regler/a.drl:15:23: AAA-01 field swapped: \"\"/ombookingFrist\"\" is \"\"/ombookingFrist/x\"\"",
            "regler/a.drl:15:42: AAA-01 field dropped: \"\"/moedeStarttidspunkt\"\"",
            "regler/a.drl:15:42: AAA-01 field swapped: \"\"/moedeStarttidspunkt\"\" is \"\"/moedeStarttidspunkt/x\"\"");
  }

  @Test
  void theyCompileTogether() {
    List<Change.RuleText> changes =
        mutants().stream()
            .map(PlannedMutant::change)
            .filter(Change.RuleText.class::isInstance)
            .map(Change.RuleText.class::cast)
            .toList();
    Change.RuleText broken =
        new Change.RuleText(
            "AAA-01",
            "regler/a.drl",
            changes.get(0).header(),
            "AAA-01 x",
            changes.get(0).text().replace("AAA-01 m1", "AAA-01 x").replace("ombooking", "booking"),
            false);

    assertThat(VariantCompiler.compile(changes)).hasSameSizeAs(changes);
    assertThat(VariantCompiler.compile(List.of(changes.get(0), broken)))
        .containsOnlyKeys(changes.get(0).name());
  }

  private static List<PlannedMutant> mutants() {
    return RuleMutants.of(RuleFileText.of("regler/a.drl", DRL));
  }
}
