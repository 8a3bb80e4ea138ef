package dk.kontaktforloeb.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.core.Samples;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.rule.Evaluator;
import dk.kontaktforloeb.rule.Rule;
import dk.kontaktforloeb.rule.RuleBasis;
import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.rule.RuleSetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host's own rules beside the shipped ones, and shipped ones left out. */
class AdditionTest {
  @TempDir private Path directory;

  private RuleSet shippedWith(Addition addition) {
    return RuleSet.shipped().with(addition.in(directory));
  }

  private static Decision<Indkaldelse> decide(RuleSet ruleSet, int type) {
    return decide(ruleSet, type, Evaluator.DROOLS_SESSION);
  }

  private static Decision<Indkaldelse> decide(RuleSet ruleSet, int type, Evaluator evaluator) {
    return KontaktforloebRules.builder()
        .ruleSet(ruleSet)
        .evaluator(evaluator)
        .clock(Samples.CLOCK)
        .ports(KontaktforloebRules.embeddedPorts().add(Samples.borger()))
        .build()
        .indkaldelser()
        .create(
            Samples.JOBCENTER, Samples.jobsamtale().samtaleType(type).ombookingMulig(true).build());
  }

  private static List<String> rules(Decision<?> decision) {
    return decision.violations().stream().map(Violation::ruleId).map(RuleId::value).toList();
  }

  @Test
  void anAddedRuleIsJudgedAfterTheShippedOnes() {
    RuleSet ruleSet = shippedWith(Addition.kbh());
    Decision<Indkaldelse> decision = decide(ruleSet, 17);

    assertThat(rules(decision)).containsExactly("IND-15", "KBH-01");
    assertThat(decision.violations().get(1).message(Locale.ENGLISH))
        .isEqualTo("No, not 17 (Fælles jobsamtale med dagpengemodtager).");
    assertThat(decision.violations().get(1).message(Locale.forLanguageTag("da")))
        .isEqualTo("Nej, ikke 17 (Fælles jobsamtale med dagpengemodtager).");
    assertThat(rules(decide(ruleSet, 7))).isEmpty();
    assertThat(rules(decide(RuleSet.shipped(), 17))).containsExactly("IND-15");
  }

  @Test
  void theOtherEvaluatorAndExplanationsKnowItToo() {
    Decision<Indkaldelse> decision =
        decide(shippedWith(Addition.kbh()), 17, Evaluator.PREDICATE_LOOP);

    assertThat(rules(decision)).containsExactly("IND-15", "KBH-01");
    assertThat(decision.explain().rules())
        .filteredOn(rule -> rule.rule().value().equals("KBH-01"))
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.file()).isEqualTo("koebenhavn/regler/lokal.drl");
              assertThat(rule.line()).isEqualTo(9);
            });
  }

  @Test
  void theCatalogueCarriesItWithItsBasis() {
    Rule rule = shippedWith(Addition.kbh()).catalogue().find(new RuleId("KBH-01")).orElseThrow();

    assertThat(rule.basis()).isEqualTo(RuleBasis.LOCAL);
    assertThat(rule.title().english()).isEqualTo("No joint interviews");
    assertThat(rule.order()).isEqualTo(RuleSet.shipped().catalogue().rules().size());
    assertThat(rule.saysWhatFollows()).isFalse();
  }

  @Test
  void aDecisionNamesTheSet() {
    RuleSet ruleSet = shippedWith(Addition.kbh()).without("IND-15");
    Decision<Indkaldelse> decision = decide(ruleSet, 17);

    assertThat(decision.ruleSet()).isEqualTo(ruleSet.id());
    assertThat(ruleSet.id().name()).isEqualTo("kontaktforloeb+koebenhavn-IND-15");
    assertThat(ruleSet.id().version()).isEqualTo(RuleSet.shipped().id().version() + "+1.2");
    assertThat(
            List.of(
                RuleSet.shipped().id().digest(),
                RuleSet.shipped().without("IND-15").id().digest(),
                shippedWith(Addition.kbh()).id().digest(),
                ruleSet.id().digest()))
        .doesNotHaveDuplicates();
  }

  @Test
  void aRuleThatIsLeftOutIsNotJudged() {
    RuleSet ruleSet = RuleSet.shipped().without("IND-15");

    assertThat(rules(decide(ruleSet, 17))).isEmpty();
    assertThat(rules(decide(ruleSet, 17, Evaluator.PREDICATE_LOOP))).isEmpty();
    assertThat(ruleSet.catalogue().find(new RuleId("IND-15"))).isEmpty();
    assertThat(ruleSet.catalogue().rules())
        .hasSize(RuleSet.shipped().catalogue().rules().size() - 1);
  }

  @Test
  void aFileThatIsLeftOutIsNotJudged() {
    RuleSet ruleSet = RuleSet.shipped().without("regler/ombooking.drl");

    assertThat(rules(decide(ruleSet, 17))).isEmpty();
    assertThat(ruleSet.id().name()).startsWith("kontaktforloeb-").contains("-IND-15");
    assertThat(
            shippedWith(Addition.kbh()).without("koebenhavn/regler/lokal.drl").catalogue().rules())
        .isEqualTo(RuleSet.shipped().catalogue().rules());
  }

  @Test
  void leavingOutWhatIsNotThereIsRefusedWithAGuess() {
    assertThatThrownBy(() -> RuleSet.shipped().without("IND_15"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("There is no rule or rule file \"IND_15\" to leave out")
        .hasMessageContaining("Maybe IND-15?");
    assertThatThrownBy(() -> RuleSet.shipped().without("regler/akase.drl"))
        .hasMessageContaining("Maybe regler/akasse.drl?");
    assertThatThrownBy(() -> RuleSet.shipped().without("ACC-01"))
        .hasMessageContaining("a check that no rule file holds");
  }

  @Test
  void anOwnOrderCounts() {
    Addition addition =
        Addition.kbh()
            .rule("regler/mere.drl", "dk.kbh.regler", "KBH-02")
            .file("raekkefoelge.csv", "id\nKBH-02\nKBH-01\n");

    assertThat(shippedWith(addition).catalogue().rules())
        .extracting(rule -> rule.id().value())
        .endsWith("KBH-02", "KBH-01");
  }

  @Test
  void effectRulesOfAnAdditionNeedNoMessage() {
    Addition addition =
        Addition.kbh()
            .file(
                "effekter/lokal.drl",
                """
                package dk.kbh.effekter

                import dk.kontaktforloeb.decision.Operation;
                import dk.kontaktforloeb.indkaldelse.BookingCase;
                import dk.kontaktforloeb.rule.Effects;

                global Effects effects;

                rule "KBH-50 Kommunen får altid besked"
                    @basis( local )
                    @operation( "CreateIndkaldelse" )
                when
                    BookingCase( operation == Operation.CREATE_INDKALDELSE,
                                 $personnummer : personnummer,
                                 $id : indkaldelseId,
                                 $modtagere : indkaldelsensMyndigheder )
                then
                    effects.wsbIndkaldelse( $personnummer, $id, $modtagere );
                end
                """)
            .file(
                "tekster/messages_en.properties",
                "KBH-01=No.\nKBH-01.title=No\nKBH-50.title=The municipality is told\n");
    RuleSet ruleSet = shippedWith(addition);

    assertThat(ruleSet.catalogue().find(new RuleId("KBH-50")).orElseThrow().saysWhatFollows())
        .isTrue();
    assertThat(decide(ruleSet, 7).effects())
        .hasSize(decide(RuleSet.shipped(), 7).effects().size() + 1);
  }

  @Test
  void theShippedPackageMayBeUsed() {
    RuleSet ruleSet =
        shippedWith(
            Addition.kbh()
                .file(
                    Addition.RULES,
                    Addition.drl("dk.kontaktforloeb.regler", Addition.rule("KBH-01", 17))));

    assertThat(rules(decide(ruleSet, 17))).containsExactly("IND-15", "KBH-01");
  }

  @Test
  void aJarOfRuleFilesIsCompiled() {
    Path jar = Addition.kbh().jar(directory.resolve("kbh.jar"), "dk/kbh/");

    assertThat(rules(decide(RuleSet.shipped().with(jar), 17))).containsExactly("IND-15", "KBH-01");
  }

  @Test
  void twoAdditionsAreOneSet() {
    Path second =
        new Addition()
            .file("regelsaet.properties", "name=region\nversion=1\n")
            .file("tekster/messages_da.properties", "")
            .file("tekster/messages_en.properties", "")
            .rule("regler/region.drl", "dk.region", "REG-01")
            .in(directory.resolve("region"));
    RuleSet ruleSet =
        RuleSet.shipped().with(Addition.kbh().in(directory.resolve("kbh"))).with(second);

    assertThat(rules(decide(ruleSet, 17))).containsExactly("IND-15", "KBH-01");
    assertThat(rules(decide(ruleSet, 7))).containsExactly("REG-01");
  }

  @Test
  void anIdThatIsTakenIsRefusedWithBothFiles() {
    assertThat(
            problems(
                Addition.kbh()
                    .rule("regler/lokal.drl", "dk.kbh.regler", "IND-15")
                    .file("tekster/messages_da.properties", "IND-15=Nej.\n")
                    .file("tekster/messages_en.properties", "IND-15=No.\nIND-15.title=No\n")))
        .singleElement()
        .asString()
        .contains(directory.resolve("regler/lokal.drl:9").toString())
        .contains(
            "IND-15: there are two rules of this id, the other one is in regler/ombooking.drl:");
  }

  @Test
  void twoAdditionsWithOneIdAreRefused() {
    Path other =
        Addition.kbh()
            .file("regelsaet.properties", "name=aarhus\nversion=1\n")
            .in(directory.resolve("aarhus"));
    RuleSet ruleSet = RuleSet.shipped().with(Addition.kbh().in(directory.resolve("kbh")));

    assertThatThrownBy(() -> ruleSet.with(other))
        .isInstanceOf(RuleSetException.class)
        .hasMessageContaining("aarhus/regler/lokal.drl:9: KBH-01: there are two rules of this id")
        .hasMessageContaining(directory.resolve("kbh/regler/lokal.drl:9").toString());
  }

  @Test
  void aPrefixOfTheShippedRulesIsRefused() {
    assertThat(
            problems(
                Addition.kbh()
                    .file("tekster/messages_da.properties", "")
                    .file("tekster/messages_en.properties", "")
                    .rule("regler/lokal.drl", "dk.kbh.regler", "IND-99")))
        .singleElement()
        .asString()
        .contains("lokal.drl:9: IND-99: the prefix IND belongs to kontaktforloeb");
  }

  @Test
  void whatBelongsToTheWholeSetIsRefused() {
    assertThat(
            problems(
                Addition.kbh()
                    .file("tabeller/graenser.csv", "navn,vaerdi\n")
                    .file("kontroller.csv", "id\n")))
        .hasSize(2)
        .allSatisfy(problem -> assertThat(problem).contains("an addition has rules, texts"));
  }

  @Test
  void missingFilesAndTextsOfOthersAreTold() {
    assertThat(problems(Addition.kbh().without("regelsaet.properties")))
        .singleElement()
        .asString()
        .endsWith("regelsaet.properties: this file is missing");
  }

  @Test
  void textsOfOtherRulesAreRefused() {
    assertThat(
            problems(
                Addition.kbh().file("tekster/messages_da.properties", "KBH-01=Nej\nIND-15=Nej\n")))
        .singleElement()
        .asString()
        .contains("IND-15 is the text of no rule of this addition");
  }

  @Test
  void aNameThatIsMissingIsRefused() {
    assertThat(problems(Addition.kbh().file("regelsaet.properties", "version=1\n")))
        .first()
        .asString()
        .contains("name is \"\", expected a name in small letters");
  }

  @Test
  void whatDoesNotCompileIsTold() {
    assertThat(
            problems(
                Addition.kbh()
                    .file(
                        Addition.RULES,
                        Addition.drl("dk.kbh.regler", Addition.rule("KBH-01", 17))
                            .replace("samtaleType ==", "samtaleTyp =="))))
        .first()
        .asString()
        .contains("lokal.drl:", "samtaleTyp");
  }

  @Test
  void whatIsNoDirectoryOrJarIsRefused() {
    assertThatThrownBy(() -> RuleSet.shipped().with(directory.resolve("none.jar")))
        .isInstanceOf(RuleSetException.class)
        .hasMessageContaining("there is no such directory or jar");
    assertThatThrownBy(
            () ->
                RuleSet.shipped()
                    .with(
                        Addition.kbh()
                            .without("regelsaet.properties")
                            .jar(directory.resolve("kbh.jar"), "")))
        .hasMessageContaining("there are 0 files regelsaet.properties");
  }

  private List<String> problems(Addition addition) {
    RuleSetException refused =
        catchThrowableOfType(RuleSetException.class, () -> shippedWith(addition));
    return Objects.requireNonNull(refused).problems().stream().map(Object::toString).toList();
  }
}
