package dk.kontaktforloeb.testkit.scenario;

import dk.kontaktforloeb.core.json.LocatedJson;
import dk.kontaktforloeb.core.json.Utf8Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The backgrounds that folders give: {@code background.yaml} in a file's folder, laid over that of
 * the folder above, up to the first folder that has none. Each is read once.
 */
final class FolderBackgrounds {
  private static final String NAME = "background.yaml";

  private final Consumer<InputProblem> problems;
  private final Map<Path, Background> byFolder = new HashMap<>();
  private final Map<LocatedJson, String> parts = new IdentityHashMap<>();

  FolderBackgrounds(Consumer<InputProblem> problems) {
    this.problems = problems;
  }

  static boolean isBackground(Path file) {
    return file.getFileName().toString().equals(NAME);
  }

  /** The background of the folder of that file. */
  Background of(Path file) {
    return ofFolder(file.toAbsolutePath().getParent());
  }

  /** All elements of the backgrounds that were read, with the files that they are written in. */
  Map<LocatedJson, String> parts() {
    return parts;
  }

  private Background ofFolder(@Nullable Path folder) {
    if (folder == null || !Files.exists(folder.resolve(NAME))) {
      return Background.none();
    }
    Background known = byFolder.get(folder);
    if (known == null) {
      known = read(folder.resolve(NAME), ofFolder(folder.getParent()));
      byFolder.put(folder, known);
    }
    return known;
  }

  private Background read(Path path, Background above) {
    String file = path.toString();
    Utf8Text text;
    try {
      text = Utf8Text.of(Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (text.problem() != null) {
      problems.accept(InputProblem.of(file, text.problem()));
      return above;
    }
    Background[] read = {above};
    YamlParsers.documents(
        text.text(),
        problem -> problems.accept(InputProblem.of(file, problem)),
        root -> read[0] = read(file, root, read[0]));
    return read[0];
  }

  private Background read(String file, LocatedJson root, Background above) {
    ScenarioProblems report = (place, problem) -> problems.accept(InputProblem.of(file, problem));
    LocatedJson element = root.get(Background.ELEMENT);
    if (element == null || root.members().size() != 1) {
      report.report(root, "expected the element background and no other in " + NAME);
      return above;
    }
    remember(element, file);
    return above.with(element, report);
  }

  private void remember(LocatedJson part, String file) {
    parts.put(part, file);
    part.members().values().forEach(member -> remember(member, file));
    part.items().forEach(item -> remember(item, file));
  }
}
