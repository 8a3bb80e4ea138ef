package dk.kontaktforloeb.testkit.mutation;

import dk.kontaktforloeb.core.engine.OpenedRules;
import dk.kontaktforloeb.core.engine.WalkedRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compiles all changed rules at once; where one does not compile, it is found by halving. */
final class VariantCompiler {
  private final Map<String, WalkedRule> byName = new HashMap<>();

  private VariantCompiler() {}

  /** The changed rules by name; those that do not compile are missing. */
  static Map<String, WalkedRule> compile(List<Change.RuleText> changes) {
    VariantCompiler compiler = new VariantCompiler();
    if (!changes.isEmpty()) {
      compiler.attempt(changes);
    }
    return compiler.byName;
  }

  private void attempt(List<Change.RuleText> changes) {
    SortedMap<String, String> files = new TreeMap<>();
    for (Change.RuleText change : changes) {
      files.merge(
          change.path(),
          change.header() + change.text(),
          (file, more) -> file + "\n" + change.text());
    }
    @Nullable Map<String, WalkedRule> compiled = OpenedRules.compile(files);
    if (compiled != null) {
      byName.putAll(compiled);
    } else if (changes.size() > 1) {
      int middle = changes.size() / 2;
      attempt(changes.subList(0, middle));
      attempt(changes.subList(middle, changes.size()));
    }
  }
}
