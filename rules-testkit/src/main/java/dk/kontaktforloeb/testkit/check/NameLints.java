package dk.kontaktforloeb.testkit.check;

import dk.kontaktforloeb.core.engine.RuleMetadata;
import dk.kontaktforloeb.core.json.Nearest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a rule and its {@code @} lines; what they may hold, the catalogue knows. */
final class NameLints {
  private static final Pattern NAME =
      Pattern.compile("[A-ZÆØÅ][A-ZÆØÅ\\d]*-\\d+[a-z]? (\\d+ )?\\S.*");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
  private static final Pattern LIST = Pattern.compile("\\[(.*)]");

  private final RuleInFile rule;
  private final Map<String, DrlSyntax.Metadatum> metadata = new HashMap<>();

  NameLints(RuleInFile rule) {
    this.rule = rule;
  }

  void check() {
    DrlSyntax.Name name = rule.rule().name();
    if (!NAME.matcher(name.text()).matches()) {
      rule.tell(
          Lint.MALFORMED_NAME,
          name.span(),
          "\"%s\" is no name of a rule".formatted(name.text()),
          "id, code where there is one, and a sentence: IND-99 1234 En sætning på dansk",
          null);
    }
    Map<String, String> values = new HashMap<>();
    for (DrlSyntax.Metadatum each : rule.rule().metadata()) {
      if (metadata.putIfAbsent(each.key().text(), each) != null) {
        rule.tell(
            Lint.DOUBLED_METADATUM,
            each.key().span(),
            "@%s stands in the rule already".formatted(each.key().text()),
            "",
            null);
      } else {
        values.put(each.key().text(), each.value().text().strip());
      }
    }
    new RuleMetadata(name.text(), values, !rule.reportsViolations(), this::tell).check();
  }

  private void tell(RuleMetadata.Problem problem) {
    DrlSyntax.Metadatum at = metadata.get(problem.key());
    if (!RuleMetadata.KEYS.contains(problem.key()) && at != null) {
      rule.tell(
          Lint.UNKNOWN_METADATUM,
          at.key().span(),
          problem.what(),
          problem.expected(),
          Nearest.to(problem.key(), RuleMetadata.KEYS).orElse(null));
      return;
    }
    boolean ofName = problem.key().equals("name");
    rule.tell(
        ofName ? Lint.MALFORMED_NAME : at == null ? Lint.MISSING_METADATUM : Lint.WRONG_METADATUM,
        at == null
            ? rule.rule().name().span()
            : place(at.value().text(), at.value().span(), problem),
        problem.what(),
        problem.expected(),
        guess(problem));
  }

  /** The quoted word within a value, where the problem is about one. */
  static Span place(String value, Span span, RuleMetadata.Problem problem) {
    return quoted(problem)
        .map(word -> Pattern.compile("(?<!\\S)" + Pattern.quote(word) + "(?!\\S)").matcher(value))
        .filter(Matcher::find)
        .map(word -> new Span(span.start() + word.start(), span.start() + word.end()))
        .orElse(span);
  }

  private static Optional<String> quoted(RuleMetadata.Problem problem) {
    return QUOTED.matcher(problem.what()).results().map(found -> found.group(1)).findFirst();
  }

  static @Nullable String guess(RuleMetadata.Problem problem) {
    Optional<MatchResult> list = LIST.matcher(problem.expected()).results().findFirst();
    if (list.isEmpty()) {
      return null;
    }
    boolean small = problem.expected().endsWith("small letters");
    List<String> words =
        Arrays.stream(list.get().group(1).split(", "))
            .map(word -> small ? word.toLowerCase(Locale.ROOT) : word)
            .toList();
    return quoted(problem).flatMap(word -> Nearest.to(word, words)).orElse(null);
  }
}
