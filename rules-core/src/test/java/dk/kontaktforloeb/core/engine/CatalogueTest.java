package dk.kontaktforloeb.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kontaktforloeb.core.file.Resources;
import dk.kontaktforloeb.decision.CodeBasis;
import dk.kontaktforloeb.decision.ErrorCode;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.decision.Severity;
import dk.kontaktforloeb.rule.NonRule;
import dk.kontaktforloeb.rule.Rule;
import dk.kontaktforloeb.rule.RuleBasis;
import dk.kontaktforloeb.rule.RuleEngineException;
import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.rule.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final String CHECKS = Resources.ofRuleSet("kontroller.csv");
  private static final String ORDER = Resources.ofRuleSet("raekkefoelge.csv");

  @Test
  void holdsEveryBookingRuleInTheOrderOfTheRules() {
    assertThat(CompiledRules.shipped().catalogue().rules())
        .extracting(rule -> rule.id().value())
        .filteredOn(id -> id.startsWith("IND-"))
        .containsExactly(
            ("IND-42 IND-31 IND-40 IND-41 IND-43 IND-22 IND-23 IND-24 IND-21 IND-26 IND-25 IND-16 IND-17 IND-18 IND-15"
                    + " IND-19 IND-20 IND-30 IND-03 IND-01 IND-12 IND-02 IND-08 IND-04 IND-05 IND-06 IND-07 IND-09"
                    + " IND-10 IND-11 IND-13 IND-14 IND-32 IND-33 IND-34 IND-35")
                .split(" "));
  }

  @Test
  void keepsWhatIsDeliberatelyNotValidated() {
    assertThat(CompiledRules.shipped().catalogue().nonRules())
        .extracting(NonRule::source)
        .hasSize(11)
        .contains("IND.4.1.19", "IND.4.4.6", "INT.11");
  }

  @Test
  void rulesThatShareACodeShareItsOfficialText() {
    Map<Integer, Set<String>> texts = new TreeMap<>();
    for (Rule rule : CompiledRules.shipped().catalogue().rules()) {
      ErrorCode code = rule.errorCode();
      if (code != null && code.officialText() != null) {
        texts.computeIfAbsent(code.number(), number -> new HashSet<>()).add(code.officialText());
      }
    }

    assertThat(texts.keySet())
        .containsExactly(4575, 4768, 8058, 8270, 9025, 9377, 9379, 90101, 90109);
    assertThat(texts.values()).allSatisfy(each -> assertThat(each).hasSize(1));
    assertThat(texts.get(90109))
        .containsExactly("Borger har allerede en indkaldelse samme dag til samtale af samme type");
    assertThat(rule("IND-21").errorCode()).isEqualTo(rule("INT-09").errorCode());
    assertThat(rule("IND-01").errorCode().officialText()).isNull();
  }

  @Test
  void oursCanBeLeftOutByTheirIds() {
    RuleSet without = RuleSet.shipped().without("IND-33", "IND-34", "IND-35");

    assertThat(rule("IND-33").basis()).isEqualTo(RuleBasis.OURS);
    assertThat(CompiledRules.shipped().catalogue().rules())
        .filteredOn(rule -> rule.basis() == RuleBasis.OURS)
        .allSatisfy(rule -> assertThat(rule.severity()).isEqualTo(Severity.WARNING))
        .extracting(rule -> rule.id().value())
        .containsExactly("IND-33", "IND-34", "IND-35");
    assertThat(without.catalogue().find(new RuleId("IND-33"))).isEmpty();
    assertThat(without.catalogue().find(new RuleId("IND-32"))).isPresent();
  }

  private static Rule rule(String id) {
    return CompiledRules.shipped().catalogue().find(new RuleId(id)).orElseThrow();
  }

  @Test
  void carriesWhatTheRuleFileSays() {
    Rule rule = CompiledRules.shipped().catalogue().find(new RuleId("IND-42")).orElseThrow();

    assertThat(rule.errorCode())
        .isEqualTo(
            new ErrorCode(
                4768,
                90036,
                CodeBasis.SOURCE,
                "The submitted BookingIdentifier is unknown to the system"));
    assertThat(rule.severity()).isEqualTo(Severity.ERROR);
    assertThat(rule.basis()).isEqualTo(RuleBasis.SOURCE);
    assertThat(rule.sources()).containsExactly("IND.4.3.4");
    assertThat(rule.operations())
        .containsExactlyInAnyOrder(Operation.UPDATE_INDKALDELSE, Operation.DELETE_INDKALDELSE);
    assertThat(rule.step()).isEqualTo(Step.EXISTENCE);
    assertThat(rule.title().danish()).startsWith("Indkaldelsen skal være kendt");
  }

  @Test
  void aWarningIsAWarning() {
    assertThat(
            CompiledRules.shipped().catalogue().find(new RuleId("IND-32")).orElseThrow().severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void everyRuleFileIsListed() throws IOException {
    Path root = Path.of("../rules-drl/src/main/resources/dk/kontaktforloeb");
    try (Stream<Path> files = Files.walk(root)) {
      assertThat(Resources.ofRuleSet("regelfiler.txt").lines())
          .containsExactlyInAnyOrderElementsOf(
              files
                  .filter(file -> file.toString().endsWith(".drl"))
                  .map(file -> root.relativize(file).toString().replace('\\', '/'))
                  .toList());
    }
  }

  @Test
  void refusesARuleThatTheOrderLeavesOut() {
    assertRefused(
        CHECKS, ORDER.replace("IND-15\n", ""), "IND-15: raekkefoelge.csv does not name it");
  }

  @Test
  void refusesARuleThatIsMissing() {
    assertRefused(
        CHECKS, ORDER + "IND-99\n", "IND-99: raekkefoelge.csv names it, but there is no such rule");
  }

  @Test
  void refusesARuleThatIsNamedTwice() {
    assertRefused(CHECKS, ORDER + "IND-15\n", "IND-15: raekkefoelge.csv names it twice");
  }

  @Test
  void refusesTwoRulesOfOneId() {
    assertRefused(
        CHECKS + "IND-15,Igen,,,,,IND.4.1.12,CreateIndkaldelse\n",
        ORDER,
        "IND-15: there are two rules of this id");
  }

  @Test
  void refusesMetadataThatIsMissingOrWrong() {
    assertRefused(
        CHECKS + "FMT-98,Et punkt,1014,many,guessed,hearsay,,Createindkaldelse\n",
        ORDER + "FMT-98\n",
        "FMT-98: @newCode is \"many\", expected a whole number",
        "FMT-98: @codeBasis is \"guessed\", expected one of [SOURCE, PUBLISHED, INFERRED] in small letters",
        "FMT-98: @basis is \"hearsay\", expected one of [PUBLISHED, ASSUMED, OURS, LOCAL] in small letters",
        "FMT-98: @operation names \"Createindkaldelse\"",
        "FMT-98: @source is missing",
        "FMT-98: messages_da.properties has no text",
        "FMT-98: messages_en.properties has no FMT-98.title");
  }

  @Test
  void refusesTextsThatAreMissing() {
    Properties none = new Properties();
    CatalogueLoader loader =
        new CatalogueLoader(MessageTexts.danish(none), MessageTexts.english(none));

    assertThatThrownBy(() -> loader.load(RuleParts.of(RulePart.shipped())))
        .isInstanceOf(RuleEngineException.class)
        .hasMessageContaining("IND-15: messages_da.properties has no text")
        .hasMessageContaining("IND-15: messages_en.properties has no text")
        .hasMessageContaining("EFF-01: messages_en.properties has no EFF-01.title");
  }

  private static void assertRefused(String checks, String order, String... problems) {
    RulePart shipped = RulePart.shipped();
    TreeMap<String, String> texts = new TreeMap<>(shipped.files().texts());
    texts.put(RuleFiles.CHECKS, checks);
    texts.put(RuleFiles.ORDER, order);
    RuleFiles files = new RuleFiles("", texts);
    CatalogueLoader loader =
        new CatalogueLoader(
            MessageTexts.danish(
                RuleFiles.parsed(Resources.ofRuleSet("tekster/messages_da.properties"))),
            MessageTexts.english(
                RuleFiles.parsed(Resources.ofRuleSet("tekster/messages_en.properties"))));

    assertThatThrownBy(() -> loader.load(RuleParts.of(new RulePart(files, shipped.models()))))
        .isInstanceOf(RuleEngineException.class)
        .message()
        .contains(problems);
  }
}
