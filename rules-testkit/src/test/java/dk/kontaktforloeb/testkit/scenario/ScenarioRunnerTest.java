package dk.kontaktforloeb.testkit.scenario;

import static dk.kontaktforloeb.testkit.scenario.ScenarioFolder.ACCEPTED;
import static dk.kontaktforloeb.testkit.scenario.ScenarioFolder.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioRunnerTest {
  @TempDir private Path folder;
  private ScenarioFolder files;

  @BeforeEach
  void folder() {
    files = new ScenarioFolder(folder);
  }

  @Test
  void everyPartOfThenIsCompared() {
    assertThat(
            failures(
                REJECTED
                    + """
                      then:
                        accepted: false
                        primary: "8270"
                        codes: ["8270", "8270"]
                        rules: [IND-15]
                        warnings: []
                        effects: []
                        result: {}
                      """))
        .isEmpty();
    assertThat(
            failures(
                REJECTED
                    + """
                      then:
                        accepted: true
                        primary: null
                        codes: [IND-01]
                        rules: []
                        warnings: [IND-32]
                        effects: [FristIndfriet]
                        result: {samtaleType: 17}
                      """))
        .containsExactly(
            "accepted: expected true, was false",
            "primary: expected null, was 8270",
            "codes: expected [IND-01], was [8270], missing [IND-01], not expected [8270]",
            "rules: expected [], was [IND-15], not expected [IND-15]",
            "warnings: expected [IND-32], was [], missing [IND-32]",
            "effects: expected [FristIndfriet], was []",
            "result/samtaleType: expected 17, was null");
  }

  @Test
  void whatIsNotNamedIsNotCompared() {
    assertThat(failures(REJECTED)).isEmpty();
    assertThat(failures(REJECTED + "then: {}\n")).isEmpty();
    assertThat(failures(ACCEPTED + "then: {primary: null, result: {status: AKTIV}}")).isEmpty();
    assertThat(failures(ACCEPTED + "then: {result: null}")).hasSize(1);
  }

  @Test
  void effectsAreComparedAsOftenAsTheyHappen() {
    String fristen = "{samtaleType: 17, fristdato: 2024-10-01, sidsteAfholdelsesdato: 2024-10-01}";
    String scenario =
        ACCEPTED.replace("when:", "  frister: [%s, %s]\nwhen:".formatted(fristen, fristen));

    assertThat(
            failures(
                scenario
                    + "then: {effects: [Wsb(Indkaldelse), FristIndfriet, Kvittering, FristIndfriet]}"))
        .isEmpty();
    assertThat(failures(scenario + "then: {effects: [FristIndfriet, Kvittering, Wsb]}"))
        .containsExactly(
            "effects: expected [FristIndfriet, Kvittering, Wsb],"
                + " was [FristIndfriet, FristIndfriet, Kvittering, Wsb(Indkaldelse)]");
  }

  @Test
  void stepsRunOnOneStoreWithAMovingClock() {
    String call =
        """
        when:
              operation: %s
              caller: {organisation: {type: JOBCENTER, kode: "10101"}, requestUserType: 2, userIdentifier: abc}
              request: {personnummer: "0101701234", %s}
        """;
    String booking =
        "samtaleType: 7, samtaleformType: 8, moedeStarttidspunkt: 2024-09-10T09:00,"
            + " moedevarighed: 45, ombookingMulig: false, aflysningMulig: false";
    String id = "indkaldelseId: 0f8fad5b-d9cb-469f-a165-70867728950e";
    String scenario =
        REJECTED.substring(0, REJECTED.indexOf("when:"))
            + "steps:\n"
            + ("  - "
                + call.formatted("CreateIndkaldelse", id + ", " + booking)
                + "    then: {accepted: true, result: {oprettet: 2024-09-02T10:00}}\n")
            + ("  - "
                + call.formatted("CreateIndkaldelse", booking)
                + "    then: {rules: [IND-19, IND-20]}\n")
            + ("  - now: 2024-09-10T09:00\n    "
                + call.formatted("CreateIndkaldelse", booking)
                + "    then: {rules: [IND-19]}\n")
            + ("  - "
                + call.formatted("DeleteIndkaldelse", id + ", aflysningsaarsag: 1")
                + "    then: {accepted: true, result: {status: AFLYST, aendret: 2024-09-10T09:00}}\n");
    ScenarioReport report = run("steps.yaml", scenario);

    assertThat(report.problems()).isEmpty();
    assertThat(report.results().get(0).steps())
        .allSatisfy(step -> assertThat(step.failures()).isEmpty())
        .extracting(StepResult::step)
        .containsExactly(1, 2, 3, 4);
  }

  @Test
  void everyScenarioHasAStoreOfItsOwn() {
    String twice =
        "%s%s---\n%s%s"
            .formatted(ACCEPTED, "then: {accepted: true}\n", ACCEPTED, "then: {accepted: true}\n");

    assertThat(run("twice.yaml", twice).results()).hasSize(2).allMatch(ScenarioResult::passed);
  }

  @Test
  void tablesAndPostalCodesAreReplaced() {
    String tables =
        """
          tables:
            samtaletyper: |
              id,navn,aKasseMaaIndkalde,aKasseMaaSe,nulstillende,basis
              7,Jobsamtale,true,true,true,source
        when:""";
    String address = "    moedeLokation: {adresse: {vejnavn: Gade, postnummer: \"8000\"}}\n";

    assertThat(failures(REJECTED.replace("when:", tables) + "then: {rules: [FMT-04]}")).isEmpty();
    assertThat(failures(ACCEPTED + address + "then: {rules: []}")).isEmpty();
    assertThat(
            failures(
                ACCEPTED.replace("when:", "  postnumre: [\"9000\"]\nwhen:")
                    + address
                    + "then: {rules: [IND-10]}"))
        .isEmpty();
  }

  @Test
  void storedBookingsOfOthersStandBesideThoseOfTheCitizen() {
    String stored =
        """
          indkaldelser:
            - {samtaleType: 17, moedeStarttidspunkt: 2024-09-10T14:00}
            - {personnummer: "0202702345", samtaleType: 17, moedeStarttidspunkt: 2024-09-11T14:00,
               indkaldelseId: 0f8fad5b-d9cb-469f-a165-70867728950e}
        when:""";

    assertThat(failures(ACCEPTED.replace("when:", stored) + "then: {rules: [IND-19, IND-20]}"))
        .isEmpty();
  }

  @Test
  void storedChoicesBelongToTheCitizenAndHoldFromNowOn() {
    String scenario = query("GetDeltagelsesvalg", "personnummer: \"0101701234\"");
    String choice =
        "deltagelsesvalgType: 1, personnummer: \"0101701234\", registreret: 2024-09-02T10:00,"
            + " erAktuel: true, erSlettet: false";

    assertThat(
            failures(
                scenario.replace("when:", "  deltagelsesvalg: [{deltagelsesvalgType: 1}]\nwhen:")
                    + "then: {result: {deltagelsesvalg: [{%s}]}}".formatted(choice)))
        .isEmpty();
    assertThat(
            failures(
                scenario.replace(
                        "when:",
                        "  deltagelsesvalg: [{deltagelsesvalgType: 1, erSlettet: true}]\nwhen:")
                    + "then: {result: {deltagelsesvalg: []}}"))
        .isEmpty();
  }

  @Test
  void jobcentresAreKnownToTheRegister() {
    String stored =
        """
          jobcentre: [{kode: "10101", hovedjobcenter: "10100"}, {kode: "10102", hovedjobcenter: "10100"}]
          indkaldelser:
            - {samtaleType: 7, moedeStarttidspunkt: 2024-09-10T14:00, ansvarligMyndighed: {type: JOBCENTER, kode: "10102"}}
        when:""";
    String search = query("GetSoegning", "fraDato: 2024-09-10");

    assertThat(
            failures(
                search.replace("when:", stored)
                    + "then: {result: {indkaldelser: [{samtaleType: 7}]}}"))
        .isEmpty();
    assertThat(
            failures(
                search.replace(
                        "when:", stored.replace("10100", "10103").replaceFirst("10103", "10100"))
                    + "then: {result: {indkaldelser: []}}"))
        .isEmpty();
  }

  @Test
  void aResultThatIsNullIsNullOnly() {
    String unknown =
        query(
            "GetIndkaldelse",
            "personnummer: \"0101701234\", indkaldelseId: 0f8fad5b-d9cb-469f-a165-70867728950e");
    String event = query("BorgerFlyttet", "personnummer: \"0101701234\", nytJobcenter: \"20202\"");

    assertThat(failures(unknown + "then: {accepted: true, result: null}")).isEmpty();
    assertThat(failures(unknown + "then: {result: {status: AKTIV}}"))
        .containsExactly("result/status: expected \"AKTIV\", was null");
    assertThat(failures(event + "then: {accepted: true, result: null}")).isEmpty();
  }

  private static String query(String operation, String request) {
    return REJECTED
            .substring(0, REJECTED.indexOf("  request:"))
            .replace("CreateIndkaldelse", operation)
        + "  request: {%s}\n".formatted(request);
  }

  @Test
  void aBrokenRequestIsARejectionAndNoInputProblem() {
    assertThat(
            failures(
                ACCEPTED.replace("moedevarighed: 45", "moedevarighedd: '45'")
                    + "then: {rules: [FMT-01], primary: '1014'}"))
        .isEmpty();
  }

  @Test
  void idsThatTheLibraryMakesAreTheSameInEveryRun() {
    String scenario = ACCEPTED + "then: {result: {indkaldelseId: x}}";

    assertThat(failures(scenario)).hasSize(1).isEqualTo(failures(scenario));
  }

  private List<String> failures(String scenario) {
    ScenarioReport report = run("scenario.yaml", scenario);
    assertThat(report.problems()).isEmpty();
    assertThat(report.results()).hasSize(1);
    return report.results().get(0).steps().get(0).failures();
  }

  private ScenarioReport run(String name, String text) {
    return new ScenarioRunner().run(files.file(name, text));
  }
}
