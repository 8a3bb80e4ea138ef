package dk.kontaktforloeb.testkit.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Scenarios as they stand in their files. Keeps the file that was read last. */
final class ScenarioTexts {
  private static final String NEXT_DOCUMENT = "---";

  private final Path root;
  private String file = "";
  private List<String> lines = List.of();

  ScenarioTexts(Path root) {
    this.root = root;
  }

  /** The file below the root, or its own name where it is the root. */
  String name(String file) {
    Path path = path(file);
    Path below = path.equals(root) ? path.getFileName() : root.relativize(path);
    return below.toString().replace('\\', '/');
  }

  /** The scenario that begins on that line, from 1. */
  String text(String file, int line) {
    if (!file.equals(this.file)) {
      try {
        this.lines = Files.readAllLines(path(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      this.file = file;
    }
    if (file.toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
      return lines.get(line - 1);
    }
    List<String> rest = lines.subList(line - 1, lines.size());
    int end = rest.indexOf(NEXT_DOCUMENT);
    return String.join("\n", end < 0 ? rest : rest.subList(0, end)).strip();
  }

  private Path path(String file) {
    return root.getFileSystem().getPath(file);
  }
}
