package dk.kontaktforloeb.explain;

import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.decision.RuleSetId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Explanations as lines of text in one language. */
final class ExplanationText {
  private static final LocalizedText ACCEPTED = LocalizedText.of("godkendt", "accepted");
  private static final LocalizedText REJECTED = LocalizedText.of("afvist", "rejected");
  private static final LocalizedText AS_OF = LocalizedText.of("pr.", "as of");
  private static final LocalizedText YES = LocalizedText.of("ja", "yes");
  private static final LocalizedText NO = LocalizedText.of("nej", "no");
  private static final LocalizedText IS = LocalizedText.of("er", "is");
  private static final LocalizedText ABSENT = LocalizedText.of("ikke udfyldt", "absent");
  private static final LocalizedText FROM = LocalizedText.of("af", "from");
  private static final LocalizedText TABLE = LocalizedText.of("tabel", "table");

  private final Locale locale;

  ExplanationText(Locale locale) {
    this.locale = locale;
  }

  String of(Explanation explanation) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%s: %s, %s %s, %s%n"
            .formatted(
                explanation.operation().wireName(),
                in(explanation.accepted() ? ACCEPTED : REJECTED),
                in(AS_OF),
                explanation.asOf(),
                name(explanation.ruleSet())));
    for (Verdict verdict : Verdict.values()) {
      List<RuleExplanation> rules = explanation.with(verdict);
      if (!rules.isEmpty()) {
        text.append("%n%s%n".formatted(in(verdict.text())));
        boolean fired = verdict == Verdict.VIOLATED;
        rules.forEach(rule -> text.append(fired ? of(rule) : line(rule)));
      }
    }
    return text.toString();
  }

  private static String name(RuleSetId ruleSet) {
    String digest = ruleSet.digest();
    return "%s %s (%s)"
        .formatted(
            ruleSet.name(), ruleSet.version(), digest.substring(0, Math.min(12, digest.length())));
  }

  private String line(RuleExplanation rule) {
    return "  %s: %s%n".formatted(name(rule), in(rule.reason()));
  }

  private static String name(RuleExplanation rule) {
    return rule.code() == null ? rule.rule().value() : rule.rule() + " " + rule.code();
  }

  String of(RuleExplanation rule) {
    StringBuilder text = new StringBuilder();
    text.append(
        "  %s %s: %s%n    %s%n"
            .formatted(name(rule), in(rule.title()), in(rule.verdict().text()), in(rule.reason())));
    if (rule.file() != null) {
      text.append("    %s:%s%n".formatted(rule.file(), rule.line()));
    }
    for (ConditionExplanation condition : rule.conditions()) {
      text.append("      %-4s%s%n".formatted(mark(condition.holds()), condition.text()));
      for (SeenValue value : condition.values()) {
        text.append("            %s%n".formatted(seen(value)));
      }
    }
    return text.toString();
  }

  private String mark(@Nullable Boolean holds) {
    if (holds == null) {
      return "–";
    }
    return in(holds ? YES : NO);
  }

  private String seen(SeenValue seen) {
    String text = "%s %s %s".formatted(seen.word(), in(IS), value(seen));
    if (!seen.from().isEmpty()) {
      text +=
          seen.from().stream()
              .map(from -> from.word() + " " + value(from))
              .collect(Collectors.joining(", ", ", " + in(FROM) + " ", ""));
    }
    return seen.tables().isEmpty()
        ? text
        : text + ", %s %s".formatted(in(TABLE), String.join(", ", seen.tables()));
  }

  private String value(SeenValue seen) {
    return seen.value() == null ? in(ABSENT) : seen.value();
  }

  private String in(LocalizedText text) {
    return text.in(locale);
  }
}
