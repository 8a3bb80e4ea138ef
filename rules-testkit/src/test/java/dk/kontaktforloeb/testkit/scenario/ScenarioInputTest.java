package dk.kontaktforloeb.testkit.scenario;

import static dk.kontaktforloeb.testkit.scenario.ScenarioFolder.ACCEPTED;
import static dk.kontaktforloeb.testkit.scenario.ScenarioFolder.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioInputTest {
  @TempDir private Path folder;
  private ScenarioFolder files;

  @BeforeEach
  void folder() {
    files = new ScenarioFolder(folder);
  }

  @Test
  void anInputProblemDoesNotKeepOthersFromRunning() {
    ScenarioReport report =
        run("two.yaml", "givn: {}\n---\n" + ACCEPTED + "---\n" + ACCEPTED + "x: y: z\n");

    assertThat(report.results()).hasSize(1);
    assertThat(report.problems()).extracting(InputProblem::line).containsExactly(1, 40);
    assertThat(report.passed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "then: {acepted: true}|19:8|element \"acepted\" is unknown in Then. Maybe accepted?",
        "then: {accepted: yes}|19:18|\"yes\" is wrong here: expected true or false",
        "then: {primary: 8270}|19:17|8270 is wrong here: expected text, or null when accepted. Maybe \"8270\"?",
        "then: {codes: [8270]}|19:16|8270 is wrong here: expected text. Maybe \"8270\"?",
        "rulez: []|19:1|element \"rulez\" is unknown in Scenario. Maybe rules?",
        "given: {}|19:1|element \"given\" is given twice: expected it once",
        "steps: []|19:8|there is no step: expected at least one",
        "scenario: *x|19:11|alias *x: expected a value, aliases are not read. Maybe write it out?",
        "scenario: 007|19:11|007 is not the same number in every YAML reader. Maybe \"007\"?",
        "scenario: \"x|20:1|while scanning a quoted scalar: found unexpected end of stream",
        "scenario: [x|20:1|while parsing a flow sequence: expected ',' or ']', but got <stream end>",
      })
  void whatIsWrongIsToldWithItsPlace(String line, String place, String message) {
    assertProblem("broken.yaml", REJECTED + line + "\n", place, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "operation: CreateIndkaldelse|operation: CreateIndkaldelser|9:14|operation \"CreateIndkaldelser\" is unknown. Maybe CreateIndkaldelse?",
        "  now: 2024-09-02T10:00|  # no time|1:1|no time is given: expected now in given, such as now: 2024-09-02T10:00",
        "now: 2024-09-02T10:00|now: 2024-09-31T10:00|2:8|\"2024-09-31T10:00\" is wrong here: expected a date-time such as 2024-09-02T10:00, 2024-09-02T10:00:00 or 2024-09-02T10:00+02:00",
        "  now: 2024-09-02T10:00|  now:|1:1|no time is given: expected now in given, such as now: 2024-09-02T10:00",
        "aKasse: \"11\"|akase: \"11\"|7:5|element \"akase\" is unknown in Borger. Maybe aKasse?",
        "aKasse: \"11\"|aKasse: 11|7:13|11 is wrong here: expected text. Maybe \"11\"?",
        "personnummer: \"0101701234\"|personnummer: 0101701234|4:19|0101701234 is not the same number in every YAML reader. Maybe \"0101701234\"?",
        "  now: |  interviews: [{personnummer: x}]\\n  now: |2:16|element interviewDateTime of a stored interview is missing",
        "  now: |  tables: {samtaletype: x}\\n  now: |2:11|There is no table \"samtaletype\"",
        "  now: |  tables: {samtaletyper: x}\\n  now: |2:11|samtaletyper.csv",
        "  now: |  indkaldelser: [{samtaleType: 7}]\\n  now: |2:18|element moedeStarttidspunkt of a stored booking is missing",
        "  now: |  indkaldelser: [{visningsnavn: x}]\\n  now: |2:19|the element is set by the library and must not be sent",
        "  now: |  deltagelsesvalg: [{registreret: 2024-09-01T10:00}]\\n  now: |2:21|element deltagelsesvalgType of Deltagelsesvalg is missing: expected a whole number",
        "  now: |  jobcentre: [{hovedjobcenter: \"1\"}]\\n  now: |2:15|element kode of Jobcenter is missing: expected text",
        "  now: |  frister: [{samtaleType: 7}]\\n  now: |2:13|element fristdato of Frist is missing: expected a date of the calendar such as 2024-09-02",
        "  request:|  requst:|11:3|element \"requst\" is unknown in When. Maybe request?",
      })
  void whatIsWrongInsideIsToldWithItsPlace(
      String right, String wrong, String place, String message) {
    assertThat(REJECTED).contains(right);
    String text = REJECTED.replaceFirst(Pattern.quote(right), wrong.replace("\\n", "\n"));
    ScenarioReport report = run("inside.yaml", text);

    assertThat(report.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.line() + ":" + problem.column()).isEqualTo(place);
              assertThat(problem.message().replace("\n", " ")).startsWith(message);
            });
    assertThat(report.results()).isEmpty();
  }

  @Test
  void twoBookingsOfOneIdAreToldBoth() {
    String id = "indkaldelseId: 0f8fad5b-d9cb-469f-a165-70867728950e";
    String start = "moedeStarttidspunkt: 2024-09-10T14:00";

    assertProblem(
        "ids.yaml",
        "given:\n  now: 2024-09-02T10:00\n  indkaldelser:\n"
            + "    - {%s, %s, personnummer: '0101701234'}\n".formatted(id, start).repeat(2)
            + "when: {operation: DeleteIndkaldelse, caller: {}, request: {}}\n",
        "5:7",
        "indkaldelseId 0f8fad5b-d9cb-469f-a165-70867728950e is that of the booking in line 4 too:"
            + " expected one of its own");
  }

  @Test
  void jsonLinesAreReadLineByLine() {
    String scenario =
        "{\"scenario\": \"å\", \"given\": {\"now\": \"2024-09-02T10:00\"}, \"when\": {\"operation\":"
            + " \"DeleteIndkaldelse\", \"caller\": {}, \"request\": {}}, \"then\": {\"rules\": [\"FMT-01\"]}}";
    ScenarioReport report =
        run("many.jsonl", "%s\r\n\n{\n%s\n{\"x\": 1}\n%s".formatted(scenario, scenario, scenario));

    assertThat(report.results()).extracting(ScenarioResult::line).containsExactly(1, 4, 6);
    assertThat(report.results()).allMatch(ScenarioResult::passed);
    assertThat(report.problems()).extracting(InputProblem::line).containsExactly(3, 5, 5);
    assertThat(run("one.json", scenario).passed()).isTrue();
    assertThat(run("one.json", scenario + scenario).passed()).isFalse();
  }

  @Test
  void aLongLineSpansMoreThanAChunk() {
    String scenario =
        "{\"scenario\": \"%s\", \"given\": {\"now\": \"2024-09-02T10:00\"}, \"when\": {\"operation\":"
                .formatted("å".repeat(100_000))
            + " \"DeleteIndkaldelse\", \"caller\": {}, \"request\": {}}}";

    assertThat(run("long.jsonl", (scenario + "\n").repeat(3)).results())
        .extracting(result -> result.scenario().length())
        .containsExactly(100_000, 100_000, 100_000);
  }

  @Test
  void filesThatAreNoneAreTold() {
    files.file("empty/readme.txt", "");

    assertThat(new ScenarioRunner().run(folder.resolve("none.yaml")).problems())
        .extracting(InputProblem::message)
        .containsExactly("there is no such file or folder");
    assertThat(new ScenarioRunner().run(folder.resolve("empty")).problems())
        .extracting(InputProblem::toString)
        .containsExactly(
            folder.resolve("empty")
                + ": holds no scenario file, expected some named .yaml, .yml, .json, .jsonl");
    assertThat(new ScenarioRunner().run(folder.resolve("empty/readme.txt")).problems()).hasSize(1);
    assertThat(run("nothing.yaml", "# nothing\n---\n").problems())
        .extracting(InputProblem::message)
        .containsExactly("holds no scenario");
  }

  @Test
  void aFolderIsReadWhollyOrderedByPath() {
    files.file("b.yml", ACCEPTED);
    files.file("a/c.yaml", "scenario: navn\n" + ACCEPTED);
    files.file("a/notes.md", "x");
    ScenarioReport report = new ScenarioRunner().run(folder);

    assertThat(report.results())
        .extracting(ScenarioResult::scenario)
        .containsExactly("navn", folder.resolve("b.yml") + ":1");
    assertThat(report.problems()).isEmpty();
  }

  private void assertProblem(String name, String text, String place, String message) {
    assertThat(run(name, text).problems())
        .extracting(problem -> problem.toString().replace("\n", " "))
        .contains("%s:%s: %s".formatted(folder.resolve(name), place, message));
  }

  private ScenarioReport run(String name, String text) {
    return new ScenarioRunner().run(files.file(name, text));
  }
}
