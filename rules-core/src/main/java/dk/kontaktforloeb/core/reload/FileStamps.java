package dk.kontaktforloeb.core.reload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How the files of directories, and jars, looked at a moment. Compared with an earlier look it
 * tells that something changed, on every file system, which a notifying service does not.
 */
record FileStamps(Map<Path, Stamp> stamps) {
  /** As deep as rule sets are. */
  private static final int DEPTH = 3;

  /** Size and time of a file. */
  record Stamp(long size, FileTime changed) {}

  static FileStamps of(Collection<Path> watched) {
    Map<Path, Stamp> stamps = new TreeMap<>();
    for (Path path : watched) {
      try (Stream<Path> files = Files.walk(path, DEPTH)) {
        files.filter(Files::isRegularFile).forEach(file -> add(stamps, file));
      } catch (IOException | UncheckedIOException e) {
        // It is not there, or was taken away under our eyes: then it looks otherwise than before.
        stamps.put(path, new Stamp(-1, FileTime.fromMillis(0)));
      }
    }
    return new FileStamps(stamps);
  }

  private static void add(Map<Path, Stamp> stamps, Path file) {
    try {
      stamps.put(file, new Stamp(Files.size(file), Files.getLastModifiedTime(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
