package dk.kontaktforloeb.core.reload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.core.Samples;
import dk.kontaktforloeb.core.engine.CompiledRules;
import dk.kontaktforloeb.core.engine.GeneratedFrom;
import dk.kontaktforloeb.core.engine.RuleCopy;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.rule.RuleSetWatch;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that change while others decide, many times over. */
class ReloadUnderLoadTest {
  private static final String RULES = "regler/ombooking.drl";
  private static final String TEXTS = "tekster/messages_en.properties";
  private static final int RELOADS = 8;

  @TempDir private Path directory;

  /**
   * What a decision says of the set that made it: rule, text and table of one edit belong together.
   */
  private record Seen(String digest, String verdict) {}

  @Test
  void everyDecisionIsMadeByOneSet() throws Exception {
    RuleCopy copy = RuleCopy.in(directory);
    RuleSetWatch watch = watch();
    KontaktforloebRules rules = rules(watch);
    Map<String, String> verdicts = new HashMap<>();
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    List<Future<Set<Seen>>> seen = new ArrayList<>();
    try {
      for (int i = 0; i < 2; i++) {
        seen.add(threads.submit(() -> decideUntil(done, rules)));
      }
      for (int edit = 1; edit <= RELOADS; edit++) {
        edit(copy, edit);
        assertThat(watch.reload()).isTrue();
        verdicts.put(watch.current().id().digest(), verdict(decide(rules)));
      }
    } finally {
      done.set(true);
      threads.shutdown();
    }

    assertThat(verdicts).hasSize(RELOADS);
    assertThat(verdicts.values()).contains("edit 7 → /edit7");
    for (Future<Set<Seen>> each : seen) {
      assertThat(each.get())
          .isNotEmpty()
          .allSatisfy(
              one ->
                  assertThat(one.verdict()).isEqualTo(verdicts.getOrDefault(one.digest(), FIRST)));
    }
  }

  private static final String FIRST = "first → /ombookingMulig";

  /** A rule and its text are edited together. */
  private static void edit(RuleCopy copy, int edit) {
    copy.write(
            RULES,
            copy.read(RULES)
                .replaceFirst(
                    "report.violation\\( \"[^\"]*\"", "report.violation( \"/edit" + edit + "\""))
        .write(TEXTS, copy.read(TEXTS).replaceFirst("(?m)^IND-15 = .*$", "IND-15 = edit " + edit));
  }

  private RuleSetWatch watch() {
    RuleCopy copy = RuleCopy.in(directory);
    copy.write(TEXTS, copy.read(TEXTS).replaceFirst("(?m)^IND-15 = .*$", "IND-15 = first"));
    return DefaultRuleSetWatch.notStarted(
        List.of(directory),
        former ->
            former == null
                ? CompiledRules.compile(directory)
                : CompiledRules.compile(directory, former),
        new RuleSetWatch.Listener() {});
  }

  private static KontaktforloebRules rules(RuleSetWatch watch) {
    return KontaktforloebRules.builder()
        .ruleSet(watch)
        .clock(Samples.CLOCK)
        .ports(KontaktforloebRules.embeddedPorts().add(Samples.borger()))
        .build();
  }

  private static Set<Seen> decideUntil(AtomicBoolean done, KontaktforloebRules rules) {
    Set<Seen> seen = new HashSet<>();
    while (!done.get()) {
      Decision<Indkaldelse> decision = decide(rules);
      seen.add(new Seen(decision.ruleSet().digest(), verdict(decision)));
    }
    return seen;
  }

  private static Decision<Indkaldelse> decide(KontaktforloebRules rules) {
    return rules
        .indkaldelser()
        .dryRun()
        .create(Samples.JOBCENTER, Samples.jobsamtale().samtaleType(17).build());
  }

  private static String verdict(Decision<?> decision) {
    assertThat(decision.violations()).hasSize(1);
    var violation = decision.violations().get(0);
    return violation.message(Locale.ENGLISH) + " → " + violation.fields().get(0);
  }

  @Test
  void rulesThatAreNotInForceAreLetGo() {
    RuleCopy copy = RuleCopy.in(directory);
    RuleSetWatch watch = watch();
    KontaktforloebRules rules = rules(watch);
    List<WeakReference<Object>> former = new ArrayList<>();
    for (int edit = 1; edit <= RELOADS; edit++) {
      edit(copy, edit);
      watch.reload();
      decide(rules).explain();
      former.add(new WeakReference<>(watch.current()));
      former.add(new WeakReference<>(loaderOfRules(watch)));
    }

    List<WeakReference<Object>> notInForce = former.subList(0, former.size() - 2);
    for (int i = 0; i < 50 && notInForce.stream().anyMatch(one -> one.get() != null); i++) {
      System.gc();
    }
    assertThat(notInForce).extracting(WeakReference::get).containsOnlyNulls();
    assertThat(former.get(former.size() - 1).get()).isSameAs(loaderOfRules(watch));
  }

  /** The class loader of what was compiled of the edited file. */
  private static ClassLoader loaderOfRules(RuleSetWatch watch) {
    return GeneratedFrom.loader((CompiledRules) watch.current(), "IND-15");
  }
}
