package dk.kontaktforloeb.testkit.check;

import dk.kontaktforloeb.core.engine.ShippedTexts;
import dk.kontaktforloeb.testkit.source.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the shipped rules as files that an author edits. */
public final class EditableRules {
  private static final String README = "README.md";

  private EditableRules() {}

  /**
   * Writes a copy of the shipped rules, with a short introduction for the author.
   *
   * @param directory made where it is missing
   * @param force whether to write into a directory that holds files; those of the same names are
   *     overwritten
   * @return the paths below the directory that were written
   * @throws IllegalArgumentException when the directory is a file, or holds files and {@code force}
   *     is false
   * @throws UncheckedIOException when it can not be written
   */
  public static SortedSet<String> writeTo(Path directory, boolean force) {
    try {
      requireFree(directory, force);
      SortedMap<String, String> files = ShippedTexts.all();
      files.put(SourceLints.FILE, Sources.shippedCsv());
      files.put(README, introduction());
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = directory.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
      return new TreeSet<>(files.keySet());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The rules can not be written to %s: %s".formatted(directory, e), e);
    }
  }

  private static void requireFree(Path directory, boolean force) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    if (!Files.isDirectory(directory)) {
      throw new IllegalArgumentException(
          "%s is a file, expected a directory to write the rules to".formatted(directory));
    }
    try (Stream<Path> files = Files.list(directory)) {
      if (!force && files.findAny().isPresent()) {
        throw new IllegalArgumentException(
            "%s holds files already, expected an empty directory.%nMaybe another directory, or --force to overwrite what has the same name."
                .formatted(directory));
      }
    }
  }

  private static String introduction() throws IOException {
    try (@Nullable InputStream in = EditableRules.class.getResourceAsStream(README)) {
      if (in == null) {
        throw new IllegalStateException("The test kit's own file %s is missing".formatted(README));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
