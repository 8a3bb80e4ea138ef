package dk.kontaktforloeb.core.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.kontaktforloeb.core.drl.Expression.AllOf;
import dk.kontaktforloeb.core.drl.Expression.AnyOf;
import dk.kontaktforloeb.core.drl.Expression.Binding;
import dk.kontaktforloeb.core.drl.Expression.Comparison;
import dk.kontaktforloeb.core.drl.Expression.Other;
import dk.kontaktforloeb.rule.RuleEngineException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrlFileTest {
  private static final String TEXT =
      """
      package dk.kontaktforloeb.regler

      rule "IND-99 Én regel"
          @source( "IND.1.1" )
      when
          BookingCase( $x : indkaldelseId,
                       samtaleType == 7 )
      then
          report.violation( "/x" );
      end
      """;

  @Test
  void constraintsKnowTheirPlace() {
    DrlRule rule = DrlFile.parse("regler/x.drl", TEXT).rules().get(0);

    assertThat(rule.id()).isEqualTo("IND-99");
    assertThat(rule.file()).isEqualTo("regler/x.drl");
    assertThat(rule.line()).isEqualTo(3);
    assertThat(rule.factType()).isEqualTo("BookingCase");
    assertThat(rule.constraints())
        .containsExactly(
            new DrlConstraint("$x : indkaldelseId", 6, 18, new Binding("$x", "indkaldelseId")),
            new DrlConstraint(
                "samtaleType == 7", 7, 18, new Comparison("samtaleType", "==", false, "7")));
    assertThat(rule.conditions()).extracting(DrlConstraint::line).containsExactly(7);
  }

  @Test
  void aFileThatIsNoRuleFileIsRefusedByName() {
    assertThatExceptionOfType(RuleEngineException.class)
        .isThrownBy(() -> DrlFile.parse("regler/x.drl", TEXT.replace("when", "wen")))
        .withMessageContaining("regler/x.drl");
  }

  @Test
  void constraintsAreTakenApart() {
    Comparison a = new Comparison("a", "==", false, "T.A");
    Comparison b = new Comparison("a", "==", false, "T.B");

    assertThat(ExpressionParser.parse("a in ( T.A, T.B )")).isEqualTo(new AnyOf(List.of(a, b)));
    assertThat(ExpressionParser.parse("a == T.A || == T.B")).isEqualTo(new AnyOf(List.of(a, b)));
    assertThat(ExpressionParser.parse("s not contains T.A"))
        .isEqualTo(new Comparison("s", "contains", true, "T.A"));
    assertThat(ExpressionParser.parse("x == false || ( a in ( T.A, T.B ) && y == true )"))
        .isEqualTo(
            new AnyOf(
                List.of(
                    new Comparison("x", "==", false, "false"),
                    new AllOf(
                        List.of(
                            new AnyOf(List.of(a, b)), new Comparison("y", "==", false, "true"))))));
    assertThat(ExpressionParser.parse("l.empty == false"))
        .isEqualTo(new Comparison("l.empty", "==", false, "false"));
    assertThat(ExpressionParser.parse("a == == b")).isEqualTo(new Other("a == == b"));
  }
}
