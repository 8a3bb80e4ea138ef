package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.core.explain.Conditions;
import dk.kontaktforloeb.core.explain.Explanations;
import dk.kontaktforloeb.core.message.MessageTemplates;
import dk.kontaktforloeb.core.table.TableFiles;
import dk.kontaktforloeb.rule.Evaluator;
import dk.kontaktforloeb.table.Tables;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.drools.model.Model;
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
  private final List<Model> ruleModels;
  private final List<Model> outcomeModels;
  private final CaseEvaluator sessions;
  private final Explanations explanations;
  private volatile @Nullable Walked walked;
  private final Map<String, String> files;
  private final TableFiles tableFiles;
  private final Tables tables;
  private final Properties identity;
  private final DroolsRuleEngine engine;

  private CompiledRules() {
    CompletableFuture<ShippedTables> tablesMeanwhile =
        CompletableFuture.supplyAsync(ShippedTables::read);
    this.ruleModels = ExecutableModel.load("dk.kontaktforloeb.regler");
    this.outcomeModels =
        ExecutableModel.load("dk.kontaktforloeb.effekter", "dk.kontaktforloeb.forespoergsel");
    KieBase rules = ExecutableModel.kieBase(ruleModels);
    KieBase outcomeRules = ExecutableModel.kieBase(outcomeModels);
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
    this.sessions = new DroolsSessions(rules, outcomeRules, violations);
    this.explanations = new Explanations(catalogue, id -> walked().find(id), files);
    ShippedTables shippedTables = tablesMeanwhile.join();
    this.tableFiles = shippedTables.files();
    this.tables = shippedTables.tables();
    this.engine =
        new DroolsRuleEngine(
            this, Evaluator.DROOLS_SESSION, tableFiles, MessageTemplates.shipped());
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

  /** The rules taken apart; done when first asked for. */
  private record Walked(RuleModel rules, RuleModel outcomes) {
    @Nullable Conditions find(String id) {
      WalkedRule rule = rules.find(id);
      return rule == null ? outcomes.find(id) : rule;
    }
  }

  private Walked walked() {
    Walked found = walked;
    if (found == null) {
      found = new Walked(RuleModel.of(ruleModels), RuleModel.of(outcomeModels));
      walked = found;
    }
    return found;
  }

  /** Explains decisions of these rules. */
  Explanations explanations() {
    return explanations;
  }

  /**
   * What judges by these rules.
   *
   * @throws dk.kontaktforloeb.rule.RuleEngineException when it can not judge one of them
   */
  CaseEvaluator evaluator(Evaluator evaluator) {
    return switch (evaluator) {
      case DROOLS_SESSION -> sessions;
      case PREDICATE_LOOP -> new PredicateLoop(walked().rules(), walked().outcomes(), violations);
    };
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
