package dk.kontaktforloeb.testkit.coverage;

import dk.kontaktforloeb.testkit.page.Html;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A coverage report as one HTML page without anything outside it. */
public final class CoveragePage {
  private static final String STYLE =
      """
      .rule { border-left: 4px solid var(--good); padding: .4rem 0 .4rem .8rem; margin: .9rem 0; }
      .rule.gap { border-color: var(--bad); }
      .rule h3 { margin: 0; font-size: 1rem; }
      .counts { color: var(--faint); margin: .15rem 0 .4rem; }
      ol.conditions { list-style: none; margin: 0; padding: 0; }
      ol.conditions > li { display: grid; grid-template-columns: 3.2rem minmax(0, 1fr) 13rem;
        gap: 0 .6rem; padding: .15rem .4rem; border-radius: 4px; align-items: baseline; }
      li.both { background: var(--good-back); }
      li.one { background: var(--part-back); }
      li.none { background: var(--bad-back); }
      .line { color: var(--faint); text-align: right; font-variant-numeric: tabular-nums; }
      .seen { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
      details { grid-column: 2 / 4; }
      @media (max-width: 42rem) {
        ol.conditions > li { grid-template-columns: 2.4rem minmax(0, 1fr); }
        .seen { grid-column: 2; text-align: left; }
        details { grid-column: 2; }
      }
      """;

  private CoveragePage() {}

  /** The page. */
  public static String html(RuleCoverageReport report) {
    Html page = new Html();
    page.open("p", "class", "sum")
        .text(
            "%s scenarios. Rules %s: %.1f %% of %s. Conditions that held and failed: %.1f %% of %s.",
            report.scenarios(),
            "seen both ways",
            report.rulesPercent(),
            report.rules().size(),
            report.conditionsPercent(),
            report.conditions().count())
        .close("p");
    page.open("p", "class", "note")
        .text(
            "A condition counts for the facts that reached it: those for which every condition before it holds."
                + " It decides where it fails and all others hold. Green: seen both ways; yellow: one way; red: never reached.")
        .close("p");
    gaps(page, report);
    if (report.failed() > 0) {
      page.open("p", "class", "bad").text("%s scenarios are not as expected.", report.failed());
      page.close("p");
    }
    for (Map.Entry<String, List<RuleCoverage>> file : report.byFile().entrySet()) {
      file(page, file.getKey(), file.getValue());
    }
    return page.page(
        "Coverage of %s %s".formatted(report.ruleSet().name(), report.ruleSet().version()), STYLE);
  }

  private static void gaps(Html page, RuleCoverageReport report) {
    List<String> gaps =
        report.rules().stream()
            .filter(rule -> !rule.isComplete())
            .map(rule -> rule.id().value())
            .toList();
    if (!gaps.isEmpty()) {
      page.open("p").text("Not complete:");
      gaps.forEach(id -> page.text(" ").open("a", "href", "#" + id).text("%s", id).close("a"));
      page.close("p");
    }
  }

  private static void file(Html page, String path, List<RuleCoverage> rules) {
    long complete = rules.stream().filter(RuleCoverage::isComplete).count();
    page.open("section").open("h2").text("%s", path);
    page.open("small").text(" %s of %s rules complete", complete, rules.size()).close("small");
    page.close("h2");
    rules.forEach(rule -> rule(page, rule));
    page.close("section");
  }

  private static void rule(Html page, RuleCoverage rule) {
    page.open("article", "class", rule.isComplete() ? "rule" : "rule gap", "id", rule.id().value());
    page.open("h3").text("%s %s", rule.id(), rule.title()).close("h3");
    String seen = rule.saysWhatFollows() ? "applied" : "violated";
    page.open("p", "class", "counts")
        .text(
            "%s · %s %s, not %s %s",
            rule.place(), seen, times(rule.fired()), seen, times(rule.notFired()))
        .close("p");
    page.open("ol", "class", "conditions");
    rule.conditions().forEach(condition -> condition(page, condition));
    page.close("ol").close("article");
  }

  private static void condition(Html page, ConditionCoverage condition) {
    page.open("li", "class", colour(condition));
    page.open("span", "class", "line").text("%s", condition.line()).close("span");
    page.open("code").text("%s", condition.text()).close("code");
    page.open("span", "class", "seen")
        .text("held %,d · failed %,d", condition.holds(), condition.fails())
        .close("span");
    page.open("details").open("summary");
    page.text(
        condition.decides() == 0 ? "examples" : "examples; decides %s", times(condition.decides()));
    page.close("summary");
    examples(page, "held", condition.holdsIn());
    examples(page, "failed", condition.failsIn());
    page.close("details").close("li");
  }

  private static String colour(ConditionCoverage condition) {
    if (condition.isCovered()) {
      return "both";
    }
    return condition.holds() + condition.fails() == 0 ? "none" : "one";
  }

  private static void examples(Html page, String how, List<String> scenarios) {
    if (!scenarios.isEmpty()) {
      page.open("ul", "class", "examples");
      scenarios.forEach(name -> page.open("li").text("%s in %s", how, name).close("li"));
      page.close("ul");
    }
  }

  private static String times(int count) {
    return count == 1 ? "once" : String.format(Locale.ROOT, "%,d times", count);
  }
}
