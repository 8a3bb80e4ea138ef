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
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** What a rule may rest on beside its sources, and a point that it settles. */
  private static final Set<RuleBasis> WRITTEN =
      EnumSet.complementOf(EnumSet.of(RuleBasis.SOURCE, RuleBasis.PINNED));

  private static final Pattern CODE = Pattern.compile("\\s*\\S+\\s+(\\d{1,9})\\s");

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

  /** The second word of the rule's name, where it is a number: STAR's code. */
  public static Optional<Integer> codeOf(String ruleName) {
    Matcher named = CODE.matcher(ruleName);
    return named.lookingAt() ? Optional.of(Integer.valueOf(named.group(1))) : Optional.empty();
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
    String title = title();
    if (englishTitle == null) {
      problem("title", "messages_en.properties has no %s.title".formatted(idOf(ruleName)), "");
    }
    return new Rule(
        id,
        order,
        LocalizedText.of(title, englishTitle == null ? title : englishTitle),
        errorCode(officialTexts),
        one("severity", Severity.ERROR),
        basis(),
        values.get("pinned"),
        sources(),
        operations(),
        one("step", Step.RULES),
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

  private String title() {
    String[] words = ruleName.strip().split("\\s+", codeOf(ruleName).isEmpty() ? 2 : 3);
    return words.length < 2 ? "" : words[words.length - 1];
  }

  private @Nullable ErrorCode errorCode(Map<Integer, String> officialTexts) {
    Optional<Integer> named = codeOf(ruleName);
    if (named.isEmpty()) {
      for (String key : List.of("newCode", "codeBasis")) {
        if (values.containsKey(key)) {
          problem(
              key,
              "@%s is of a code, and the name gives none".formatted(key),
              "a name such as %s 1234 En sætning".formatted(idOf(ruleName)));
        }
      }
      return null;
    }
    int number = named.get();
    return new ErrorCode(
        number, number("newCode"), one("codeBasis", CodeBasis.SOURCE), officialTexts.get(number));
  }

  /** What the rule says, else that of what it gives: a settled point, or sources. */
  private RuleBasis basis() {
    boolean isPinned = values.containsKey("pinned");
    RuleBasis said = one("basis", WRITTEN, isPinned ? RuleBasis.PINNED : RuleBasis.SOURCE);
    if (isPinned && said != RuleBasis.PINNED) {
      problem(
          "basis",
          "@basis is \"%s\", and @pinned says that the rule settles a point"
              .formatted(values.get("basis")),
          "one of the two");
    }
    return said;
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

  private <E extends Enum<E>> E one(String key, E otherwise) {
    return one(key, EnumSet.allOf(otherwise.getDeclaringClass()), otherwise);
  }

  private <E extends Enum<E>> E one(String key, Set<E> allowed, E otherwise) {
    String text = values.get(key);
    if (text == null) {
      return otherwise;
    }
    for (E constant : allowed) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(text)) {
        return constant;
      }
    }
    problem(
        key, "@%s is \"%s\"".formatted(key, text), "one of %s in small letters".formatted(allowed));
    return otherwise;
  }

  private void problem(String key, String what, String expected) {
    problems.accept(new Problem(idOf(ruleName), key, what, expected));
  }
}
