package dk.kontaktforloeb.core.explain;

import dk.kontaktforloeb.core.drl.Expression;
import dk.kontaktforloeb.core.drl.ExpressionParser;
import dk.kontaktforloeb.core.explain.WrittenCondition.UsedWord;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.explain.ConditionExplanation;
import dk.kontaktforloeb.explain.Verdict;
import dk.kontaktforloeb.rule.RuleEngineException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of one rule, taken apart once so that explaining is quick. Thread-safe.
 *
 * <p>The last condition says what is wrong, those before it when the rule applies; conditions on
 * the same word just before the last belong to it, but for a question whether there is a value.
 */
final class ExplainedConditions {
  private final Conditions conditions;
  private final List<Expression> expressions;
  private final List<List<Word>> words;
  private final int[] lines;
  private final int offence;
  private final List<ConditionExplanation> unjudged;

  /**
   * @param lines of the conditions in the rule file, or an empty array when they are not known
   */
  ExplainedConditions(Conditions conditions, int[] lines) {
    this.conditions = conditions;
    this.expressions = conditions.texts().stream().map(ExpressionParser::parse).toList();
    this.words = expressions.stream().map(this::words).toList();
    this.lines = lines;
    this.offence = offence();
    this.unjudged = withoutValues();
  }

  private List<Word> words(Expression expression) {
    Map<String, Word> byName = new LinkedHashMap<>();
    expression
        .comparisons()
        .map(comparison -> ComparedWords.of(comparison, conditions.factType()))
        .filter(Objects::nonNull)
        .forEach(
            compared -> {
              byName.putIfAbsent(compared.word().name(), compared.word());
              if (compared.operand() instanceof Operand.OtherWord other) {
                byName.putIfAbsent(other.word().name(), other.word());
              }
            });
    return List.copyOf(byName.values());
  }

  /** Index of the first condition that says what is wrong. */
  private int offence() {
    int last = expressions.size() - 1;
    int first = last;
    while (first > 0 && isOfTheSameWord(expressions.get(first - 1), expressions.get(last))) {
      first--;
    }
    return first;
  }

  private boolean isOfTheSameWord(Expression before, Expression last) {
    if (before instanceof Expression.Comparison one && last instanceof Expression.Comparison two) {
      @Nullable ComparedWords compared = ComparedWords.of(one, conditions.factType());
      return compared != null && !compared.isNullCheck() && one.left().equals(two.left());
    }
    return false;
  }

  Class<?> factType() {
    return conditions.factType();
  }

  /** Index of the first condition that does not hold, or {@link VerdictSource#FIRED}. */
  int stoppedBy(Object fact) {
    for (int i = 0; i < expressions.size(); i++) {
      if (!conditions.holds(i, fact)) {
        return i;
      }
    }
    return VerdictSource.FIRED;
  }

  /** The condition that fails on a fact and the values that it met, or null where none fails. */
  @Nullable String failureOn(Object fact) {
    for (int i = 0; i < expressions.size(); i++) {
      try {
        if (!conditions.holds(i, fact)) {
          return null;
        }
      } catch (RuleEngineException e) {
        String met =
            words.get(i).stream()
                .map(word -> word.name() + " is " + ValueText.withoutPersonalData(word, fact))
                .collect(Collectors.joining(", "));
        return "its condition \"%s\" in line %s ended in %s%s"
            .formatted(
                conditions.texts().get(i),
                line(i),
                e.getCause() == null ? e : e.getCause().getClass().getSimpleName(),
                met.isEmpty() ? "" : ", where " + met);
      }
    }
    return null;
  }

  /** The verdict of a rule that this condition stopped. */
  Verdict verdict(int stoppedBy) {
    return stoppedBy < offence ? Verdict.NOT_APPLICABLE : Verdict.SATISFIED;
  }

  /** Why the condition stopped the rule. */
  LocalizedText reason(int stoppedBy, Object fact) {
    Expression condition = expressions.get(stoppedBy);
    boolean satisfied = verdict(stoppedBy) == Verdict.SATISFIED;
    return LocalizedText.lazily(
        inDanish -> {
          Phrases phrases = new Phrases(inDanish, conditions.factType());
          return satisfied
              ? phrases.satisfied(condition, fact)
              : phrases.notApplicable(condition, fact);
        });
  }

  /** Every condition with what it saw. */
  List<ConditionExplanation> explained(SeenWords seen) {
    ConditionExplanation[] explained = new ConditionExplanation[expressions.size()];
    for (int i = 0; i < explained.length; i++) {
      explained[i] =
          new ConditionExplanation(
              conditions.texts().get(i), line(i), holds(i, seen.fact()), seen.of(words.get(i)));
    }
    return List.of(explained);
  }

  /** The conditions as they stand, for a rule that was not judged. */
  List<ConditionExplanation> unjudged() {
    return unjudged;
  }

  private List<ConditionExplanation> withoutValues() {
    List<ConditionExplanation> explained = new ArrayList<>();
    for (int i = 0; i < expressions.size(); i++) {
      explained.add(new ConditionExplanation(conditions.texts().get(i), line(i), null, List.of()));
    }
    return List.copyOf(explained);
  }

  /** Every condition in words. */
  List<WrittenCondition> written() {
    List<WrittenCondition> written = new ArrayList<>();
    for (int i = 0; i < expressions.size(); i++) {
      String text = conditions.texts().get(i);
      List<UsedWord> uses = words.get(i).stream().map(Word::used).toList();
      written.add(
          new WrittenCondition(
              text, line(i), asking(expressions.get(i), text), i >= offence, uses));
    }
    return written;
  }

  private LocalizedText asking(Expression condition, String otherwise) {
    return LocalizedText.lazily(
        inDanish ->
            Objects.requireNonNullElse(
                new Phrases(inDanish, conditions.factType()).asking(condition), otherwise));
  }

  /** The words asked for and those behind them; of the conditions that say what is wrong first. */
  List<String> names() {
    return Stream.concat(
            words.subList(offence, words.size()).stream(), words.subList(0, offence).stream())
        .flatMap(List::stream)
        .flatMap(Word::names)
        .distinct()
        .toList();
  }

  private int line(int condition) {
    return condition < lines.length ? lines[condition] : 0;
  }

  /** A condition behind the one that stopped the rule may rest on what that one asked for. */
  private @Nullable Boolean holds(int condition, Object fact) {
    try {
      return conditions.holds(condition, fact);
    } catch (RuleEngineException e) {
      return null;
    }
  }
}
