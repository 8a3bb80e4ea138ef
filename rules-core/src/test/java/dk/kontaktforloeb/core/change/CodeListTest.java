package dk.kontaktforloeb.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.core.Samples;
import dk.kontaktforloeb.core.form.Finding;
import dk.kontaktforloeb.core.form.RequestForms;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.deltagelse.SaveDeltagelsesvalg;
import dk.kontaktforloeb.explain.ElementValue;
import dk.kontaktforloeb.indkaldelse.DeleteIndkaldelse;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.interview.Interview;
import dk.kontaktforloeb.interview.InterviewBuilder;
import dk.kontaktforloeb.table.CodeList;
import dk.kontaktforloeb.table.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The code lists that elements name are the ones that the form checks. */
class CodeListTest {
  private static final Tables TABLES = KontaktforloebRules.embedded().tables();
  private static final LocalDate TODAY = LocalDate.of(2024, 9, 2);

  static Stream<Element> elements() {
    return Stream.of(
            Indkaldelse.class, DeleteIndkaldelse.class, SaveDeltagelsesvalg.class, Interview.class)
        .flatMap(type -> Element.of(type).stream())
        .filter(element -> element.codeList() != null);
  }

  @ParameterizedTest
  @MethodSource("elements")
  void holdsValuesOfTheElementsType(Element element) {
    CodeList codeList = Objects.requireNonNull(element.codeList());

    assertThat(Codes.others(codeList, TABLES, TODAY, null))
        .extracting(ElementValue::value)
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .hasOnlyElementsOfType(element.type());
  }

  @Test
  void isTheListThatTheFormChecks() {
    Map<String, Record> requests =
        Map.of(
            "/samtaleType", Samples.jobsamtale().build(),
            "/samtaleformType", Samples.jobsamtale().build(),
            "/moedeGruppeType", Samples.jobsamtale().build(),
            "/interviewTypeIdentifier", InterviewBuilder.builder().build(),
            "/interviewContactTypeIdentifier", InterviewBuilder.builder().build());

    requests.forEach(
        (pointer, request) -> {
          Element element =
              Element.of(request.getClass()).stream()
                  .filter(each -> each.pointer().equals(pointer))
                  .findFirst()
                  .orElseThrow();
          Object unknown = element.type() == Integer.class ? (Object) 99 : "UKENDT";

          assertThat(codeFindings(element.with(request, unknown), pointer)).hasSize(1);
          assertThat(Codes.others(Objects.requireNonNull(element.codeList()), TABLES, TODAY, null))
              .allSatisfy(
                  known ->
                      assertThat(codeFindings(element.with(request, known.value()), pointer))
                          .isEmpty());
        });
  }

  private static List<Finding> codeFindings(Record request, String pointer) {
    Operation operation =
        request instanceof Interview ? Operation.CREATE_INTERVIEW : Operation.CREATE_INDKALDELSE;
    return new RequestForms(TABLES)
        .check(operation, Samples.JOBCENTER, request).stream()
            .filter(finding -> finding.pointer().equals(pointer))
            .toList();
  }

  @Test
  void aRowLikeTheRequestedOneComesFirst() {
    CodeList types =
        elements()
            .filter(element -> element.name().equals("samtaleType"))
            .map(Element::codeList)
            .findFirst()
            .orElseThrow();

    assertThat(Codes.others(types, TABLES, TODAY, 9))
        .extracting(ElementValue::value)
        .startsWith(12, 13)
        .doesNotContain(9);
    assertThat(Codes.named(types, TABLES, TODAY, 9))
        .isEqualTo(new ElementValue(9, "Informationsmøde"));
    assertThat(Codes.named(types, TABLES, TODAY, 99)).isEqualTo(new ElementValue(99, null));
  }
}
