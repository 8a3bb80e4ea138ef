package dk.kontaktforloeb.examples.benchmarks;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.borger.Kontaktgruppeperiode;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.core.engine.ShippedTexts;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.rule.Evaluator;
import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.rule.RuleSetWatch;
import java.io.IOException;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Edits a rule file and reloads it, over and over, while deciding by it, and prints what the
 * process holds: nothing may grow. Every decision is made by both evaluators and explained.
 */
public final class ReloadLeak {
  private static final String PERSONNUMMER = "0101701234";
  private static final String RULES = "regler/ombooking.drl";
  private static final int BETWEEN_ROWS = 100;

  private final Path directory;
  private final RuleSetWatch watch;
  private final List<KontaktforloebRules> rules;

  private ReloadLeak(Path directory) throws IOException {
    this.directory = directory;
    for (Map.Entry<String, String> file : ShippedTexts.all().entrySet()) {
      Files.createDirectories(directory.resolve(file.getKey()).getParent());
      Files.writeString(directory.resolve(file.getKey()), file.getValue());
    }
    this.watch = RuleSet.watch(directory);
    this.rules = List.of(over(Evaluator.DROOLS_SESSION), over(Evaluator.PREDICATE_LOOP));
  }

  /** Takes the number of reloads, 1,000 where it is left out. */
  public static void main(String[] args) throws IOException {
    int reloads = args.length == 0 ? 1_000 : Integer.parseInt(args[0]);
    ReloadLeak leak = new ReloadLeak(Files.createTempDirectory("reload"));
    System.out.println(
        "| reloads | heap, MB | metaspace, MB | classes | unloaded | ms each |\n|---:|---:|---:|---:|---:|---:|");
    leak.row(0, 0);
    long began = System.nanoTime();
    for (int i = 1; i <= reloads; i++) {
      leak.reload(i);
      if (i % BETWEEN_ROWS == 0) {
        leak.row(i, (System.nanoTime() - began) / BETWEEN_ROWS);
        began = System.nanoTime();
      }
    }
    leak.watch.close();
  }

  private KontaktforloebRules over(Evaluator evaluator) {
    Borger borger =
        new Borger(
            PERSONNUMMER,
            true,
            List.of(new Kontaktgruppeperiode(1, LocalDate.now().minusYears(1), null)),
            null,
            "11",
            "10101",
            null);
    return KontaktforloebRules.builder()
        .ruleSet(watch)
        .evaluator(evaluator)
        .ports(KontaktforloebRules.embeddedPorts().add(borger))
        .build();
  }

  private void reload(int edit) throws IOException {
    String before = "\"/edit" + (edit - 1) + "\"";
    String after = "\"/edit" + edit + "\"";
    String text = Files.readString(directory.resolve(RULES));
    Files.writeString(
        directory.resolve(RULES),
        edit == 1
            ? text.replace("\"IND-15\", \"/ombookingMulig\"", "\"IND-15\", " + after)
            : text.replace(before, after));
    if (!watch.reload()) {
      throw new IllegalStateException("Edit %d was refused".formatted(edit));
    }
    for (KontaktforloebRules each : rules) {
      var decision = each.indkaldelser().dryRun().create(caller(), request());
      decision.explain();
      if (!decision.violations().get(0).fields().equals(List.of("/edit" + edit))) {
        throw new IllegalStateException("Edit %d was not decided by".formatted(edit));
      }
    }
  }

  private static Caller caller() {
    return new Caller(Organisation.jobcenter("10101"), null, null, 2, "abc");
  }

  private static Indkaldelse request() {
    return IndkaldelseBuilder.builder()
        .personnummer(PERSONNUMMER)
        .samtaleType(17)
        .samtaleformType(8)
        .moedeStarttidspunkt(LocalDate.now().plusDays(8).atTime(9, 0))
        .moedevarighed(45)
        .ombookingMulig(true)
        .aflysningMulig(false)
        .build();
  }

  private void row(int reloads, long nanosEach) {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
    System.out.printf(
        "| %,d | %.1f | %.1f | %,d | %,d | %d |%n",
        reloads,
        mb(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed()),
        mb(metaspace()),
        classes.getLoadedClassCount(),
        classes.getUnloadedClassCount(),
        nanosEach / 1_000_000);
  }

  private static long metaspace() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getName().equals("Metaspace"))
        .map(MemoryPoolMXBean::getUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  private static double mb(long bytes) {
    return bytes / 1e6;
  }
}
