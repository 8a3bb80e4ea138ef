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
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of itself: the name and the {@code @…} lines of a DRL rule, or a row of {@code
 * kontroller.csv}. Every disagreement is told to the listener.
 */
public final class RuleMetadata {
  /** The keys that a rule may have, in alphabetical order. */
  public static final SortedSet<String> KEYS =
      Collections.unmodifiableSortedSet(
          new TreeSet<>(
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
                  "pinned")));

  private static final List<String> SAYING_WHAT_FOLLOWS = List.of("EFF-", "QRY-");

  private static final Set<String> WITHOUT_SOURCE = Set.of("published", "ours", "local");

  private final String ruleName;
  private final Map<String, String> values;
  private final boolean saysWhatFollows;
  private final Consumer<Problem> problems;

  /**
   * What is wrong with a rule's metadata.
   *
   * @param rule the rule's id
   * @param key the key that it is about; {@code name} for the rule's name
   * @param what what is wrong, with the value
   * @param expected what was expected
   */
  public record Problem(String rule, String key, String what, String expected) {
    @Override
    public String toString() {
      return "%s: %s%s".formatted(rule, what, expected.isEmpty() ? "" : ", expected " + expected);
    }
  }

  /**
   * Metadata by key; tells unknown keys at once, the rest in {@link #check}.
   *
   * @param saysWhatFollows whether it is of an effect or a query, which have no message
   */
  public RuleMetadata(
      String ruleName,
      Map<String, String> values,
      boolean saysWhatFollows,
      Consumer<Problem> problems) {
    this.ruleName = ruleName;
    this.values = values;
    this.saysWhatFollows = saysWhatFollows;
    this.problems = problems;
    for (String key : values.keySet()) {
      if (!KEYS.contains(key)) {
        problem(key, "@%s is unknown".formatted(key), "one of " + KEYS);
      }
    }
  }

  /** Whether a check that Java carries out is of an effect or a query, which have no message. */
  public static boolean checkSaysWhatFollows(String id) {
    return SAYING_WHAT_FOLLOWS.stream().anyMatch(id::startsWith);
  }

  /** The first word of the rule's name. */
  public static String idOf(String ruleName) {
    return ruleName.split(" ", 2)[0];
  }

  /** Tells what is wrong, the texts and the form of the id aside. */
  public void check() {
    toRule(new RuleId("ID-00"), 0, "", Map.of());
  }

  /**
   * The rule.
   *
   * @param officialTexts STAR's own texts by number
   */
  Rule toRule(int order, @Nullable String englishTitle, Map<Integer, String> officialTexts) {
    return toRule(new RuleId(idOf(ruleName)), order, englishTitle, officialTexts);
  }

  private Rule toRule(
      RuleId id, int order, @Nullable String englishTitle, Map<Integer, String> officialTexts) {
    ErrorCode code = errorCode(officialTexts);
    String title = titleAfter(code);
    if (englishTitle == null) {
      problem("title", "messages_en.properties has no %s.title".formatted(idOf(ruleName)), "");
    }
    return new Rule(
        id,
        order,
        LocalizedText.of(title, englishTitle == null ? title : englishTitle),
        code,
        one("severity", Severity.class, Severity.ERROR),
        one("basis", RuleBasis.class, null),
        pinned(),
        sources(),
        operations(),
        one("step", Step.class, Step.RULES),
        typeOnly(),
        saysWhatFollows);
  }

  private boolean typeOnly() {
    String text = values.get("typeOnly");
    if (text != null && !text.equals("true") && !text.equals("false")) {
      problem("typeOnly", "@typeOnly is \"%s\"".formatted(text), "true or false");
    }
    return "true".equals(text);
  }

  private String titleAfter(@Nullable ErrorCode code) {
    String title = ruleName.substring(idOf(ruleName).length()).strip();
    if (code == null) {
      if (title.matches("\\d+ .*") && !values.containsKey("code")) {
        problem("name", "its name gives a code, but there is no @code", "");
      }
      return title;
    }
    String number = Integer.toString(code.number());
    if (!title.startsWith(number + " ")) {
      problem(
          "name", "@code is %s, but its name does not say so after the id".formatted(number), "");
      return title;
    }
    return title.substring(number.length()).strip();
  }

  private @Nullable ErrorCode errorCode(Map<Integer, String> officialTexts) {
    Integer number = number("code");
    if (number == null) {
      return null;
    }
    return new ErrorCode(
        number,
        number("newCode"),
        one("codeBasis", CodeBasis.class, CodeBasis.SOURCE),
        officialTexts.get(number));
  }

  private @Nullable String pinned() {
    String pinned = values.get("pinned");
    boolean isPinned = "pinned".equals(values.get("basis"));
    if (isPinned != (pinned != null)) {
      problem(
          isPinned ? "basis" : "pinned",
          "@basis( pinned ) and @pinned( \"what is settled\" ) go together",
          "");
    }
    return pinned;
  }

  private List<String> sources() {
    List<String> sources = words("source");
    if (sources.isEmpty() && !WITHOUT_SOURCE.contains(values.getOrDefault("basis", ""))) {
      problem(
          "source",
          "@source is missing: only a rule of @basis( published ), @basis( ours ) or @basis( local ) has none",
          "");
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
                      "operation",
                      "@operation names \"%s\"".formatted(word),
                      "one of " + Arrays.toString(Operation.values())));
    }
    if (operations.isEmpty()) {
      problem("operation", "@operation is missing", "");
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
      problem(key, "@%s is \"%s\"".formatted(key, text), "a whole number");
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
          key,
          "@%s is %s".formatted(key, text == null ? "missing" : "\"" + text + "\""),
          "one of %s in small letters".formatted(Arrays.toString(type.getEnumConstants())));
    }
    return otherwise == null ? type.getEnumConstants()[0] : otherwise;
  }

  private void problem(String key, String what, String expected) {
    problems.accept(new Problem(idOf(ruleName), key, what, expected));
  }
}
