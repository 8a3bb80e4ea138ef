package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.core.table.CodeNames;
import dk.kontaktforloeb.rule.CaseFacts;
import dk.kontaktforloeb.table.CodeList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case that was judged, or a part of it, with the facts whose tables name its codes.
 *
 * @param facts null of a call that was judged before anything was read
 */
record Judged(Object part, @Nullable CaseFacts facts) {

  /** Parts are looked up like the case itself. */
  @Nullable Object within(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(this::within).toList();
    }
    return value instanceof Record ? new Judged(value, facts) : value;
  }

  /** A code with its name, where it has one: {@code 17 (Fælles jobsamtale)}. */
  String named(CodeList codeList, Object code) {
    @Nullable String name =
        facts == null
            ? null
            : CodeNames.name(
                codeList, facts.tables(), DanishTime.at(facts.asOf()).toLocalDate(), code);
    return name == null ? code.toString() : "%s (%s)".formatted(code, name);
  }

  @Override
  public String toString() {
    return part.toString();
  }
}
