package dk.kontaktforloeb.testkit.catalogue;

import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.rule.NonRule;
import dk.kontaktforloeb.rule.Rule;
import dk.kontaktforloeb.rule.RuleBasis;
import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.testkit.catalogue.PageView.BasisView;
import dk.kontaktforloeb.testkit.catalogue.PageView.ChapterView;
import dk.kontaktforloeb.testkit.catalogue.PageView.NonRuleView;
import dk.kontaktforloeb.testkit.catalogue.PageView.SourceView;
import dk.kontaktforloeb.testkit.catalogue.RuleView.SourceRef;
import dk.kontaktforloeb.testkit.scenario.InputProblem;
import dk.kontaktforloeb.testkit.source.Source;
import dk.kontaktforloeb.testkit.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rules of a rule set as one HTML page without external resources and as one Markdown file:
 * what each rule says and rests on, its scenarios as they come out today, the tables, and what may
 * be booked for whom. Equal rules, scenarios and day give equal texts. Immutable and thread-safe.
 */
public final class CatalogueSite {
  /** The page. */
  public static final String HTML = "catalogue.html";

  /** The same in Markdown. */
  public static final String MARKDOWN = "catalogue.md";

  private static final int DIGEST_SHOWN = 12;

  private final PageView page;
  private final List<InputProblem> problems;

  private CatalogueSite(PageView page, List<InputProblem> problems) {
    this.page = page;
    this.problems = List.copyOf(problems);
  }

  /**
   * Of those rules, with the scenarios that come with the library.
   *
   * @param asOf the day on which the matrix is asked
   * @throws IllegalArgumentException when {@link RuleSet} did not give the rules
   */
  public static CatalogueSite of(RuleSet ruleSet, LocalDate asOf) {
    return of(RuleSetFiles.of(ruleSet), LivingExamples.shipped(ruleSet), asOf);
  }

  /**
   * Of those rules, with those scenarios.
   *
   * @param asOf the day on which the matrix is asked
   * @param scenarios files, and folders of which every scenario file is run
   * @throws IllegalArgumentException when {@link RuleSet} did not give the rules
   */
  public static CatalogueSite of(RuleSet ruleSet, LocalDate asOf, List<Path> scenarios) {
    return of(RuleSetFiles.of(ruleSet), LivingExamples.of(ruleSet, scenarios), asOf);
  }

  private static CatalogueSite of(RuleSetFiles files, LivingExamples examples, LocalDate asOf) {
    Map<String, Source> sources = new LinkedHashMap<>();
    Sources.shipped().forEach(source -> sources.put(source.id(), source));
    List<Rule> rules = files.ruleSet().catalogue().rules();
    RuleViews views = new RuleViews(files, examples, sources);
    List<RuleView> ruleViews = rules.stream().map(views::of).toList();
    PageView page =
        new PageView(
            files.ruleSet().id().name(),
            files.ruleSet().id().version(),
            files.ruleSet().id().digest().substring(0, DIGEST_SHOWN),
            asOf.toString(),
            Stream.of(RuleKind.values()).map(kind -> chapter(kind, ruleViews)).toList(),
            MatrixPage.of(TypeMatrix.of(files.ruleSet(), asOf), rules),
            files.csvByName().entrySet().stream()
                .map(table -> TableView.of(table.getKey(), table.getValue(), ruleViews))
                .toList(),
            files.ruleSet().catalogue().nonRules().stream()
                .map(nonRule -> nonRule(nonRule, sources))
                .toList(),
            sources.values().stream().map(source -> source(source, rules)).toList(),
            Stream.of(Operation.values()).map(Operation::wireName).toList(),
            Stream.of(RuleBasis.values())
                .map(basis -> new BasisView(Labels.key(basis), Labels.of(basis)))
                .toList(),
            rules.size(),
            (int) rules.stream().filter(rule -> rule.errorCode() != null).count(),
            examples.all().size(),
            (int) examples.all().stream().filter(example -> !example.passed()).count());
    return new CatalogueSite(page, examples.problems());
  }

  private static ChapterView chapter(RuleKind kind, List<RuleView> rules) {
    return new ChapterView(
        kind.key(),
        kind.title(),
        kind.intro(),
        rules.stream().filter(rule -> rule.kind().equals(kind.key())).toList());
  }

  private static NonRuleView nonRule(NonRule nonRule, Map<String, Source> sources) {
    Source source = sources.get(nonRule.source());
    return new NonRuleView(
        new SourceRef(nonRule.source(), source == null ? null : source.text()), nonRule.title());
  }

  private static SourceView source(Source source, List<Rule> rules) {
    return new SourceView(
        source.id(),
        Labels.of(source.kind()),
        source.text(),
        rules.stream()
            .filter(rule -> rule.sources().contains(source.id()))
            .map(rule -> rule.id().value())
            .toList());
  }

  /** The HTML page; it is well-formed XML too. */
  public String html() {
    return CatalogueTemplates.html(page);
  }

  /** The Markdown file. */
  public String markdown() {
    return CatalogueTemplates.markdown(page);
  }

  /** How many rules it holds, checks, effects and queries too. */
  public int rules() {
    return page.rules();
  }

  /** How many scenarios were run. */
  public int examples() {
    return page.examples();
  }

  /** How many of them did not come out as they expect. */
  public int failing() {
    return page.failing();
  }

  /** Why other scenarios could not be read. */
  public List<InputProblem> problems() {
    return problems;
  }

  /**
   * Writes both into a directory, which is made where it is missing; replaces what stands there.
   *
   * @throws IOException when a file can not be written
   */
  public void writeTo(Path directory) throws IOException {
    Files.createDirectories(directory);
    Files.writeString(directory.resolve(HTML), html());
    Files.writeString(directory.resolve(MARKDOWN), markdown());
  }
}
