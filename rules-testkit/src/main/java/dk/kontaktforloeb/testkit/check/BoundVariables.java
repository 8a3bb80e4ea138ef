package dk.kontaktforloeb.testkit.check;

import dk.kontaktforloeb.core.json.Nearest;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The variables that a pattern binds, and which of them its consequence uses. */
final class BoundVariables {
  private final RuleInFile rule;
  private final Map<String, DrlSyntax.Name> names = new LinkedHashMap<>();
  private final Map<String, Class<?>> types = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();

  BoundVariables(RuleInFile rule) {
    this.rule = rule;
  }

  void bind(DrlSyntax.Name variable, @Nullable Class<?> type) {
    names.put(variable.text(), variable);
    if (type != null) {
      types.put(variable.text(), type);
    }
  }

  /** The class of a variable, or null where it is not known; one that is not bound is told. */
  @Nullable Class<?> use(DrlSyntax.Name variable) {
    used.add(variable.text());
    if (!names.containsKey(variable.text())) {
      rule.tell(
          Lint.UNKNOWN_VARIABLE,
          variable.span(),
          "%s is bound by no constraint".formatted(variable.text()),
          names.isEmpty()
              ? "a constraint such as %s : samtaleType".formatted(variable.text())
              : "one of " + String.join(", ", names.keySet()),
          Nearest.to(variable.text(), names.keySet()).orElse(null));
    }
    return types.get(variable.text());
  }

  void tellUnused() {
    names.forEach(
        (name, place) -> {
          if (!used.contains(name)) {
            rule.tell(
                Lint.UNUSED_VARIABLE,
                place.span(),
                "the consequence does not use %s".formatted(name),
                "",
                null);
          }
        });
  }
}
