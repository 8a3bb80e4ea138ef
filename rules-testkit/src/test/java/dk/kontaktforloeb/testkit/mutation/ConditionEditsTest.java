package dk.kontaktforloeb.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionEditsTest {
  private static final Constants CONSTANTS =
      new Constants(
          """
          import dk.kontaktforloeb.decision.Operation;
          import dk.kontaktforloeb.kodeliste.Fravaerstyper;
          import dk.kontaktforloeb.kodeliste.Samtaletyper;
          """);

  @Test
  void anOrderIsNegatedMovedAndTurned() {
    assertThat(changed("startdato > sidsteStartdatoHosAkasse"))
        .containsExactlyInAnyOrder(
            "startdato <= sidsteStartdatoHosAkasse",
            "startdato >= sidsteStartdatoHosAkasse",
            "startdato < sidsteStartdatoHosAkasse");
  }

  @Test
  void anAlternativeIsDroppedSwappedAndNegated() {
    assertThat(
            changed("samtaleType == Samtaletyper.JOBSAMTALE || == Samtaletyper.FAELLES_JOBSAMTALE"))
        .contains(
            "samtaleType == Samtaletyper.FAELLES_JOBSAMTALE",
            "samtaleType == Samtaletyper.JOBSAMTALE",
            "samtaleType == Samtaletyper.JOBSAMTALE && samtaleType == Samtaletyper.FAELLES_JOBSAMTALE",
            "samtaleType != Samtaletyper.JOBSAMTALE && samtaleType != Samtaletyper.FAELLES_JOBSAMTALE",
            "samtaleType != Samtaletyper.JOBSAMTALE || == Samtaletyper.FAELLES_JOBSAMTALE")
        .anyMatch(text -> text.matches("samtaleType == Samtaletyper\\.(?!JOBS)\\w+ \\|\\| == .*"));
  }

  @Test
  void aListLosesItsPartsOneByOne() {
    assertThat(
            changed("operation in ( Operation.CREATE_INDKALDELSE, Operation.UPDATE_INDKALDELSE )"))
        .contains(
            "operation not in ( Operation.CREATE_INDKALDELSE, Operation.UPDATE_INDKALDELSE )",
            "operation in ( Operation.CREATE_INDKALDELSE )",
            "operation in ( Operation.UPDATE_INDKALDELSE )",
            "operation in ( Operation.DELETE_INDKALDELSE, Operation.UPDATE_INDKALDELSE )");
  }

  @Test
  void partsInParenthesesAreChangedToo() {
    assertThat(changed("kendt == false || ( type == 7 && deltager == null )"))
        .contains(
            "kendt == false",
            "( type == 7 && deltager == null )",
            "kendt == false || ( deltager == null )",
            "kendt == false || ( type == 8 && deltager == null )",
            "kendt == false || ( type == 7 || deltager == null )",
            "kendt != false && ( type != 7 || deltager != null )");
  }

  @Test
  void whatIsNotContainedIsContained() {
    assertThat(changed("aktiveFravaer not contains Fravaerstyper.KONTAKTFORLOEB_HOS_A_KASSEN"))
        .containsExactlyInAnyOrder(
            "aktiveFravaer contains Fravaerstyper.KONTAKTFORLOEB_HOS_A_KASSEN",
            "aktiveFravaer not contains 76");
  }

  @Test
  void whatMeansTheSameIsNotMade() {
    assertThat(changed("type == null || type != Samtaletyper.JOBSAMTALE"))
        .doesNotContain("type != Samtaletyper.JOBSAMTALE")
        .contains("type == null", "type != null && type == Samtaletyper.JOBSAMTALE");
  }

  @Test
  void whatCanNotBeTakenApartIsLeftAlone() {
    assertThat(changed("this.isOdd( ")).isEmpty();
    assertThat(changed("a ==")).isEmpty();
  }

  private static List<String> changed(String condition) {
    return ConditionEdits.of(condition, CONSTANTS).stream()
        .map(edit -> edit.in(condition))
        .toList();
  }
}
