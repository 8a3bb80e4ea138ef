package dk.kontaktforloeb.testkit.source;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The coverage as the page {@code docs/sources.md}. */
public final class SourcePage {
  /** A statement that a whole operation obeys has more files than a reader would open. */
  private static final int MOST_FILES = 6;

  private SourcePage() {}

  /** In Markdown, with a line break at the end. */
  public static String markdown(SourceCoverage coverage) {
    StringBuilder page = new StringBuilder(intro(coverage.sources()));
    String printed = "";
    for (CoveredSource covered : coverage.sources()) {
      String heading = covered.source().page();
      if (!heading.equals(printed)) {
        page.append(
            """

            ## %s

            | id | what it says | kind | rules | shown by |
            |---|---|---|---|---|
            """
                .formatted(heading));
        printed = heading;
      }
      page.append(row(covered));
    }
    return page.toString();
  }

  private static String intro(List<CoveredSource> sources) {
    return """
        # The sources, statement by statement

        Every statement of STAR's two pages, with the rules that carry it and the scenarios that show it. The ids are ours: page, heading,
        number (see [rules.md](rules.md)). The wording is ours too; where it and a page differ, the page is right.

        %s statements: %s rules, %s effects, %s on queries, %s that say what is *not* validated, and %s that only explain.

        This page is made of `kilder.csv`, of what the rules say of themselves and of the scenarios that are examples of them:

        ```sh
        java -jar rules-testkit/target/regler.jar sources --markdown > docs/sources.md
        ```

        Files are named below [scenarier](../rules-testkit/src/main/resources/scenarier), without `.yaml`. A file named after a rule holds what violates it
        and what just does not; `forloeb/` holds whole courses in several steps. Run one:

        ```sh
        java -jar rules-testkit/target/regler.jar scenario rules-testkit/src/main/resources/scenarier/indkaldelse/IND-15.yaml
        ```
        """
        .formatted(
            sources.size(),
            count(sources, SourceKind.RULE),
            count(sources, SourceKind.EFFECT),
            count(sources, SourceKind.QUERY),
            count(sources, SourceKind.NON_RULE),
            count(sources, SourceKind.CONTEXT));
  }

  private static long count(List<CoveredSource> sources, SourceKind kind) {
    return sources.stream().filter(covered -> covered.source().kind() == kind).count();
  }

  private static String row(CoveredSource covered) {
    Source source = covered.source();
    String rules =
        covered.rules().isEmpty()
            ? "–"
            : covered.rules().stream().map(Object::toString).collect(Collectors.joining(", "));
    return "| %s | %s | %s | %s | %s |\n"
        .formatted(
            source.id(), source.text().english(), source.kind().word(), rules, shownBy(covered));
  }

  private static String shownBy(CoveredSource covered) {
    if (covered.source().kind() == SourceKind.CONTEXT) {
      return "nothing to show";
    }
    List<String> files =
        covered.scenariosByFile().keySet().stream()
            .map(file -> file.replaceFirst("\\.\\w+$", ""))
            .sorted(Comparator.comparing((String file) -> !isNamedAfter(file, covered)))
            .map("`%s`"::formatted)
            .toList();
    if (files.size() <= MOST_FILES) {
      return String.join(", ", files);
    }
    return "%s and %s more"
        .formatted(String.join(", ", files.subList(0, MOST_FILES)), files.size() - MOST_FILES);
  }

  /** Such files come first: the rule, or the statement, is what they are about. */
  private static boolean isNamedAfter(String file, CoveredSource covered) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return name.equals(covered.source().id())
        || covered.rules().stream().anyMatch(rule -> Examples.isLabel(name, rule));
  }
}
