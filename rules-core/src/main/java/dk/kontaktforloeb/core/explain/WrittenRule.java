package dk.kontaktforloeb.core.explain;

import dk.kontaktforloeb.core.drl.DrlConstraint;
import dk.kontaktforloeb.core.drl.DrlFile;
import dk.kontaktforloeb.core.drl.DrlRule;
import dk.kontaktforloeb.decision.LocalizedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it is written, and in words.
 *
 * @param id its id
 * @param file path of its file below the root of the rule set
 * @param line where it begins, from 1
 * @param conditions its conditions in the order of the file
 * @param bindings what it hands to its consequence, as written
 * @param consequence what follows, as written
 */
public record WrittenRule(
    String id,
    String file,
    int line,
    List<WrittenCondition> conditions,
    List<String> bindings,
    String consequence) {

  /** Copies the lists. */
  public WrittenRule {
    conditions = List.copyOf(conditions);
    bindings = List.copyOf(bindings);
  }

  /** The rules of those that are rule files, by id. */
  public static Map<String, WrittenRule> of(
      Map<String, String> files, Function<String, @Nullable Conditions> compiled) {
    Map<String, WrittenRule> written = new HashMap<>();
    files.forEach(
        (path, text) -> {
          if (path.endsWith(".drl")) {
            for (DrlRule rule : DrlFile.parse(path, text).rules()) {
              written.put(rule.id(), of(rule, compiled.apply(rule.id())));
            }
          }
        });
    return Map.copyOf(written);
  }

  private static WrittenRule of(DrlRule rule, @Nullable Conditions compiled) {
    int[] lines = rule.conditions().stream().mapToInt(DrlConstraint::line).toArray();
    return new WrittenRule(
        rule.id(),
        rule.file(),
        rule.line(),
        compiled == null ? asWritten(rule) : new ExplainedConditions(compiled, lines).written(),
        rule.constraints().stream()
            .filter(DrlConstraint::isBinding)
            .map(DrlConstraint::text)
            .toList(),
        rule.consequence());
  }

  /** The conditions of a rule that can not be walked. */
  private static List<WrittenCondition> asWritten(DrlRule rule) {
    return rule.conditions().stream()
        .map(
            condition ->
                new WrittenCondition(
                    condition.text(),
                    condition.line(),
                    LocalizedText.of(condition.text(), condition.text()),
                    false,
                    List.of()))
        .toList();
  }
}
