package dk.kontaktforloeb.testkit.check;

import dk.kontaktforloeb.core.json.Nearest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The classes that a rule file imports; tells of those that there are not, and of unused ones. */
final class FileTypes {
  private final SourceFile file;
  private final Found found;
  private final Map<String, Class<?>> byName = new HashMap<>();
  private final Set<String> broken = new HashSet<>();
  private final Set<String> used = new HashSet<>();

  FileTypes(DrlSyntax drl, Found found) {
    this.file = drl.file();
    this.found = found;
    for (DrlSyntax.Import each : drl.imports()) {
      Class<?> type = KnownTypes.find(each.type().text());
      if (type != null) {
        byName.put(each.simpleName(), type);
      } else {
        broken.add(each.simpleName());
        unknownImport(each);
      }
    }
  }

  private void unknownImport(DrlSyntax.Import each) {
    String right = KnownTypes.bySimpleName().get(each.simpleName());
    found.add(
        Lint.UNKNOWN_TYPE,
        file,
        each.type().span(),
        "there is no class %s".formatted(each.type().text()),
        "a class of the api with its package",
        right != null
            ? right
            : Nearest.to(each.simpleName(), KnownTypes.bySimpleName().keySet())
                .map(KnownTypes.bySimpleName()::get)
                .orElse(null));
  }

  /** The class of a name, or null; what is not imported is told. */
  @Nullable Class<?> require(DrlSyntax.Name name) {
    Class<?> type = find(name.text());
    if (type == null && !broken.contains(name.text())) {
      String elsewhere = KnownTypes.bySimpleName().get(name.text());
      Set<String> known = new HashSet<>(byName.keySet());
      known.addAll(KnownTypes.bySimpleName().keySet());
      found.add(
          Lint.UNKNOWN_TYPE,
          file,
          name.span(),
          elsewhere == null
              ? "there is no class %s".formatted(name.text())
              : "%s is not imported".formatted(name.text()),
          elsewhere == null
              ? "one of the imported classes"
              : "import %s; above the rules".formatted(elsewhere),
          elsewhere == null ? Nearest.to(name.text(), new TreeSet<>(known)).orElse(null) : null);
    }
    return type;
  }

  /** The class of a name that may be something else than a class. */
  @Nullable Class<?> find(String name) {
    used.add(name);
    Class<?> imported = byName.get(name);
    return imported != null || name.indexOf('.') < 0 ? imported : KnownTypes.find(name);
  }

  /** Whether the name was meant to be imported and the import is told already. */
  boolean isBroken(String name) {
    return broken.contains(name);
  }

  /** Tells of what no rule asked for. */
  void tellUnused(DrlSyntax drl) {
    for (DrlSyntax.Import each : drl.imports()) {
      if (byName.containsKey(each.simpleName()) && !used.contains(each.simpleName())) {
        found.add(
            Lint.UNUSED_IMPORT,
            file,
            each.type().span(),
            "%s is imported and not used".formatted(each.simpleName()),
            "",
            null);
      }
    }
  }
}
