package dk.kontaktforloeb.testkit.mutation;

import dk.kontaktforloeb.testkit.page.Html;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A mutation report as an HTML page without anything outside it, or as Markdown. */
public final class MutationPage {
  private static final String STYLE =
      """
      article { border-left: 4px solid var(--bad); padding: .2rem 0 .2rem .8rem; margin: .8rem 0; }
      article h3 { margin: 0; font-size: 1rem; }
      article p { margin: .15rem 0; }
      del { background: var(--bad-back); text-decoration: none; }
      ins { background: var(--good-back); text-decoration: none; }
      table { border-collapse: collapse; }
      td, th { text-align: left; padding: .15rem .8rem .15rem 0; border-bottom: 1px solid var(--rule); }
      td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
      """;

  private MutationPage() {}

  /** The page. */
  public static String html(MutationReport report) {
    Html page = new Html();
    page.open("p", "class", "sum").text("%s", sum(report)).close("p");
    page.open("h2").text("Survivors").close("h2");
    for (MutantResult result : report.survivors()) {
      Mutant mutant = result.mutant();
      page.open("article").open("h3").text("%s %s", mutant.subject(), mutant.kind().words());
      page.close("h3").open("p", "class", "note");
      page.text("%s · %s", mutant.place(), reached(result)).close("p").open("p");
      page.open("code").open("del").text("%s", mutant.before()).close("del").close("code");
      if (!mutant.after().isEmpty()) {
        page.text(" ").open("code").open("ins").text("%s", mutant.after());
        page.close("ins").close("code");
      }
      page.close("p").close("article");
    }
    page.open("h2").text("By kind").close("h2").open("table").open("tr");
    page.open("th").text("kind").close("th").open("th", "class", "n").text("mutants").close("th");
    page.open("th", "class", "n").text("survivors").close("th").close("tr");
    byKind(report)
        .forEach(
            (kind, results) -> {
              page.open("tr").open("td").text("%s", kind.words()).close("td");
              page.open("td", "class", "n").text("%,d", results.size()).close("td");
              page.open("td", "class", "n").text("%,d", survivors(results)).close("td");
              page.close("tr");
            });
    page.close("table");
    return page.page(title(report), STYLE);
  }

  /** The same as Markdown. */
  public static String markdown(MutationReport report) {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(title(report)).append("\n\n").append(sum(report)).append("\n");
    page.append("\n## Survivors\n\n");
    for (MutantResult result : report.survivors()) {
      Mutant mutant = result.mutant();
      page.append(
          "- `%s` %s, %s: `%s`%s (%s)%n"
              .formatted(
                  mutant.place(),
                  mutant.subject(),
                  mutant.kind().words(),
                  mutant.before(),
                  mutant.after().isEmpty() ? "" : " is `%s`".formatted(mutant.after()),
                  reached(result)));
    }
    page.append("\n## By kind\n\n| kind | mutants | survivors |\n|---|---|---|\n");
    byKind(report)
        .forEach(
            (kind, results) ->
                page.append(
                    "| %s | %s | %s |%n"
                        .formatted(kind.words(), results.size(), survivors(results))));
    return page.toString();
  }

  private static String title(MutationReport report) {
    return "Mutants of %s %s".formatted(report.ruleSet().name(), report.ruleSet().version());
  }

  private static String sum(MutationReport report) {
    return String.format(
        Locale.ROOT,
        "%,d of %,d mutants tried on %,d scenarios: %,d turned one red, %,d did not, %,d are refused. Score %.1f %%.",
        report.results().size(),
        report.planned(),
        report.scenarios(),
        report.killed(),
        report.survivors().size(),
        report.results().size() - report.valid(),
        report.score());
  }

  private static String reached(MutantResult result) {
    return result.reached() == 0
        ? "no scenario is judged otherwise"
        : "%s scenarios stay green".formatted(result.reached());
  }

  private static Map<MutantKind, List<MutantResult>> byKind(MutationReport report) {
    return report.results().stream()
        .filter(MutantResult::isValid)
        .collect(
            Collectors.groupingBy(
                result -> result.mutant().kind(), TreeMap::new, Collectors.toList()));
  }

  private static long survivors(List<MutantResult> results) {
    return results.stream().filter(MutantResult::survived).count();
  }
}
