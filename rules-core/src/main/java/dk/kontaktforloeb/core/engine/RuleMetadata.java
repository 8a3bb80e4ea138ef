package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.decision.CodeBasis;
import dk.kontaktforloeb.decision.ErrorCode;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.decision.Severity;
import dk.kontaktforloeb.rule.Rule;
import dk.kontaktforloeb.rule.RuleBasis;
import dk.kontaktforloeb.rule.Step;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of itself: the name and the {@code @…} lines of a DRL rule, or a row of {@code
 * kontroller.csv}. Every disagreement is told to {@code problems}.
 */
final class RuleMetadata {
  private static final Set<String> KNOWN =
      Set.of(
          "code",
          "newCode",
          "codeBasis",
          "source",
          "basis",
          "operation",
          "severity",
          "step",
          "typeOnly",
          "pinned");

  private static final Set<String> WITHOUT_SOURCE = Set.of("published", "local");

  private final String ruleName;
  private final Map<String, String> values;
  private final boolean saysWhatFollows;
  private final Consumer<String> problems;

  RuleMetadata(
      String ruleName,
      Map<String, String> values,
      boolean saysWhatFollows,
      Consumer<String> problems) {
    this.ruleName = ruleName;
    this.values = values;
    this.saysWhatFollows = saysWhatFollows;
    this.problems = problems;
    for (String key : values.keySet()) {
      if (!KNOWN.contains(key)) {
        problem(
            "@%s is unknown, expected one of %s".formatted(key, KNOWN.stream().sorted().toList()));
      }
    }
  }

  /** The first word of the rule's name. */
  static String idOf(String ruleName) {
    return ruleName.split(" ", 2)[0];
  }

  Rule toRule(int order, @Nullable String englishTitle) {
    ErrorCode code = errorCode();
    String title = titleAfter(code);
    if (englishTitle == null) {
      problem("messages_en.properties has no %s.title".formatted(idOf(ruleName)));
    }
    return new Rule(
        new RuleId(idOf(ruleName)),
        order,
        LocalizedText.of(title, englishTitle == null ? title : englishTitle),
        code,
        one("severity", Severity.class, Severity.ERROR),
        one("basis", RuleBasis.class, null),
        pinned(),
        sources(),
        operations(),
        one("step", Step.class, Step.RULES),
        "true".equals(values.get("typeOnly")),
        saysWhatFollows);
  }

  private String titleAfter(@Nullable ErrorCode code) {
    String title = ruleName.substring(idOf(ruleName).length()).strip();
    if (code == null) {
      if (title.matches("\\d+ .*")) {
        problem("its name gives a code, but there is no @code");
      }
      return title;
    }
    String number = Integer.toString(code.number());
    if (!title.startsWith(number + " ")) {
      problem("@code is %s, but its name does not say so after the id".formatted(number));
      return title;
    }
    return title.substring(number.length()).strip();
  }

  private @Nullable ErrorCode errorCode() {
    Integer number = number("code");
    if (number == null) {
      return null;
    }
    return new ErrorCode(
        number, number("newCode"), one("codeBasis", CodeBasis.class, CodeBasis.SOURCE));
  }

  private @Nullable String pinned() {
    String pinned = values.get("pinned");
    boolean isPinned = "pinned".equals(values.get("basis"));
    if (isPinned != (pinned != null)) {
      problem("@basis( pinned ) and @pinned( \"what is settled\" ) go together");
    }
    return pinned;
  }

  private List<String> sources() {
    List<String> sources = words("source");
    if (sources.isEmpty() && !WITHOUT_SOURCE.contains(values.getOrDefault("basis", ""))) {
      problem("@source is missing: only a rule of @basis( published ) or @basis( local ) has none");
    }
    return sources;
  }

  private Set<Operation> operations() {
    Set<Operation> operations = new LinkedHashSet<>();
    if ("alle".equals(values.get("operation"))) {
      return EnumSet.allOf(Operation.class);
    }
    for (String word : words("operation")) {
      Operation.ofWireName(word)
          .ifPresentOrElse(
              operations::add,
              () ->
                  problem(
                      "@operation names \"%s\", expected one of %s"
                          .formatted(word, Arrays.toString(Operation.values()))));
    }
    if (operations.isEmpty()) {
      problem("@operation is missing");
    }
    return operations;
  }

  private List<String> words(String key) {
    String text = values.get(key);
    return text == null || text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
  }

  private @Nullable Integer number(String key) {
    String text = values.get(key);
    if (text == null) {
      return null;
    }
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException e) {
      problem("@%s is \"%s\", expected a whole number".formatted(key, text));
      return null;
    }
  }

  private <E extends Enum<E>> E one(String key, Class<E> type, @Nullable E otherwise) {
    String text = values.get(key);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(text)) {
        return constant;
      }
    }
    if (text != null || otherwise == null) {
      problem(
          "@%s is %s, expected one of %s in small letters"
              .formatted(
                  key,
                  text == null ? "missing" : "\"" + text + "\"",
                  Arrays.toString(type.getEnumConstants())));
    }
    return otherwise == null ? type.getEnumConstants()[0] : otherwise;
  }

  private void problem(String what) {
    problems.accept("%s: %s".formatted(idOf(ruleName), what));
  }
}
