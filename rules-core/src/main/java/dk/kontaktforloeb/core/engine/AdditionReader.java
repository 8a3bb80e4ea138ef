package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.core.file.FileTree;
import dk.kontaktforloeb.core.json.Nearest;
import dk.kontaktforloeb.rule.RuleProblem;
import dk.kontaktforloeb.rule.RuleSetException;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a host's own rules from a directory or a jar. A jar that holds compiled rules is loaded as
 * it is; rule files of a directory, and of a jar without, are compiled.
 */
final class AdditionReader {
  private static final String MODELS = "META-INF/kie";
  private static final String MODEL_INDEX = "drools-model";

  private final Path place;
  private final RuleParts to;
  private final List<RuleProblem> problems = new ArrayList<>();

  /** Reads what is to be added to those rules. */
  AdditionReader(Path place, RuleParts to) {
    this.place = place;
    this.to = to;
  }

  /**
   * The addition.
   *
   * @throws RuleSetException with everything that is wrong with it
   */
  RulePart read() {
    RulePart part;
    if (!Files.isDirectory(place)) {
      part = jar();
    } else if (Files.isDirectory(place.resolve(MODELS))) {
      part = builtDirectory();
    } else {
      part = compiled(RuleDirectory.addition(place, place.toString()));
    }
    checkIdentity(part);
    checkIds(part);
    checkTexts(part, RuleFiles.DANISH);
    checkTexts(part, RuleFiles.ENGLISH);
    throwProblems();
    return part;
  }

  private RulePart compiled(RuleFiles files) {
    return RuleCompiler.compile(files, to.all());
  }

  private RulePart jar() {
    if (!Files.isRegularFile(place)) {
      throw refused("", "there is no such directory or jar");
    }
    try (FileSystem zip = FileSystems.newFileSystem(place)) {
      return built(zip.getPath("/"), place + "!");
    } catch (ProviderNotFoundException | IOException e) {
      throw refused("", "this is no jar that can be read: " + e.getMessage());
    }
  }

  /** What a build is about to put into a jar: so a host's tests see it. */
  private RulePart builtDirectory() {
    try {
      return built(place, place.toString());
    } catch (IOException e) {
      throw refused("", "the directory can not be read: " + e.getMessage());
    }
  }

  private RulePart built(Path top, String shown) throws IOException {
    List<Path> files = List.copyOf(FileTree.below(top, Integer.MAX_VALUE).files().keySet());
    Path root = root(files);
    RuleFiles texts = RuleDirectory.addition(root, shown + "/" + top.relativize(root));
    @Nullable Path index = index(top, files);
    return index == null
        ? compiled(texts)
        : RuleCompiler.split(texts, Files.readString(index), classes(top, files));
  }

  /** The folder that holds the rule set. */
  private Path root(List<Path> files) {
    List<Path> roots =
        files.stream()
            .filter(file -> file.endsWith(RuleFiles.IDENTITY))
            .map(Path::getParent)
            .toList();
    if (roots.size() != 1) {
      throw refused(
          "",
          "there are %s files regelsaet.properties, expected one in the folder of the rules"
              .formatted(roots.size()));
    }
    return roots.get(0);
  }

  private @Nullable Path index(Path top, List<Path> files) {
    List<Path> found =
        files.stream()
            .filter(file -> file.startsWith(top.resolve(MODELS)) && file.endsWith(MODEL_INDEX))
            .toList();
    if (found.size() > 1) {
      throw refused("", "there are several compiled rule sets: " + found);
    }
    return found.isEmpty() ? null : found.get(0);
  }

  private static Map<String, byte[]> classes(Path top, List<Path> files) throws IOException {
    Map<String, byte[]> classes = new HashMap<>();
    for (Path file : files) {
      if (file.toString().endsWith(".class")) {
        classes.put(top.relativize(file).toString().replace('\\', '/'), FileTree.read(file));
      }
    }
    return classes;
  }

  private void checkIdentity(RulePart part) {
    String name = part.name();
    if (!name.matches("[\\p{Ll}\\d][\\p{Ll}\\d.-]*")) {
      problem(
          part,
          RuleFiles.IDENTITY,
          "name is \"%s\", expected a name in small letters, such as name=koebenhavn"
              .formatted(name));
    }
    if (to.all().stream().anyMatch(other -> other.name().equals(name))) {
      problem(part, RuleFiles.IDENTITY, "name is \"%s\", as of another part of it".formatted(name));
    }
  }

  /** Ids of another part are told by the catalogue, which knows both places. */
  private void checkIds(RulePart part) {
    Set<String> known = new TreeSet<>(to.base().ids());
    Set<String> taken = new TreeSet<>();
    known.forEach(id -> taken.add(prefix(id)));
    part.places()
        .forEach(
            (name, place) -> {
              String id = RuleMetadata.idOf(name);
              if (taken.contains(prefix(id)) && !known.contains(id)) {
                problems.add(
                    new RuleProblem(
                        part.files().shown(place.path()),
                        place.line(),
                        0,
                        "%s: the prefix %s belongs to %s, expected one of this addition's own.%nMaybe LOKAL-01?"
                            .formatted(id, prefix(id), to.base().name())));
              }
            });
    if (part.models().isEmpty()) {
      problem(
          part,
          "",
          "there is no rule, expected rule files in regler/, effekter/ or forespoergsel/");
    }
  }

  private static String prefix(String id) {
    return id.replaceFirst("-.*", "");
  }

  private void checkTexts(RulePart part, String path) {
    Set<String> own = part.ids();
    part.files()
        .properties(path)
        .stringPropertyNames()
        .forEach(
            key -> {
              String id = key.replaceFirst("\\.title$", "");
              if (!own.contains(id)) {
                problem(
                    part,
                    path,
                    "%s is the text of no rule of this addition".formatted(key)
                        + Nearest.secondLine(id, own));
              }
            });
  }

  private void problem(RulePart part, String path, String what) {
    problems.add(new RuleProblem(part.files().shown(path), 0, 0, what));
  }

  private RuleSetException refused(String path, String what) {
    return new RuleSetException(
        "The addition is refused",
        List.of(new RuleProblem(place.resolve(path).toString(), 0, 0, what)));
  }

  private void throwProblems() {
    if (!problems.isEmpty()) {
      throw new RuleSetException("The addition is refused", problems);
    }
  }
}
