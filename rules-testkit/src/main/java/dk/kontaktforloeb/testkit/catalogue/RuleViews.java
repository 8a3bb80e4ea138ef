package dk.kontaktforloeb.testkit.catalogue;

import dk.kontaktforloeb.core.explain.WrittenCondition;
import dk.kontaktforloeb.core.explain.WrittenRule;
import dk.kontaktforloeb.decision.ErrorCode;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.decision.Severity;
import dk.kontaktforloeb.rule.Rule;
import dk.kontaktforloeb.testkit.catalogue.RuleView.CodeView;
import dk.kontaktforloeb.testkit.catalogue.RuleView.ConditionView;
import dk.kontaktforloeb.testkit.catalogue.RuleView.SourceRef;
import dk.kontaktforloeb.testkit.catalogue.RuleView.WordView;
import dk.kontaktforloeb.testkit.source.Source;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the views of rules. */
final class RuleViews {
  private final RuleSetFiles files;
  private final LivingExamples examples;
  private final Map<String, Source> sources;

  RuleViews(RuleSetFiles files, LivingExamples examples, Map<String, Source> sources) {
    this.files = files;
    this.examples = examples;
    this.sources = sources;
  }

  RuleView of(Rule rule) {
    String id = rule.id().value();
    @Nullable WrittenRule written = files.written(id);
    return new RuleView(
        id,
        rule.title(),
        RuleKind.of(rule, written).key(),
        rule.saysWhatFollows(),
        code(rule.errorCode()),
        rule.severity() == Severity.WARNING,
        Labels.of(rule.severity()),
        Labels.key(rule.basis()),
        Labels.of(rule.basis()),
        Labels.of(rule.step()),
        rule.pinned(),
        rule.sources().stream().map(this::source).toList(),
        Stream.of(Operation.values())
            .filter(rule.operations()::contains)
            .map(Operation::wireName)
            .toList(),
        rule.operations().size() == Operation.values().length,
        rule.typeOnly(),
        written == null ? null : "%s:%s".formatted(written.file(), written.line()),
        conditions(written, rule, false),
        conditions(written, rule, true),
        written == null ? List.of() : written.bindings(),
        written == null ? null : written.consequence(),
        written == null ? List.of() : ReportedFields.of(written),
        files.message(id),
        written == null ? List.of() : tables(written),
        ExamplesView.of(id, examples.of(rule.id())));
  }

  private static @Nullable CodeView code(@Nullable ErrorCode code) {
    return code == null
        ? null
        : new CodeView(
            code.number(),
            code.newNumber(),
            Labels.key(code.basis()),
            Labels.of(code.basis()),
            code.officialText());
  }

  private SourceRef source(String id) {
    Source source = sources.get(id);
    return new SourceRef(id, source == null ? null : source.text());
  }

  /** Those that say what is wrong, or those that say when; what follows has no wrong. */
  private static List<ConditionView> conditions(
      @Nullable WrittenRule written, Rule rule, boolean wrong) {
    return written == null
        ? List.of()
        : written.conditions().stream()
            .filter(condition -> wrong == (condition.saysWhatIsWrong() && !rule.saysWhatFollows()))
            .map(condition -> condition(written, condition))
            .toList();
  }

  private static ConditionView condition(WrittenRule rule, WrittenCondition condition) {
    return new ConditionView(
        condition.words(),
        condition.text(),
        "%s:%s".formatted(rule.file(), condition.line()),
        condition.uses().stream()
            .filter(word -> !word.from().isEmpty() || !word.tables().isEmpty())
            .map(word -> new WordView(word.name(), String.join(", ", word.from()), word.tables()))
            .toList());
  }

  private static List<String> tables(WrittenRule rule) {
    return rule.conditions().stream()
        .flatMap(condition -> condition.uses().stream())
        .flatMap(word -> word.tables().stream())
        .distinct()
        .sorted()
        .toList();
  }
}
