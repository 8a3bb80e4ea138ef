package dk.kontaktforloeb.testkit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.core.engine.ShippedTexts;
import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.testkit.scenario.ScenarioFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** The catalogue of a copy that somebody edits. */
class EditedRulesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 9, 2);

  @TempDir private Path folder;
  private Path rules;

  @BeforeEach
  void copyOfTheShippedRules() throws IOException {
    rules = folder.resolve("rules");
    for (Map.Entry<String, String> file : ShippedTexts.all().entrySet()) {
      Path path = rules.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private void edit(String path, String from, String to) throws IOException {
    Path file = rules.resolve(path);
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  private CatalogueSite site(Path... scenarios) {
    return CatalogueSite.of(RuleSet.of(rules), DAY, List.of(scenarios));
  }

  @Test
  void whatLooksLikeHtmlIsShownAsItIs() throws IOException {
    edit(
        "tekster/messages_en.properties",
        "IND-15.title = Joint",
        "IND-15.title = <script>alert(\"1\")</script> & 'Joint'");
    edit("tabeller/kontaktgrupper.csv", "1,Dagpengemodtager,", "1,<b>Dag|penge</b>,");
    Path scenario =
        new ScenarioFolder(folder)
            .file(
                "s/a.yaml",
                "scenario: \"<i>fælles</i> & \\\"flere\\\"\"\nrules: [IND-15]\n"
                    + ScenarioFolder.REJECTED);

    CatalogueSite site = site(scenario);
    ParsedPage page = ParsedPage.of(site.html());

    Element rule = page.byId("IND-15");
    assertThat(page.in("en", page.first(rule, "h3")))
        .startsWith("<script>alert(\"1\")</script> & 'Joint' job");
    assertThat(page.elements("script")).hasSize(1);
    assertThat(rule.getTextContent()).contains("<i>fælles</i> & \"flere\"");
    assertThat(page.elements("i")).isEmpty();
    assertThat(page.texts(page.byId("tabel-kontaktgrupper"), "td")).contains("<b>Dag|penge</b>");
    assertThat(site.markdown())
        .doesNotContain("<script", "<b>", "<i>")
        .contains("&lt;script>", "&lt;b>Dag\\|penge&lt;/b>");
  }

  @Test
  void aScenarioThatIsNotAsExpectedIsMarked() throws IOException {
    Path scenario =
        new ScenarioFolder(folder)
            .file(
                "s/a.yaml",
                "scenario: fælles\nrules: [IND-15]\n"
                    + ScenarioFolder.REJECTED
                    + "then: {accepted: true}\n");

    CatalogueSite site = site(scenario);

    assertThat(site.failing()).isEqualTo(1);
    assertThat(ParsedPage.of(site.html()).byId("IND-15").getTextContent())
        .contains("not as expected", "accepted: expected true, was false", "a.yaml:1");
  }

  @Test
  void theMatrixFollowsTheTables() throws IOException {
    edit("tabeller/tilladte-samtaletyper.csv", "4,6,2022-01-01,,assumed\n", "4,6,,,source\n");
    edit("tabeller/tilladte-samtaletyper.csv", "4,11,2022-01-01,,assumed\n", "");

    TypeMatrix matrix = TypeMatrix.of(RuleSet.of(rules), DAY);

    assertThat(matrix.cell(MatrixView.JOBCENTER, 6, 4))
        .isEqualTo(new MatrixCell(4, List.of(), false));
    assertThat(matrix.cell(MatrixView.JOBCENTER, 11, 4))
        .isEqualTo(new MatrixCell(4, List.of("IND-17"), true));
  }

  @Test
  void aHostsOwnRulesStandBesideTheShipped() {
    ScenarioFolder addition = new ScenarioFolder(folder.resolve("addition"));
    addition.file("regelsaet.properties", "name=koebenhavn\nversion=1\n");
    addition.file(
        "regler/lokal.drl",
        """
        package dk.kontaktforloeb.regler
        import dk.kontaktforloeb.decision.Operation;
        import dk.kontaktforloeb.indkaldelse.BookingCase;
        import dk.kontaktforloeb.kodeliste.Samtaletyper;
        import dk.kontaktforloeb.rule.Report;
        global Report report;
        rule "KBH-01 Ingen fælles jobsamtale i København"
            @basis( local )  @operation( "CreateIndkaldelse" )  @typeOnly( true )
        when
            BookingCase( operation == Operation.CREATE_INDKALDELSE,
                         samtaleType == Samtaletyper.FAELLES_JOBSAMTALE )
        then
            report.violation( "/samtaleType" );
        end
        """);
    addition.file("tekster/messages_da.properties", "KBH-01 = Nej, ikke 17.\n");
    addition.file(
        "tekster/messages_en.properties", "KBH-01 = No, not 17.\nKBH-01.title = None here\n");
    String scenario =
        addition
            .file("s/a.yaml", "scenario: a\nrules: [KBH-01]\n" + ScenarioFolder.REJECTED)
            .toString();
    RuleSet ruleSet = RuleSet.shipped().with(folder.resolve("addition"));

    CatalogueSite site = CatalogueSite.of(ruleSet, DAY, List.of(Path.of(scenario)));

    ParsedPage page = ParsedPage.of(site.html());
    assertThat(page.byId("KBH-01").getTextContent())
        .contains("No, not 17.", "the host's own", "koebenhavn/regler/lokal.drl:7", "a.yaml:1")
        .contains("samtaleType is 17 (FAELLES_JOBSAMTALE)", "violated");
    assertThat(TypeMatrix.of(ruleSet, DAY).cell(MatrixView.JOBCENTER, 1, 17).forbiddenBy())
        .containsExactly("KBH-01");
    assertThat(page.byId("p-jobcenter").getTextContent()).contains("IND-17", "KBH-01");
  }
}
