package dk.kontaktforloeb.testkit.scenario;

import dk.kontaktforloeb.core.file.FileTree;
import dk.kontaktforloeb.core.json.JsonDocument;
import dk.kontaktforloeb.core.json.LocatedJson;
import dk.kontaktforloeb.core.json.Utf8Text;
import dk.kontaktforloeb.json.JsonProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Reads the scenarios of files, one at a time: a file may hold tens of thousands. A YAML file may
 * give a background and tables of examples; the scenarios of the other formats are whole.
 */
final class ScenarioFiles {
  private static final List<String> EXTENSIONS = List.of(".yaml", ".yml", ".json", ".jsonl");

  private static final int CHUNK = 1 << 16;

  private final Consumer<ScenarioDocument> documents;
  private final Consumer<InputProblem> problems;
  private final FolderBackgrounds folders;
  private int found;

  ScenarioFiles(Consumer<ScenarioDocument> documents, Consumer<InputProblem> problems) {
    this.documents = documents;
    this.problems = problems;
    this.folders = new FolderBackgrounds(problems);
  }

  /** Reads a file, or every scenario file below a folder, ordered by path. */
  void read(Path path) {
    try {
      if (Files.isDirectory(path)) {
        readFolder(path);
      } else if (!Files.exists(path)) {
        tell(path, "there is no such file or folder");
      } else if (!isScenarioFile(path)) {
        tell(path, "expected a file named " + String.join(", ", EXTENSIONS));
      } else {
        readFile(path);
      }
    } catch (IOException | UncheckedIOException e) {
      tell(path, "could not be read: " + e);
    }
  }

  private void readFolder(Path folder) throws IOException {
    FileTree tree = FileTree.below(folder, Integer.MAX_VALUE);
    List<Path> files =
        tree.files().keySet().stream()
            .filter(ScenarioFiles::isScenarioFile)
            .filter(file -> !FolderBackgrounds.isBackground(file))
            .toList();
    tree.refused()
        .forEach(
            (file, why) -> {
              if (isScenarioFile(file)) {
                tell(file, why);
              }
            });
    if (files.isEmpty()) {
      tell(folder, "holds no scenario file, expected some named " + String.join(", ", EXTENSIONS));
    }
    for (Path file : files) {
      readFile(file);
    }
  }

  private static boolean isScenarioFile(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return EXTENSIONS.stream().anyMatch(name::endsWith);
  }

  private void readFile(Path file) throws IOException {
    found = 0;
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".jsonl")) {
      readLines(file);
    } else {
      Utf8Text text = Utf8Text.of(Files.readAllBytes(file));
      if (text.problem() != null) {
        tell(file, text.problem());
      } else if (name.endsWith(".json")) {
        takeWhole(file, JsonDocument.parse(text.text()));
      } else {
        readYaml(file, text.text());
      }
    }
    if (found == 0) {
      tell(file, "holds no scenario");
    }
  }

  private void readYaml(Path file, String text) {
    ExampleExpansion examples =
        new ExampleExpansion(
            file.toString(),
            folders.of(file),
            folders.parts(),
            (above, problem) -> tell(file, problem),
            document -> {
              found++;
              documents.accept(document);
            });
    YamlParsers.documents(text, problem -> tell(file, problem), examples::take);
  }

  private void readLines(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      ByteArrayOutputStream begun = new ByteArrayOutputStream();
      byte[] chunk = new byte[CHUNK];
      int number = 1;
      for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
        int start = 0;
        for (int i = 0; i < length; i++) {
          if (chunk[i] == '\n') {
            begun.write(chunk, start, i - start);
            takeLine(file, begun.toByteArray(), number++);
            begun.reset();
            start = i + 1;
          }
        }
        begun.write(chunk, start, length - start);
      }
      takeLine(file, begun.toByteArray(), number);
    }
  }

  private void takeLine(Path file, byte[] line, int number) {
    Utf8Text text = Utf8Text.of(line);
    JsonProblem problem = text.problem();
    if (problem != null) {
      tell(file, new JsonProblem("", number, problem.column(), problem.message()));
    } else if (!text.text().isBlank()) {
      takeWhole(file, JsonDocument.parse(text.text(), number));
    }
  }

  private void takeWhole(Path file, JsonDocument document) {
    document.problems().forEach(problem -> tell(file, problem));
    LocatedJson root = document.root();
    if (root != null && document.problems().isEmpty() && !root.isNull()) {
      found++;
      documents.accept(new ScenarioDocument(file.toString(), root));
    }
  }

  private void tell(Path file, JsonProblem problem) {
    found++;
    problems.accept(InputProblem.of(file.toString(), problem));
  }

  private void tell(Path path, String message) {
    problems.accept(new InputProblem(path.toString(), 0, 0, message));
  }
}
