package dk.kontaktforloeb.core.reload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.core.Samples;
import dk.kontaktforloeb.core.engine.CompiledRules;
import dk.kontaktforloeb.core.engine.RuleCopy;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseService;
import dk.kontaktforloeb.rule.RuleProblem;
import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.rule.RuleSetException;
import dk.kontaktforloeb.rule.RuleSetWatch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that follow their files. */
class RuleSetWatchTest {
  private static final String RULES = "regler/ombooking.drl";
  private static final String TEXTS = "tekster/messages_en.properties";

  @TempDir private Path directory;

  private final List<String> told = new ArrayList<>();
  private final List<RuleProblem> problems = new ArrayList<>();
  private final RuleSetWatch.Listener listener =
      new RuleSetWatch.Listener() {
        @Override
        public void changed(RuleSet before, RuleSet now) {
          told.add("changed");
        }

        @Override
        public void refused(List<RuleProblem> refused) {
          told.add("refused");
          problems.addAll(refused);
        }
      };

  private DefaultRuleSetWatch watch() {
    return DefaultRuleSetWatch.notStarted(
        List.of(directory),
        former ->
            former == null
                ? CompiledRules.compile(directory)
                : CompiledRules.compile(directory, former),
        listener);
  }

  private static KontaktforloebRules over(RuleSetWatch watch) {
    return KontaktforloebRules.builder()
        .ruleSet(watch)
        .clock(Samples.CLOCK)
        .ports(KontaktforloebRules.embeddedPorts().add(Samples.borger()))
        .build();
  }

  private static Decision<Indkaldelse> decide(IndkaldelseService bookings) {
    return bookings
        .dryRun()
        .create(Samples.JOBCENTER, Samples.jobsamtale().samtaleType(17).build());
  }

  private static List<String> violated(Decision<?> decision) {
    return decision.violations().stream().map(Violation::ruleId).map(Object::toString).toList();
  }

  @Test
  void aValidEditDecidesTheNextRequest() {
    RuleCopy copy = RuleCopy.in(directory);
    DefaultRuleSetWatch watch = watch();
    KontaktforloebRules rules = over(watch);
    IndkaldelseService kept = rules.indkaldelser();
    KontaktforloebRules asOf = rules.asOf(Samples.CLOCK.instant());
    Decision<Indkaldelse> before = decide(kept);

    copy.edit(RULES, "ombookingMulig == true", "ombookingMulig == false");
    assertThat(watch.reload()).isTrue();

    assertThat(violated(before)).containsExactly("IND-15");
    assertThat(decide(kept).violations()).isEmpty();
    assertThat(decide(asOf.indkaldelser()).violations()).isEmpty();
    assertThat(decide(kept).ruleSet()).isEqualTo(watch.current().id());
    assertThat(rules.engine().ruleSet()).isEqualTo(watch.current().id());
    assertThat(before.ruleSet()).isEqualTo(RuleSet.shipped().id());
    assertThat(told).containsExactly("changed");
  }

  @Test
  void jsonDecidesByTheRulesInForce() {
    RuleCopy copy = RuleCopy.in(directory);
    DefaultRuleSetWatch watch = watch();
    var json = over(watch).json();
    copy.edit("regelsaet.properties", "name=kontaktforloeb", "name=andre");
    watch.reload();

    assertThat(json.decide("CreateIndkaldelse", new byte[] {'{', '}'}, new byte[] {'{', '}'}))
        .extracting(decision -> decision.ruleSet().name())
        .isEqualTo("andre");
  }

  @Test
  void tablesTextsAndTemplatesChangeToo() {
    RuleCopy copy = RuleCopy.in(directory);
    DefaultRuleSetWatch watch = watch();
    KontaktforloebRules rules = over(watch);
    copy.edit("tabeller/graenser.csv", "moedebeskrivelseTegn,500", "moedebeskrivelseTegn,501")
        .write(TEXTS, copy.read(TEXTS).replaceAll("(?m)^IND-15 = .*$", "IND-15 = Edited."));
    watch.reload();

    assertThat(rules.tables().graenser().moedebeskrivelseTegn()).isEqualTo(501);
    assertThat(decide(rules.indkaldelser()).violations().get(0).message(Locale.ENGLISH))
        .isEqualTo("Edited.");
  }

  @Test
  void anInvalidEditIsReportedAndChangesNothing() {
    RuleCopy copy = RuleCopy.in(directory);
    DefaultRuleSetWatch watch = watch();
    KontaktforloebRules rules = over(watch);
    copy.edit(RULES, "ombookingMulig == true", "ombokingMulig == true")
        .edit("tabeller/graenser.csv", "500", "mange");

    assertThat(watch.reload()).isFalse();
    assertThat(told).containsExactly("refused");
    assertThat(problems)
        .extracting(problem -> Path.of(problem.file()).getFileName() + " " + (problem.line() > 0))
        .contains("ombooking.drl true", "graenser.csv true");
    assertThat(violated(decide(rules.indkaldelser()))).containsExactly("IND-15");

    copy.edit(RULES, "ombokingMulig == true", "ombookingMulig == true")
        .edit("tabeller/graenser.csv", "mange", "500");
    assertThat(watch.reload()).isTrue();
    assertThat(told).as("the same rules as before").containsExactly("refused");
  }

  @Test
  void anEditThatDoesNotGoWithTheHostsTemplatesIsRefused() {
    RuleCopy copy = RuleCopy.in(directory);
    String reasons = "tabeller/aflysningsaarsager.csv";
    copy.write(reasons, copy.read(reasons).stripTrailing() + "\n99,Lokal,LOKAL,local\n");
    copy.write("skabeloner/beskedbakke-lokal_da.txt", "Emne\n\nTekst\n");
    for (String name :
        List.of(
            "beskedbakke-lokal_da",
            "beskedbakke-lokal_en",
            "huskeservice-lokal_da",
            "huskeservice-lokal_en")) {
      copy.write("skabeloner/" + name + ".txt", "Emne\n\nTekst\n");
    }
    DefaultRuleSetWatch watch = watch();
    KontaktforloebRules rules =
        KontaktforloebRules.builder()
            .ruleSet(watch)
            .clock(Samples.CLOCK)
            .templates(Map.of("beskedbakke-lokal_da", "Vores\n\nTekst\n"))
            .build();

    copy.write(reasons, copy.read(reasons).replace("99,Lokal,LOKAL,local\n", ""));
    for (String name :
        List.of(
            "beskedbakke-lokal_da",
            "beskedbakke-lokal_en",
            "huskeservice-lokal_da",
            "huskeservice-lokal_en")) {
      copy.delete("skabeloner/" + name + ".txt");
    }
    assertThat(watch.reload()).isFalse();
    assertThat(problems).singleElement().asString().contains("beskedbakke-lokal_da");
    assertThat(rules.engine().ruleSet().digest()).isNotEqualTo(RuleSet.shipped().id().digest());
  }

  @Test
  void whatComesToRestAfterAChangeIsRead() throws Exception {
    RuleCopy copy = RuleCopy.in(directory);
    DefaultRuleSetWatch watch = watch();
    watch.lookOnce();
    watch.lookOnce();
    assertThat(told).isEmpty();

    copy.edit(RULES, "ombookingMulig == true", "ombookingMulig == false");
    watch.lookOnce();
    assertThat(told).as("may still be written to").isEmpty();
    Files.setLastModifiedTime(directory.resolve(RULES), FileTime.fromMillis(1));
    watch.lookOnce();
    assertThat(told).as("was written to again").isEmpty();
    watch.lookOnce();
    assertThat(told).containsExactly("changed");
    watch.lookOnce();
    watch.lookOnce();
    assertThat(told).containsExactly("changed");
  }

  @Test
  void aDirectoryThatIsGoneIsReported() {
    RuleCopy copy = RuleCopy.in(directory);
    DefaultRuleSetWatch watch = watch();
    copy.delete("raekkefoelge.csv");
    watch.lookOnce();
    watch.lookOnce();

    assertThat(problems)
        .singleElement()
        .asString()
        .contains("raekkefoelge.csv: this file is missing");
  }

  @Test
  void aWatchNoticesByItself() throws Exception {
    RuleCopy copy = RuleCopy.in(directory);
    BlockingQueue<RuleSet> changes = new LinkedBlockingQueue<>();
    try (RuleSetWatch watch =
        RuleSet.watch(
            directory,
            new RuleSetWatch.Listener() {
              @Override
              public void changed(RuleSet before, RuleSet now) {
                changes.add(now);
              }
            })) {
      copy.edit(RULES, "ombookingMulig == true", "ombookingMulig == false");
      RuleSet noticed = changes.poll(60, TimeUnit.SECONDS);

      assertThat(noticed).isNotNull().isSameAs(watch.current());
    }
  }

  @Test
  void aHostsOwnRulesAreFollowedToo() {
    RuleCopy whole = RuleCopy.in(directory);
    RuleSetWatch watch =
        RuleSet.watch(
            List.of(directory),
            () ->
                whole.read("ikke-regler.csv").contains("IND.1.9")
                    ? RuleSet.shipped().without("IND-15")
                    : RuleSet.shipped().without("IND_15"),
            listener);
    KontaktforloebRules rules = over(watch);
    assertThat(decide(rules.indkaldelser()).violations()).isEmpty();

    whole.edit("ikke-regler.csv", "IND.1.9", "X");
    assertThat(watch.reload()).isFalse();
    assertThat(problems).singleElement().asString().contains("Maybe IND-15?");
    watch.close();
  }

  @Test
  void aListenerThatFailsChangesNothing() {
    RuleCopy copy = RuleCopy.in(directory);
    RuleSetWatch watch =
        DefaultRuleSetWatch.notStarted(
            List.of(directory),
            former -> CompiledRules.compile(directory),
            new RuleSetWatch.Listener() {
              @Override
              public void changed(RuleSet before, RuleSet now) {
                throw new IllegalStateException("listener");
              }
            });
    copy.edit("regelsaet.properties", "name=kontaktforloeb", "name=andre");

    assertThat(watch.reload()).isTrue();
    assertThat(watch.current().id().name()).isEqualTo("andre");
  }

  @Test
  void aDirectoryThatIsInvalidFromTheStartIsRefused() {
    assertThatThrownBy(() -> RuleSet.watch(directory)).isInstanceOf(RuleSetException.class);
  }

  @Test
  void aLinkThatLeadsElsewhereIsAChange() throws Exception {
    RuleCopy.in(Files.createDirectory(directory.resolve("1")));
    RuleCopy.in(Files.createDirectory(directory.resolve("2")))
        .edit(RULES, "ombookingMulig == true", "ombookingMulig == false");
    Path link = Files.createSymbolicLink(directory.resolve("current"), Path.of("1"));
    DefaultRuleSetWatch watch =
        DefaultRuleSetWatch.notStarted(
            List.of(link), former -> CompiledRules.compile(link), listener);
    KontaktforloebRules rules = over(watch);
    assertThat(violated(decide(rules.indkaldelser()))).containsExactly("IND-15");

    Files.delete(link);
    Files.createSymbolicLink(link, Path.of("2"));
    watch.lookOnce();
    watch.lookOnce();

    assertThat(told).containsExactly("changed");
    assertThat(decide(rules.indkaldelser()).violations()).isEmpty();
  }

  @Test
  void aListenerThatFailsDoesNotEndTheWatch() {
    RuleCopy copy = RuleCopy.in(directory);
    DefaultRuleSetWatch watch =
        DefaultRuleSetWatch.notStarted(
            List.of(directory),
            former -> CompiledRules.compile(directory),
            new RuleSetWatch.Listener() {
              @Override
              public void changed(RuleSet before, RuleSet now) {
                told.add("changed");
                throw new AssertionError("the listener's own");
              }
            });

    copy.edit("regelsaet.properties", "name=kontaktforloeb", "name=et");
    watch.lookOnce();
    watch.lookOnce();
    copy.edit("regelsaet.properties", "name=et", "name=andet");
    watch.lookOnce();
    watch.lookOnce();

    assertThat(told).containsExactly("changed", "changed");
    assertThat(watch.current().id().name()).isEqualTo("andet");
  }
}
