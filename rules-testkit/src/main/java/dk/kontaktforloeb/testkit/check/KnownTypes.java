package dk.kontaktforloeb.testkit.check;

import dk.kontaktforloeb.rule.AccessCase;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The classes of the api that a rule can name, for guesses; and every class of the class path. */
final class KnownTypes {
  /** A rule speaks of cases, of what it reports to, and of constants. */
  private static final List<String> PACKAGES =
      List.of(
          "rule",
          "indkaldelse",
          "deltagelse",
          "interview",
          "event",
          "soegning",
          "frist",
          "kodeliste",
          "caller",
          "decision",
          "table");

  private static final Map<String, String> NAME_BY_SIMPLE_NAME = find();

  private KnownTypes() {}

  /** Full names by simple name. */
  static Map<String, String> bySimpleName() {
    return NAME_BY_SIMPLE_NAME;
  }

  /** A class of the class path; a nested one is written with points too. */
  static @Nullable Class<?> find(String name) {
    String binary = name;
    while (true) {
      try {
        return Class.forName(binary, false, loader());
      } catch (ClassNotFoundException | LinkageError e) {
        int point = binary.lastIndexOf('.');
        if (point < 0) {
          return null;
        }
        binary = binary.substring(0, point) + '$' + binary.substring(point + 1);
      }
    }
  }

  private static ClassLoader loader() {
    ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
    return ofThread == null ? KnownTypes.class.getClassLoader() : ofThread;
  }

  private static Map<String, String> find() {
    try {
      Path path =
          Path.of(AccessCase.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(path)) {
        return below(path);
      }
      try (FileSystem jar = FileSystems.newFileSystem(path)) {
        return below(jar.getPath("/"));
      }
    } catch (IOException | URISyntaxException | RuntimeException e) {
      // Without the list there are no guesses; the class path is asked all the same.
      return Map.of();
    }
  }

  private static Map<String, String> below(Path root) throws IOException {
    Map<String, String> names = new TreeMap<>();
    for (String folder : PACKAGES) {
      Path path = root.resolve("dk/kontaktforloeb").resolve(folder);
      if (Files.isDirectory(path)) {
        try (Stream<Path> files = Files.list(path)) {
          files
              .map(file -> simpleName(file.getFileName().toString()))
              .flatMap(Optional::stream)
              .forEach(name -> names.put(name, "dk.kontaktforloeb.%s.%s".formatted(folder, name)));
        }
      }
    }
    return names;
  }

  private static Optional<String> simpleName(String file) {
    return file.endsWith(".class") && !file.contains("$") && !file.startsWith("package-info")
        ? Optional.of(file.substring(0, file.length() - ".class".length()))
        : Optional.empty();
  }
}
