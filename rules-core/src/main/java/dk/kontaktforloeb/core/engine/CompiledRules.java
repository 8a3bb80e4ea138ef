package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.core.explain.Explanations;
import dk.kontaktforloeb.core.explain.WrittenRule;
import dk.kontaktforloeb.core.message.MessageTemplates;
import dk.kontaktforloeb.core.table.TableFiles;
import dk.kontaktforloeb.decision.RuleSetId;
import dk.kontaktforloeb.rule.Evaluator;
import dk.kontaktforloeb.rule.Rule;
import dk.kontaktforloeb.rule.RuleCatalogue;
import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.table.Tables;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * A rule set, ready to judge: rule files with what was compiled from them, texts, tables, message
 * templates. Immutable and thread-safe; shared by all who use it, whatever their ports.
 */
public final class CompiledRules implements RuleSet {
  private static @Nullable CompiledRules shipped;

  private final RuleParts parts;
  private final DefaultRuleCatalogue catalogue;
  private final Violations violations;
  private final List<Model> ruleModels;
  private final List<Model> outcomeModels;
  private final CaseEvaluator sessions;
  private final Explanations explanations;
  private volatile @Nullable WalkedSet walked;
  private final TableFiles tableFiles;
  private final Tables tables;
  private final MessageTemplates templates;
  private final DroolsRuleEngine engine;

  CompiledRules(
      RuleParts parts, CompletableFuture<ReadTables> tablesMeanwhile, MessageTemplates templates) {
    this.parts = parts;
    MessageTexts danish = MessageTexts.danish(parts.properties(RuleFiles.DANISH));
    MessageTexts english = MessageTexts.english(parts.properties(RuleFiles.ENGLISH));
    this.catalogue = new CatalogueLoader(danish, english).load(parts);
    this.violations = new Violations(catalogue.byId(), danish, english);
    this.ruleModels = inOrder(RuleFolder.REGLER);
    this.outcomeModels = inOrder(RuleFolder.EFFEKTER, RuleFolder.FORESPOERGSEL);
    this.sessions =
        new DroolsSessions(
            ExecutableModel.kieBase(ruleModels),
            ExecutableModel.kieBase(outcomeModels),
            violations);
    this.explanations = new Explanations(catalogue, id -> walked().find(id), files());
    ReadTables read = tablesMeanwhile.join();
    this.tableFiles = read.files();
    this.tables = read.tables();
    this.templates = templates;
    this.engine = new DroolsRuleEngine(this, Evaluator.DROOLS_SESSION, tableFiles, templates);
  }

  /**
   * Rules for a tool that changes some of them: judged by the loop, and named as those that they
   * were made of.
   */
  CompiledRules(
      CompiledRules former,
      DefaultRuleCatalogue catalogue,
      WalkedSet walked,
      ReadTables tables,
      UnaryOperator<CaseEvaluator> around) {
    this.parts = former.parts;
    this.catalogue = catalogue;
    this.violations = former.violations.of(catalogue.byId());
    this.ruleModels = former.ruleModels;
    this.outcomeModels = former.outcomeModels;
    this.sessions = around.apply(new PredicateLoop(walked.rules(), walked.outcomes(), violations));
    this.explanations = new Explanations(catalogue, walked::find, files());
    this.walked = walked;
    this.tableFiles = tables.files();
    this.tables = tables.tables();
    this.templates = former.templates;
    this.engine = new DroolsRuleEngine(this, Evaluator.DROOLS_SESSION, tableFiles, templates);
  }

  private List<Model> inOrder(RuleFolder... folders) {
    Collection<RuleFolder> wanted = List.of(folders);
    return RuleModels.byPackage(
        parts.all().stream()
            .flatMap(part -> part.models().stream())
            .filter(compiled -> wanted.contains(compiled.folder()))
            .map(CompiledModel::model)
            .toList(),
        name -> {
          Rule rule = catalogue.byId().get(RuleMetadata.idOf(name));
          return rule == null ? -1 : rule.order();
        });
  }

  /** Tables as texts and as read. */
  record ReadTables(TableFiles files, Tables tables) {
    static ReadTables of(TableFiles files) {
      return new ReadTables(files, files.read());
    }
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
      // Read while the rules are loaded: on two cores that takes a fifth off the time to the first
      // decision.
      CompletableFuture<ReadTables> tables =
          CompletableFuture.supplyAsync(() -> ReadTables.of(RuleFiles.shippedTables()));
      loaded =
          new CompiledRules(RuleParts.of(RulePart.shipped()), tables, MessageTemplates.shipped());
      shipped = loaded;
    }
    return loaded;
  }

  /**
   * Compiles a directory that holds a whole rule set: every file of the shipped one, edited as its
   * owner wants. Rule files that are as shipped are not compiled again. DRL is code and can run any
   * Java: compile what the application owns alone.
   *
   * @throws dk.kontaktforloeb.rule.RuleSetException with everything that is wrong
   */
  public static CompiledRules compile(Path directory) {
    return new RuleSetReader(directory, shipped().parts.all()).read();
  }

  /** As {@link #compile(Path)}; rule files that are as in the former set are not compiled again. */
  public static CompiledRules compile(Path directory, CompiledRules former) {
    List<RulePart> known = new ArrayList<>(former.parts.all());
    known.addAll(shipped().parts.all());
    return new RuleSetReader(directory, known).read();
  }

  /**
   * A rule set that the library made.
   *
   * @throws IllegalArgumentException for another
   */
  public static CompiledRules requireOwn(RuleSet ruleSet) {
    if (ruleSet instanceof CompiledRules compiled) {
      return compiled;
    }
    throw new IllegalArgumentException(
        "The rule set is a %s, expected one that RuleSet gave"
            .formatted(ruleSet.getClass().getName()));
  }

  @Override
  public CompiledRules with(Path directoryOrJar) {
    return changed(parts.with(new AdditionReader(directoryOrJar, parts).read()));
  }

  @Override
  public CompiledRules without(String... idsOrFiles) {
    return changed(parts.without(LeftOut.ids(parts, idsOrFiles)));
  }

  private CompiledRules changed(RuleParts changed) {
    return new CompiledRules(
        changed, CompletableFuture.completedFuture(new ReadTables(tableFiles, tables)), templates);
  }

  /** The engine of these rules with their own tables. */
  public DroolsRuleEngine engine() {
    return engine;
  }

  /** The tables as texts. */
  public TableFiles tableFiles() {
    return tableFiles;
  }

  /** The tables as read. */
  public Tables tables() {
    return tables;
  }

  /** The texts of messages to citizens. */
  public MessageTemplates templates() {
    return templates;
  }

  /** Makes violations of checks of the shell. */
  public Violations violations() {
    return violations;
  }

  @Override
  public RuleSetId id() {
    return engine.ruleSet();
  }

  @Override
  public RuleCatalogue catalogue() {
    return catalogue;
  }

  /** The files that say what the rules are, tables and templates aside, by path. */
  public Map<String, String> files() {
    return parts.saying();
  }

  /** The rules as they are written, by id; checks of the services are not among them. */
  public Map<String, WrittenRule> written() {
    return WrittenRule.of(files(), id -> walked().find(id));
  }

  /** All rules: one model for every package, rules in catalogue order. */
  List<Model> models() {
    return Stream.concat(ruleModels.stream(), outcomeModels.stream()).toList();
  }

  /** The rules that say what is wrong. */
  List<Model> ruleModels() {
    return ruleModels;
  }

  /** The rules that say what follows, and what a query may see. */
  List<Model> outcomeModels() {
    return outcomeModels;
  }

  String name() {
    return parts.name();
  }

  String version() {
    return parts.version();
  }

  /** The rules taken apart; done when first asked for. */
  WalkedSet walked() {
    WalkedSet found = walked;
    if (found == null) {
      found = new WalkedSet(RuleModel.of(ruleModels), RuleModel.of(outcomeModels));
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
    CaseEvaluator judging =
        switch (evaluator) {
          case DROOLS_SESSION -> sessions;
          case PREDICATE_LOOP ->
              new PredicateLoop(walked().rules(), walked().outcomes(), violations);
        };
    return new FailureNaming(judging, explanations);
  }

  /**
   * SHA-256 of the rule files, the texts, those tables and the templates that differ from the
   * shipped.
   */
  String digest(TableFiles withTables, MessageTemplates withTemplates) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      parts.saying().forEach((path, text) -> update(sha, path, text));
      parts.leftOut().forEach(id -> update(sha, "left out", id));
      withTables.csvByName().forEach((name, text) -> update(sha, name, text));
      withTemplates.replaced().forEach((name, text) -> update(sha, name, text));
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static void update(MessageDigest sha, String name, String text) {
    sha.update((name + "\0" + text + "\0").getBytes(StandardCharsets.UTF_8));
  }
}
