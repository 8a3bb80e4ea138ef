package dk.kontaktforloeb.testkit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.borger.BorgerBuilder;
import dk.kontaktforloeb.borger.Fravaersperiode;
import dk.kontaktforloeb.borger.Kontaktgruppeperiode;
import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.kodeliste.Fravaerstyper;
import dk.kontaktforloeb.port.EmbeddedPorts;
import dk.kontaktforloeb.rule.Rule;
import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.testkit.Valid;
import dk.kontaktforloeb.testkit.catalogue.TypeMatrix.MatrixRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypeMatrixTest {
  private static final LocalDate DAY = LocalDate.of(2024, 9, 2);
  private static final TypeMatrix MATRIX = TypeMatrix.of(RuleSet.shipped(), DAY);

  @Test
  void holdsEveryGroupAndType() {
    assertThat(MATRIX.types()).hasSize(11);
    assertThat(MATRIX.rows()).hasSize(4);
    assertThat(MATRIX.rows().values())
        .allSatisfy(
            rows -> {
              assertThat(rows).hasSize(29);
              assertThat(rows.get(0).kontaktgruppe()).isNull();
              assertThat(rows).allSatisfy(row -> assertThat(row.cells()).hasSize(11));
            });
  }

  /** Every cell agrees with an attempt to book just that. */
  @ParameterizedTest
  @EnumSource
  void agreesWithBooking(MatrixView view) {
    List<String> aboutTheTypeAlone =
        RuleSet.shipped().catalogue().rules().stream()
            .filter(Rule::typeOnly)
            .map(rule -> rule.id().value())
            .toList();
    for (MatrixRow row : Objects.requireNonNull(MATRIX.rows().get(view))) {
      for (MatrixCell cell : row.cells()) {
        Decision<Indkaldelse> decision = book(view, row.kontaktgruppe(), cell.samtaleType());
        assertThat(decision.isAccepted())
            .as("%s, group %s, type %s", view, row.kontaktgruppe(), cell.samtaleType())
            .isEqualTo(cell.allowed());
        assertThat(decision.errors())
            .extracting(error -> error.ruleId().value())
            .filteredOn(aboutTheTypeAlone::contains)
            .isEqualTo(cell.forbiddenBy());
      }
    }
  }

  private static Decision<Indkaldelse> book(
      MatrixView view, @Nullable Integer group, int samtaleType) {
    LocalDate since = LocalDate.of(2024, 1, 1);
    EmbeddedPorts ports = KontaktforloebRules.embeddedPorts();
    BorgerBuilder borger =
        Valid.borger()
            .kontaktgrupper(
                group == null ? List.of() : List.of(new Kontaktgruppeperiode(group, since, null)))
            .fravaer(
                view.courseInFund()
                    ? List.of(
                        new Fravaersperiode(Fravaerstyper.KONTAKTFORLOEB_HOS_A_KASSEN, since, null))
                    : List.of());
    ports.add(borger.build());
    return KontaktforloebRules.builder()
        .ports(ports)
        .clock(Clock.fixed(DAY.atTime(8, 0).atZone(DanishTime.ZONE).toInstant(), DanishTime.ZONE))
        .build()
        .indkaldelser()
        .dryRun()
        .create(
            (view.caller() == OrganisationType.A_KASSE ? Valid.aKasse() : Valid.jobcenter())
                .build(),
            Valid.booking(DAY).samtaleType(samtaleType).build());
  }

  @Test
  void marksWhatRestsOnAssumedRows() {
    assertThat(MATRIX.cell(MatrixView.JOBCENTER, 1, 7)).isEqualTo(allowed(7, false));
    assertThat(MATRIX.cell(MatrixView.JOBCENTER, 2, 7)).isEqualTo(allowed(7, true));
    assertThat(MATRIX.cell(MatrixView.A_KASSE, 2, 9)).isEqualTo(allowed(9, true));
  }

  @Test
  void marksWhatRestsOnARowThatMayBeMissing() {
    assertThat(MATRIX.cell(MatrixView.JOBCENTER, 2, 17))
        .isEqualTo(new MatrixCell(17, List.of("IND-17"), true));
    assertThat(MATRIX.cell(MatrixView.JOBCENTER, 1, 18))
        .isEqualTo(new MatrixCell(18, List.of("IND-16", "IND-17"), false));
    assertThat(MATRIX.cell(MatrixView.A_KASSE, 1, 4))
        .isEqualTo(new MatrixCell(4, List.of("IND-24", "IND-17"), false));
    assertThat(MATRIX.cell(MatrixView.JOBCENTER, null, 7))
        .isEqualTo(new MatrixCell(7, List.of("IND-17"), false));
  }

  @Test
  void theCourseDecidesWhoMayBook() {
    assertThat(MATRIX.cell(MatrixView.JOBCENTER_COURSE_IN_FUND, 1, 7).forbiddenBy())
        .containsExactly("IND-22");
    assertThat(MATRIX.cell(MatrixView.A_KASSE, 1, 7).forbiddenBy()).containsExactly("IND-21");
    assertThat(MATRIX.cell(MatrixView.A_KASSE_COURSE_IN_FUND, 1, 7).allowed()).isTrue();
  }

  @Test
  void isAskedOnThatDay() {
    LocalDate last = LocalDate.of(2024, 6, 30);
    assertThat(TypeMatrix.of(RuleSet.shipped(), last).cell(MatrixView.A_KASSE, 1, 10).allowed())
        .isTrue();
    assertThat(
            TypeMatrix.of(RuleSet.shipped(), last.plusDays(1))
                .cell(MatrixView.A_KASSE, 1, 10)
                .forbiddenBy())
        .containsExactly("IND-25");
  }

  @Test
  void aCellThatIsNotThereIsTold() {
    assertThatThrownBy(() -> MATRIX.cell(MatrixView.JOBCENTER, 9, 7))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no cell of contact group 9 and interview type 7");
  }

  private static MatrixCell allowed(int samtaleType, boolean assumed) {
    return new MatrixCell(samtaleType, List.of(), assumed);
  }
}
