package dk.kontaktforloeb.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Backgrounds, short names and tables of examples. */
class ExampleFilesTest {
  private static final String BACKGROUND =
      """
      background:
        now: 2024-09-02T10:00
        borger: {personnummer: "0101701234", kontaktgrupper: [{kontaktgruppe: 1, startdato: 2024-01-01}], jobcenter: "10101"}
        operation: CreateIndkaldelse
        caller: {organisation: {type: JOBCENTER, kode: "10101"}, requestUserType: 2, userIdentifier: abc}
        request: {personnummer: "0101701234", samtaleType: 17, samtaleformType: 8, moedeStarttidspunkt: 2024-09-10T09:00,
            moedevarighed: 45, ombookingMulig: false, aflysningMulig: false}
        outcomes:
          accepted: {accepted: true, rules: []}
          IND-15: {accepted: false, rules: [IND-15]}
      """;

  private static final String WHOLE =
      """
      given: {now: 2024-09-02T10:00, borger: {personnummer: "0101701234", kontaktgrupper: [{kontaktgruppe: 1, startdato: 2024-01-01}], jobcenter: "10101"}}
      when:
        operation: CreateIndkaldelse
        caller: {organisation: {type: JOBCENTER, kode: "10101"}, requestUserType: 2, userIdentifier: abc}
        request: {personnummer: "0101701234", samtaleType: 17, samtaleformType: 8, moedeStarttidspunkt: 2024-09-10T09:00, moedevarighed: 45, ombookingMulig: true, aflysningMulig: false}
      then: {accepted: false, rules: [IND-15]}
      """;

  @TempDir private Path folder;
  private ScenarioFolder files;

  @BeforeEach
  void folder() {
    files = new ScenarioFolder(folder);
  }

  private List<ScenarioTree> read(String name, String text) {
    return ScenarioTree.read(files.file(name, text));
  }

  private ScenarioReport run(String name, String text) {
    return new ScenarioRunner().run(files.file(name, text));
  }

  @Test
  void anExampleSaysOnlyWhatDiffers() {
    List<ScenarioTree> examples =
        read("a.yaml", BACKGROUND + "---\nrequest: {ombookingMulig: true}\nthen: IND-15\n");

    assertThat(examples)
        .extracting(ScenarioTree::tree)
        .containsExactly(read("whole.yaml", WHOLE).get(0).tree());
  }

  @Test
  void theFolderGivesABackgroundToYamlAndToNoOtherFormat() {
    files.file("background.yaml", BACKGROUND);
    files.file("below/background.yaml", "background: {ombookingMulig: true}\n");

    assertThat(read("below/a.yaml", "then: IND-15\n").get(0).tree())
        .isEqualTo(read("other/whole.yaml", WHOLE).get(0).tree());
    assertThat(read("below/a.json", "{\"then\": {}}").get(0).tree()).hasSize(1);
    assertThat(read("apart/a.yaml", "then: {}\n").get(0).tree()).hasSize(1);
    assertThat(new ScenarioRunner().run(folder.resolve("below/a.yaml")).passed()).isTrue();
    assertThat(ScenarioTree.read(folder.resolve("below")))
        .extracting(tree -> Path.of(tree.file()).getFileName().toString())
        .containsExactly("a.json", "a.yaml");
  }

  @Test
  void aTableMakesOneScenarioOfEachRow() {
    ScenarioReport report =
        run(
            "a.yaml",
            BACKGROUND
                + """
                ---
                scenario: "{samtaleType} med {ombookingMulig}"
                examples:
                  - [samtaleType, ombookingMulig, borger.kontaktgrupper.0.kontaktgruppe, then,     then.effects]
                  - [17,          true,           1,                                     IND-15,   []]
                  - [18,          true,           2,                                     IND-15,   null]
                  - [17,          false,          1,                                     accepted, null]
                ---
                scenario: tabel
                examples:
                  - [scenario,    moedevarighed, then]
                  - [uden længde, null,          {rules: [IND-12]}]
                """);

    assertThat(report.results())
        .extracting(ScenarioResult::scenario)
        .containsExactly("17 med true", "18 med true", "17 med false", "tabel: uden længde");
    assertThat(report.results()).extracting(ScenarioResult::line).containsExactly(15, 16, 17, 22);
    assertThat(report.passed()).isTrue();
  }

  private JsonNode first(String document) {
    return read("a.yaml", BACKGROUND + "---\n" + document).get(0).tree();
  }

  @Test
  void nullTakesAway() {
    assertThat(first("borger: {jobcenter: null}\n").at("/given/borger").size()).isEqualTo(2);
    assertThat(first("background: null\n---\nrules: []\n").size()).isEqualTo(1);
    assertThat(first("moedetitel: null\n").at("/when/request/moedetitel").isNull()).isTrue();
  }

  @Test
  void aRequestBelongsToItsOperation() {
    JsonNode when = first("operation: GetIndkaldelser\n").get("when");

    assertThat(when.has("request")).isFalse();
    assertThat(when.has("caller")).isTrue();
  }

  @Test
  void stepsHaveTheBackgroundToo() {
    ScenarioReport report =
        run(
            "a.yaml",
            BACKGROUND
                + """
                ---
                scenario: to skridt
                steps:
                  - {then: accepted}
                  - {now: 2024-09-02T11:00, operation: GetIndkaldelser, request: {personnummer: "0101701234"}, then: accepted, then.effects: []}
                """);

    assertThat(report.results()).singleElement().satisfies(it -> assertThat(it.steps()).hasSize(2));
    assertThat(report.passed()).isTrue();
  }

  @Test
  void aFaultOfABackgroundIsReportedOnceAtItsFile() {
    files.file(
        "background.yaml",
        BACKGROUND
            .replace("moedevarighed: 45", "moedevarighed: 45")
            .replace("startdato: 2024-01-01", "startdato: i går"));

    ScenarioReport report = run("a.yaml", "then: accepted\n---\nthen: accepted\n");

    assertThat(report.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.file()).endsWith("background.yaml");
              assertThat(problem.line()).isEqualTo(3);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "then: acepted|12:7|outcome acepted is unknown: expected one of the background's outcomes, or an object. Maybe accepted?",
        "samtaletyp: 7|12:1|element \"samtaletyp\" is unknown in Scenario. Maybe samtaleType?",
        "examples: []|12:11|expected a list of lists, the first with the names of the columns",
        "examples: [[samtaleType]]|12:11|the table has no row: expected one below the names of its columns",
        "examples: [[samtaleType, samtaleType], [7, 7]]|12:26|column \"samtaleType\" is in the table twice",
        "examples: [[samtaletyp], [7]]|12:13|element \"samtaletyp\" is unknown in Scenario. Maybe samtaleType?",
        "examples: [[samtaleType], [7, 8]]|12:27|the row has 2 cells: expected 1, one for each of samtaleType",
        "examples: [[borger.kontaktgrupper.2.kontaktgruppe], [7]]|12:54|borger.kontaktgrupper.2.kontaktgruppe leads to no element: expected names of elements, and positions in lists from 0",
        "{scenario: ^{type}^, examples: [[samtaleType], [7]]}|12:12|{type} is no column of the table: expected one of samtaleType",
        "{background: {}, rules: []}|12:25|element rules is in a document that gives a background: expected a document of its own",
        "background: 7|12:13|7 is wrong here: expected an object, or null for none",
      })
  void faultsAreReportedAtTheirPlace(String document, String place, String message) {
    ScenarioReport report = run("a.yaml", BACKGROUND + "---\n" + document.replace('^', '"') + "\n");

    assertThat(report.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.line() + ":" + problem.column()).isEqualTo(place);
              assertThat(problem.message().replaceAll("\\R", " ")).isEqualTo(message);
            });
    assertThat(report.passed()).isFalse();
  }
}
