package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.core.json.Nearest;
import java.util.Set;
import java.util.TreeSet;

/** Finds the rules that a host leaves out. */
final class LeftOut {
  private LeftOut() {}

  /** The ids of rules that are given by id or by file. */
  static Set<String> ids(RuleParts parts, String... idsOrFiles) {
    Set<String> ids = new TreeSet<>();
    for (String wanted : idsOrFiles) {
      ids.addAll(ids(parts, wanted));
    }
    return ids;
  }

  private static Set<String> ids(RuleParts parts, String wanted) {
    Set<String> known = new TreeSet<>();
    Set<String> checks = new TreeSet<>();
    for (RulePart part : parts.all()) {
      Set<String> ids = part.ruleIds();
      ids.removeAll(parts.leftOut());
      known.addAll(ids);
      checks.addAll(part.ids());
    }
    if (known.contains(wanted)) {
      return Set.of(wanted);
    }
    String drl = wanted.endsWith(".drl") ? parts.saying().get(wanted) : null;
    if (drl != null) {
      Set<String> ofFile = new TreeSet<>();
      RuleNames.in(drl).names().forEach(name -> ofFile.add(RuleMetadata.idOf(name)));
      return ofFile;
    }
    if (parts.leftOut().contains(wanted)) {
      return Set.of(wanted);
    }
    if (checks.contains(wanted)) {
      throw new IllegalArgumentException(
          "%s can not be left out: it is a check that no rule file holds.%nMaybe an AccessPolicy or a table of the host's own says what is wanted."
              .formatted(wanted));
    }
    parts.saying().keySet().stream().filter(path -> path.endsWith(".drl")).forEach(known::add);
    throw new IllegalArgumentException(
        "There is no rule or rule file \"%s\" to leave out".formatted(wanted)
            + Nearest.to(wanted, known)
                .map(guess -> ".%nMaybe %s?".formatted(guess))
                .orElse(", expected an id such as IND-32, or a file such as regler/akasse.drl"));
  }
}
