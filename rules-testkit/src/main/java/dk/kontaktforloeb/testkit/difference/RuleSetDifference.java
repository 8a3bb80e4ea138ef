package dk.kontaktforloeb.testkit.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kontaktforloeb.testkit.difference.DifferenceReport.Searched;
import dk.kontaktforloeb.testkit.difference.Findings.Best;
import dk.kontaktforloeb.testkit.scenario.ScenarioTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds which requests two rule sets decide otherwise: by the corpus, by a search that is directed
 * at what is written otherwise, and by random requests. The same input finds the same.
 */
public final class RuleSetDifference {
  /** How many scenarios about the changes are decided by both, when nothing else is said. */
  public static final int DIRECTED = 12_000;

  private final RuleSetFiles old;
  private final RuleSetFiles now;
  private final List<ScenarioTree> corpus;

  /**
   * Of two rule sets, with the corpus that comes with the rules.
   *
   * @param old the rules as they were
   * @param now the rules as they are to be
   */
  public RuleSetDifference(RuleSetFiles old, RuleSetFiles now) {
    this(old, now, ScenarioTree.shipped());
  }

  /** As the other, with a corpus of one's own. */
  public RuleSetDifference(RuleSetFiles old, RuleSetFiles now, List<ScenarioTree> corpus) {
    this.old = old;
    this.now = now;
    this.corpus = List.copyOf(corpus);
  }

  /**
   * Searches.
   *
   * @param seed of the random requests
   * @param requests how many random requests
   */
  public DifferenceReport find(long seed, int requests) {
    return find(seed, DIRECTED, requests);
  }

  /**
   * As the other, with so many scenarios about the changes at most; all changes together share
   * them.
   */
  public DifferenceReport find(long seed, int most, int requests) {
    List<FileChange> changes = FileChanges.between(old, now);
    if (changes.isEmpty()) {
      return new DifferenceReport(
          old.name(), now.name(), changes, List.of(), List.of(), new Searched(0, 0, 0, seed));
    }
    List<Focus> foci = new FocusFinder(old, now, changes).find();
    Map<String, Set<String>> changed = new LinkedHashMap<>();
    foci.forEach(focus -> changed.put(focus.subject(), focus.operations()));
    Probe probe =
        new Probe(
            old.rules(),
            now.rules(),
            new DecisionComparison(old.rules().catalogue(), now.rules().catalogue(), changed));
    Findings findings = new Findings(probe);
    int ofCorpus = findings.run(corpus.stream().map(ScenarioTree::tree));
    Bases bases = Bases.of(corpus, old.rules(), now.rules());
    Vocabulary vocabulary = Vocabulary.of(bases.trees());
    int directed = 0;
    DirectedCases cases = new DirectedCases(bases, vocabulary, seed);
    for (Focus focus : foci) {
      directed += findings.run(cases.about(focus, Math.max(1, most / foci.size())));
    }
    List<JsonNode> values =
        foci.stream().flatMap(focus -> focus.values().stream()).distinct().toList();
    int random =
        findings.run(new RandomScenarios(bases.trees(), vocabulary, values, seed).some(requests));
    return new DifferenceReport(
        old.name(),
        now.name(),
        changes,
        foci.stream().filter(Focus::isRule).map(Focus::subject).toList(),
        differences(probe, vocabulary, findings.best()),
        new Searched(ofCorpus, directed, random, seed));
  }

  private List<Difference> differences(
      Probe probe, Vocabulary vocabulary, Map<Found.Key, Best> best) {
    ExampleWriter writer = new ExampleWriter(old.rules(), now.rules());
    List<String> order =
        Stream.of(now, old)
            .flatMap(files -> files.rules().catalogue().rules().stream())
            .map(rule -> rule.id().value())
            .distinct()
            .toList();
    List<Difference> differences = new ArrayList<>();
    best.forEach(
        (key, found) -> {
          Reduction.Reduced reduced = Reduction.of(probe, vocabulary, key, found);
          differences.add(
              new Difference(
                  key.subject(),
                  key.kind(),
                  operation(reduced.scenario()),
                  reduced.found().before(),
                  reduced.found().after(),
                  writer.write(reduced.scenario(), reduced.found())));
        });
    differences.sort(
        Comparator.comparingInt((Difference each) -> place(order, each.subject()))
            .thenComparing(Difference::kind)
            .thenComparing(Difference::subject));
    return differences;
  }

  private static int place(List<String> order, String subject) {
    int place = order.indexOf(subject);
    return place < 0 ? order.size() : place;
  }

  private static String operation(ObjectNode scenario) {
    JsonNode steps = scenario.path("steps");
    JsonNode call = steps.isArray() ? steps.get(steps.size() - 1) : scenario;
    return call.path("when").path("operation").asText();
  }
}
