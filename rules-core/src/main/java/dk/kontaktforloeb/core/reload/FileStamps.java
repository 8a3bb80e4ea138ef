package dk.kontaktforloeb.core.reload;

import dk.kontaktforloeb.core.file.FileTree;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

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
      try {
        FileTree.below(path, DEPTH)
            .files()
            .forEach(
                (file, seen) -> stamps.put(file, new Stamp(seen.size(), seen.lastModifiedTime())));
      } catch (IOException e) {
        // It is not there, or was taken away under our eyes: then it looks otherwise than before.
        stamps.put(path, new Stamp(-1, FileTime.fromMillis(0)));
      }
    }
    return new FileStamps(stamps);
  }
}
