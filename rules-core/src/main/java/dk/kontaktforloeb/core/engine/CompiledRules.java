package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.core.message.MessageFactory;
import dk.kontaktforloeb.core.message.MessageTemplates;
import dk.kontaktforloeb.core.table.TableFiles;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.soegning.QueryCase;
import dk.kontaktforloeb.table.Tables;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * The shipped rules, loaded once and shared by all who use them, whatever their tables and ports.
 * Thread-safe.
 */
public final class CompiledRules {
  private static @Nullable CompiledRules shipped;

  private final DefaultRuleCatalogue catalogue;
  private final Violations violations;
  private final SessionPool<ViolationCollector> validation;
  private final SessionPool<OutcomeCollector> outcomes;
  private final Map<String, String> files;
  private final TableFiles tableFiles;
  private final Tables tables;
  private final Properties identity;
  private final DroolsRuleEngine engine;

  private CompiledRules() {
    CompletableFuture<ShippedTables> tablesMeanwhile =
        CompletableFuture.supplyAsync(ShippedTables::read);
    KieBase rules = ExecutableModel.load("dk.kontaktforloeb.regler");
    KieBase outcomeRules =
        ExecutableModel.load("dk.kontaktforloeb.effekter", "dk.kontaktforloeb.forespoergsel");
    this.files = RuleFiles.all();
    this.identity = RuleFiles.ruleSet();
    MessageTexts danish = MessageTexts.danish(texts("da"));
    MessageTexts english = MessageTexts.english(texts("en"));
    this.catalogue =
        new CatalogueLoader(danish, english)
            .load(
                List.of(rules, outcomeRules),
                files.get("kontroller.csv"),
                files.get("raekkefoelge.csv"),
                files.get("ikke-regler.csv"));
    this.violations = new Violations(catalogue.byId(), danish, english);
    this.validation =
        new SessionPool<>(
            rules,
            () -> new ViolationCollector(violations),
            collector -> Map.of("report", collector));
    this.outcomes =
        new SessionPool<>(
            outcomeRules,
            OutcomeCollector::new,
            collector -> Map.of("effects", collector.effects(), "scope", collector.scope()));
    ShippedTables shippedTables = tablesMeanwhile.join();
    this.tableFiles = shippedTables.files();
    this.tables = shippedTables.tables();
    this.engine = new DroolsRuleEngine(this, tableFiles, MessageTemplates.shipped());
  }

  /**
   * Read while the rules are loaded: on two cores that takes a fifth off the time to the first
   * decision.
   */
  private record ShippedTables(TableFiles files, Tables tables) {
    static ShippedTables read() {
      TableFiles files = RuleFiles.tables();
      return new ShippedTables(files, files.read());
    }
  }

  private Properties texts(String language) {
    return RuleFiles.properties(files.get("tekster/messages_%s.properties".formatted(language)));
  }

  /**
   * The shipped rules, loaded by the first who asks.
   *
   * @throws dk.kontaktforloeb.rule.RuleEngineException when they can not be loaded, to every one
   *     who asks
   */
  public static synchronized CompiledRules shipped() {
    CompiledRules loaded = shipped;
    if (loaded == null) {
      loaded = new CompiledRules();
      shipped = loaded;
    }
    return loaded;
  }

  /** The engine of these rules with the shipped tables. */
  public DroolsRuleEngine engine() {
    return engine;
  }

  /** The shipped tables as texts. */
  public TableFiles tableFiles() {
    return tableFiles;
  }

  /** The shipped tables as read. */
  public Tables tables() {
    return tables;
  }

  /** Makes violations of checks of the shell. */
  public Violations violations() {
    return violations;
  }

  DefaultRuleCatalogue catalogue() {
    return catalogue;
  }

  String name() {
    return identity.getProperty("name");
  }

  String version() {
    return identity.getProperty("version");
  }

  /** The rules that the fact violates, in catalogue order. */
  List<Violation> violations(Object fact) {
    return validation.judge(fact, ViolationCollector::begin, ViolationCollector::end);
  }

  /** The effects of an accepted fact. */
  List<Effect> effects(Object fact, MessageFactory messages) {
    return outcomes.judge(
        fact,
        (collector, begun) -> collector.effects().begin(messages),
        collector -> collector.effects().end());
  }

  /** What a query may see. */
  QueryScope scope(QueryCase query) {
    return outcomes.judge(
        query,
        (collector, begun) -> collector.scope().begin(),
        collector -> collector.scope().end());
  }

  /**
   * SHA-256 of the rule files, the texts, those tables and the templates that a host has replaced.
   */
  String digest(TableFiles withTables, MessageTemplates templates) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      files.forEach((path, text) -> update(sha, path, text));
      withTables.csvByName().forEach((name, text) -> update(sha, name, text));
      templates.replaced().forEach((name, text) -> update(sha, name, text));
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static void update(MessageDigest sha, String name, String text) {
    sha.update((name + "\0" + text + "\0").getBytes(StandardCharsets.UTF_8));
  }
}
