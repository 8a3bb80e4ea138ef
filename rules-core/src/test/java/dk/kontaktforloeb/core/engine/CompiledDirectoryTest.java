package dk.kontaktforloeb.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.kontaktforloeb.core.Samples;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.indkaldelse.BookingCase;
import dk.kontaktforloeb.indkaldelse.BookingFactsBuilder;
import dk.kontaktforloeb.rule.Rule;
import dk.kontaktforloeb.rule.RuleProblem;
import dk.kontaktforloeb.rule.RuleSetException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A directory of rules, compiled when the host starts. */
class CompiledDirectoryTest {
  private static final String TIME = "regler/tidspunkt.drl";

  @TempDir private Path directory;

  @Test
  void anUneditedCopyIsTheShippedSet() {
    CompiledRules copy = CompiledRules.compile(RuleCopy.in(directory).root());

    assertThat(copy.id()).isEqualTo(CompiledRules.shipped().id());
    assertThat(copy.catalogue().rules()).isEqualTo(CompiledRules.shipped().catalogue().rules());
    assertThat(copy.files()).isEqualTo(CompiledRules.shipped().files());
  }

  @Test
  void whatIsNotEditedIsNotCompiledAgain() {
    RuleCopy copy = RuleCopy.in(directory);
    copy.write(TIME, copy.read(TIME) + "\n// edited\n");

    RulePart shipped = RulePart.shipped();

    RulePart compiled =
        RuleCompiler.compile(RuleDirectory.whole(directory, List.of()), List.of(shipped));

    assertThat(compiled.models()).hasSameSizeAs(RuleFiles.shipped().drl().keySet());
    assertThat(rules(compiled))
        .hasSameSizeAs(rules(shipped))
        .filteredOn(rule -> !rules(shipped).contains(rule))
        .extracting(rule -> RuleMetadata.idOf(rule.getName()))
        .containsExactlyInAnyOrder("IND-01", "IND-12", "IND-02", "IND-08");
  }

  private static List<org.drools.model.Rule> rules(RulePart part) {
    return part.models().stream()
        .flatMap(compiled -> compiled.model().getRules().stream())
        .toList();
  }

  @Test
  void anEditedRuleCountsAndTheIdentityTellsIt() {
    RuleCopy.in(directory).edit(TIME, "startdato < idag )", "startdato > idag )");
    CompiledRules edited = CompiledRules.compile(directory);

    assertThat(edited.id().digest()).isNotEqualTo(CompiledRules.shipped().id().digest());
    assertThat(rules(edited, pastStart(edited))).doesNotContain("IND-01");
    assertThat(rules(CompiledRules.shipped(), pastStart(CompiledRules.shipped())))
        .contains("IND-01");
  }

  private static BookingCase pastStart(CompiledRules rules) {
    return new BookingCase(
        BookingFactsBuilder.builder()
            .operation(Operation.CREATE_INDKALDELSE)
            .caller(Samples.JOBCENTER)
            .request(
                Samples.jobsamtale()
                    .moedeStarttidspunkt(java.time.LocalDateTime.of(2020, 1, 6, 9, 0))
                    .indkaldelseId(new UUID(0, 1))
                    .build())
            .borger(Samples.borger())
            .tables(rules.tables())
            .asOf(Samples.CLOCK.instant())
            .build());
  }

  private static List<String> rules(CompiledRules rules, BookingCase bookingCase) {
    return rules.engine().decide(bookingCase).violations().stream()
        .map(Violation::ruleId)
        .map(Object::toString)
        .toList();
  }

  @Test
  void anAddedRuleNeedsItsOrderAndTexts() {
    RuleCopy copy = RuleCopy.in(directory);
    copy.write(TIME, copy.read(TIME) + "\n" + rule("IND-99"));

    assertThat(problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.file()).isEqualTo(directory.resolve(TIME).toString());
              assertThat(problem.line())
                  .isEqualTo(
                      1
                          + (int)
                              copy.read(TIME)
                                  .lines()
                                  .takeWhile(l -> !l.startsWith("rule \"IND-99"))
                                  .count());
              assertThat(problem.message()).contains("IND-99: raekkefoelge.csv does not name it");
            });
  }

  @Test
  void anAddedRuleIsInTheCatalogue() {
    RuleCopy copy = RuleCopy.in(directory);
    copy.write(TIME, copy.read(TIME) + "\n" + rule("IND-99"))
        .edit("raekkefoelge.csv", "IND-15\n", "IND-99\nIND-15\n")
        .write(
            "tekster/messages_da.properties",
            copy.read("tekster/messages_da.properties") + "\nIND-99=Nej.\n")
        .write(
            "tekster/messages_en.properties",
            copy.read("tekster/messages_en.properties") + "\nIND-99=No.\nIND-99.title=Never\n");

    assertThat(CompiledRules.compile(directory).catalogue().rules())
        .extracting(Rule::id)
        .extracting(Object::toString)
        .containsSequence("IND-99", "IND-15");
  }

  private static String rule(String id) {
    return """
        rule "%1$s Altid forkert"
            @source( "IND.1.1" )
            @operation( "CreateIndkaldelse" )
        when
            BookingCase( operation == Operation.CREATE_INDKALDELSE )
        then
            report.violation( "/samtaleType" );
        end
        """
        .formatted(id);
  }

  @Test
  void aSyntaxErrorIsToldWithItsPlace() {
    RuleCopy copy = RuleCopy.in(directory).edit(TIME, "\nwhen\n", "\nwehn\n");
    int line = 1 + (int) copy.read(TIME).lines().takeWhile(l -> !l.equals("wehn")).count();

    assertThat(problems())
        .first()
        .satisfies(
            problem -> {
              assertThat(problem.file()).isEqualTo(directory.resolve(TIME).toString());
              assertThat(problem.line()).isEqualTo(line);
            });
  }

  @Test
  void anUnknownFieldAndAnUnknownTypeInTwoFilesAreBothTold() {
    RuleCopy.in(directory)
        .edit(TIME, "startdato < idag", "stardato < idag")
        .edit("regler/akasse.drl", "BookingCase(", "BokingCase(");

    assertThat(problems())
        .extracting(RuleProblem::file)
        .contains(
            directory.resolve(TIME).toString(), directory.resolve("regler/akasse.drl").toString());
    assertThat(problems()).anySatisfy(p -> assertThat(p.message()).contains("stardato"));
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    RuleCopy.in(directory)
        .edit(TIME, "\nwhen\n", "\nwehn\n")
        .edit("tabeller/graenser.csv", "500", "mange")
        .write("skabeloner/kvittering-oprettet_da.txt", "Emne\n\n[Ukendt]\n");

    assertThat(problems())
        .extracting(problem -> Path.of(problem.file()).getFileName() + ":" + (problem.line() > 0))
        .contains("tidspunkt.drl:true", "graenser.csv:true", "kvittering-oprettet_da.txt:true");
  }

  @Test
  void missingFilesAndFilesInTheWrongPlaceAreTold() throws IOException {
    RuleCopy.in(directory)
        .delete("tabeller/graenser.csv")
        .write("regler/lokal/mine.drl", "package x")
        .write("regler/notes.txt", "left alone");
    Files.write(
        directory.resolve("kontroller.csv"), "id,titel\nø".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(problems())
        .extracting(RuleProblem::toString)
        .anySatisfy(line -> assertThat(line).contains("graenser.csv: this file is missing"))
        .anySatisfy(line -> assertThat(line).contains("mine.drl: a rule file here is not read"))
        .anySatisfy(line -> assertThat(line).contains("kontroller.csv: this is no UTF-8 text"));
  }

  @Test
  void aDirectoryThatIsNoneIsRefused() {
    assertThat(problems()).isNotEmpty();
    directory = directory.resolve("none");
    assertThat(problems())
        .singleElement()
        .extracting(RuleProblem::message)
        .asString()
        .contains("this is no directory");
  }

  @Test
  void aDirectoryWithoutRulesIsRefused() {
    RuleCopy copy = RuleCopy.in(directory);
    CompiledRules.shipped().files().keySet().stream()
        .filter(path -> path.endsWith(".drl"))
        .forEach(copy::delete);

    assertThat(problems())
        .extracting(RuleProblem::message)
        .contains("there is no rule, expected rule files in regler/, effekter/, forespoergsel/");
  }

  @Test
  void linesOfOtherPlatformsAreTheSameRules() {
    RuleCopy copy = RuleCopy.in(directory);
    ShippedTexts.all()
        .forEach((path, text) -> copy.write(path, "\uFEFF" + text.replace("\n", "\r\n")));

    assertThat(CompiledRules.compile(directory).id()).isEqualTo(CompiledRules.shipped().id());
  }

  private List<RuleProblem> problems() {
    return catchThrowableOfType(RuleSetException.class, () -> CompiledRules.compile(directory))
        .problems();
  }
}
