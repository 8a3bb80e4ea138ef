package dk.kontaktforloeb.testkit.mutation;

import dk.kontaktforloeb.decision.CodeBasis;
import dk.kontaktforloeb.decision.ErrorCode;
import dk.kontaktforloeb.decision.Severity;
import dk.kontaktforloeb.rule.Rule;
import dk.kontaktforloeb.rule.Step;
import dk.kontaktforloeb.testkit.mutation.RuleFileText.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The mutants of what a rule says of itself: number, severity, step, whether it is about the type.
 */
final class EntryMutants {
  private final RuleFileText file;
  private final Map<String, Rule> catalogue;
  private final List<Integer> numbers;
  private final List<PlannedMutant> mutants = new ArrayList<>();

  private EntryMutants(RuleFileText file, Map<String, Rule> catalogue) {
    this.file = file;
    this.catalogue = catalogue;
    this.numbers =
        catalogue.values().stream()
            .filter(rule -> rule.errorCode() != null)
            .map(rule -> rule.errorCode().number())
            .distinct()
            .sorted()
            .toList();
  }

  static List<PlannedMutant> of(RuleFileText file, Map<String, Rule> catalogue) {
    EntryMutants mutants = new EntryMutants(file, catalogue);
    file.rules().forEach(mutants::add);
    return mutants.mutants;
  }

  private void add(Written written) {
    @Nullable Rule rule = catalogue.get(written.rule().id());
    if (rule == null || rule.saysWhatFollows()) {
      return;
    }
    code(written, rule);
    boolean rejects = rule.severity() == Severity.ERROR;
    add(
        written,
        MutantKind.SEVERITY_SWAPPED,
        "severity",
        rejects ? "error" : "warning",
        rejects ? "warning" : "error",
        entry ->
            with(
                entry,
                entry.errorCode(),
                rejects ? Severity.WARNING : Severity.ERROR,
                entry.step(),
                entry.typeOnly()));
    if (rule.step() != Step.RULES) {
      add(
          written,
          MutantKind.STEP_DROPPED,
          "step",
          rule.step().name().toLowerCase(Locale.ROOT),
          "",
          entry -> with(entry, entry.errorCode(), entry.severity(), Step.RULES, entry.typeOnly()));
    }
    if (rule.typeOnly()) {
      add(
          written,
          MutantKind.TYPE_ONLY_SWAPPED,
          "typeOnly",
          "true",
          "false",
          entry -> with(entry, entry.errorCode(), entry.severity(), entry.step(), false));
    }
  }

  private void code(Written written, Rule rule) {
    @Nullable ErrorCode code = rule.errorCode();
    if (numbers.isEmpty()) {
      return;
    }
    int other =
        code == null
            ? numbers.get(0)
            : numbers.get((numbers.indexOf(code.number()) + 1) % numbers.size());
    add(
        written,
        MutantKind.CODE_SWAPPED,
        "code",
        code == null ? "none" : Integer.toString(code.number()),
        Integer.toString(other),
        entry ->
            with(
                entry,
                new ErrorCode(other, null, CodeBasis.SOURCE),
                entry.severity(),
                entry.step(),
                entry.typeOnly()));
  }

  private static Rule with(
      Rule rule, @Nullable ErrorCode code, Severity severity, Step step, boolean typeOnly) {
    return new Rule(
        rule.id(),
        rule.order(),
        rule.title(),
        code,
        severity,
        rule.basis(),
        rule.pinned(),
        rule.sources(),
        rule.operations(),
        step,
        typeOnly,
        rule.saysWhatFollows());
  }

  /** At the rule's annotation, or at its name where it has none of that key. */
  private void add(
      Written written,
      MutantKind kind,
      String key,
      String before,
      String after,
      UnaryOperator<Rule> change) {
    String text = file.text().substring(written.start(), written.end());
    Matcher found = Pattern.compile("@" + key + "\\b[^)]*\\)").matcher(text);
    int offset = written.start() + (found.find() ? found.start() : 0);
    mutants.add(
        new PlannedMutant(
            new Mutant(
                kind,
                written.rule().id(),
                file.path(),
                file.line(offset),
                file.column(offset),
                "%s %s".formatted(key, before),
                after.isEmpty() ? "" : "%s %s".formatted(key, after)),
            new Change.Entry(written.rule().id(), change)));
  }
}
