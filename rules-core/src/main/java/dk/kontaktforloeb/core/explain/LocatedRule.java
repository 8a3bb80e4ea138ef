package dk.kontaktforloeb.core.explain;

import dk.kontaktforloeb.core.drl.DrlConstraint;
import dk.kontaktforloeb.core.drl.DrlRule;
import dk.kontaktforloeb.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A rule with its conditions and where they stand.
 *
 * @param code STAR's number as text, or null where none is known
 * @param conditions null for a check of the services and for a rule that can not be walked
 * @param file null where the rule stands in no rule file
 * @param line 0 where the rule stands in no rule file
 */
record LocatedRule(
    Rule rule,
    @Nullable String code,
    @Nullable ExplainedConditions conditions,
    @Nullable String file,
    int line) {

  static LocatedRule of(Rule rule, @Nullable Conditions compiled, @Nullable DrlRule written) {
    return new LocatedRule(
        rule,
        rule.errorCode() == null ? null : Integer.toString(rule.errorCode().number()),
        compiled == null ? null : new ExplainedConditions(compiled, lines(written)),
        written == null ? null : written.file(),
        written == null ? 0 : written.line());
  }

  /** The id and the place, such as {@code IND-15 (regler/ombooking.drl:12)}. */
  String shown() {
    return file == null ? rule.id().value() : rule.id().value() + " (" + file + ":" + line + ")";
  }

  private static int[] lines(@Nullable DrlRule written) {
    return written == null
        ? new int[0]
        : written.conditions().stream().mapToInt(DrlConstraint::line).toArray();
  }
}
