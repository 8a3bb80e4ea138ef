package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.core.table.TableFiles;
import dk.kontaktforloeb.rule.Rule;
import dk.kontaktforloeb.rule.RuleCatalogue;
import dk.kontaktforloeb.rule.RuleEngineException;
import dk.kontaktforloeb.rule.RuleSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * A rule set opened up for tools: its rules can be asked one by one, exchanged and overheard,
 * without being compiled anew. Judged by the loop over the conditions. Immutable and thread-safe.
 */
public final class OpenedRules {
  private final CompiledRules former;
  private final WalkedSet walked;
  private final DefaultRuleCatalogue catalogue;
  private final CompiledRules.ReadTables tables;
  private final @Nullable FactListener listener;

  private OpenedRules(
      CompiledRules former,
      WalkedSet walked,
      DefaultRuleCatalogue catalogue,
      CompiledRules.ReadTables tables,
      @Nullable FactListener listener) {
    this.former = former;
    this.walked = walked;
    this.catalogue = catalogue;
    this.tables = tables;
    this.listener = listener;
  }

  /**
   * Opens a rule set that the library made.
   *
   * @throws RuleEngineException when a rule can not be walked
   */
  public static OpenedRules of(RuleSet ruleSet) {
    CompiledRules rules = CompiledRules.requireOwn(ruleSet);
    WalkedSet walked = rules.walked();
    walked.rules().requireWalkable();
    walked.outcomes().requireWalkable();
    return new OpenedRules(
        rules,
        walked,
        (DefaultRuleCatalogue) rules.catalogue(),
        new CompiledRules.ReadTables(rules.tableFiles(), rules.tables()),
        null);
  }

  /** The rules as they are now, to decide with. They keep the name and the digest of the first. */
  public RuleSet ruleSet() {
    FactListener told = listener;
    return new CompiledRules(
        former,
        catalogue,
        walked,
        tables,
        evaluator -> told == null ? evaluator : new HeardEvaluator(evaluator, told));
  }

  /** The rules that say what is wrong. */
  public List<WalkedRule> rules() {
    return List.copyOf(walked.rules().byId().values());
  }

  /** The rules that say what follows, and what a query may see. */
  public List<WalkedRule> outcomes() {
    return List.copyOf(walked.outcomes().byId().values());
  }

  /** What the catalogue says of the rules. */
  public RuleCatalogue catalogue() {
    return catalogue;
  }

  /** The files that say what the rules are, by path; tables and templates are not among them. */
  public Map<String, String> files() {
    return former.files();
  }

  /** The tables as CSV texts, by name. */
  public Map<String, String> tables() {
    return tables.files().csvByName();
  }

  /** With another rule in the place of that of its id. */
  public OpenedRules with(WalkedRule rule) {
    return walked(new WalkedSet(walked.rules().with(rule), walked.outcomes().with(rule)));
  }

  /** Without the rule of that id. */
  public OpenedRules without(String id) {
    return walked(new WalkedSet(walked.rules().without(id), walked.outcomes().without(id)));
  }

  private OpenedRules walked(WalkedSet changed) {
    return new OpenedRules(former, changed, catalogue, tables, listener);
  }

  /**
   * With another table.
   *
   * @throws IllegalArgumentException when the text is malformed
   */
  public OpenedRules withTable(String name, String csv) {
    TableFiles changed = tables.files().with(Map.of(name, csv));
    former.templates().requireFor(changed.read());
    return new OpenedRules(
        former, walked, catalogue, CompiledRules.ReadTables.of(changed), listener);
  }

  /** With other entries of the catalogue, of the same ids in the same order. */
  public OpenedRules withCatalogue(UnaryOperator<Rule> change) {
    List<Rule> rules = catalogue.rules().stream().map(change).toList();
    Map<String, Rule> byId = new LinkedHashMap<>();
    rules.forEach(rule -> byId.put(rule.id().value(), rule));
    return new OpenedRules(
        former,
        walked,
        new DefaultRuleCatalogue(rules, byId, catalogue.nonRules()),
        tables,
        listener);
  }

  /** With one who is told every fact that they judge. */
  public OpenedRules heardBy(FactListener told) {
    return new OpenedRules(former, walked, catalogue, tables, told);
  }

  /**
   * Compiles rules that may take the place of others. Their names may be any that begin with the id
   * of a rule.
   *
   * @param drl rule files by path
   * @return the rules by name, those that can not be walked left out; null when a file does not
   *     compile
   */
  public static @Nullable Map<String, WalkedRule> compile(SortedMap<String, String> drl) {
    List<Model> models = RuleCompiler.attempt(drl);
    if (models == null) {
      return null;
    }
    Map<String, WalkedRule> byName = new LinkedHashMap<>();
    models.stream()
        .flatMap(model -> model.getRules().stream())
        .forEach(
            rule -> {
              try {
                byName.put(rule.getName(), WalkedRule.of(FiringRule.of(rule)));
              } catch (RuleEngineException e) {
                // Not walkable: left out.
              }
            });
    return byName;
  }

  /** All rules in the order of the catalogue. */
  public Stream<WalkedRule> all() {
    return catalogue.rules().stream().flatMap(rule -> Stream.ofNullable(find(rule.id().value())));
  }

  /** The rule of that id, or null when it is a check of the services. */
  public @Nullable WalkedRule find(String id) {
    return walked.find(id);
  }
}
