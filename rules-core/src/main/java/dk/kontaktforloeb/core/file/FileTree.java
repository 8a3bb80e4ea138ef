package dk.kontaktforloeb.core.file;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files below a directory. Symbolic links are followed, as deployment tools lay them; files and
 * folders whose name begins with a dot are left out; a folder that a link leads back to is entered
 * once.
 *
 * @param files ordinary files with their sizes and times, ordered by path
 * @param refused what cannot be read as a file, with the reason, ordered by path
 */
public record FileTree(Map<Path, BasicFileAttributes> files, Map<Path, String> refused) {
  /** Far more than any rule file, table or text. */
  public static final int LARGEST = 16_000_000;

  /**
   * Looks below a directory.
   *
   * @param depth how many folders deep
   * @throws IOException when the directory cannot be read
   */
  public static FileTree below(Path directory, int depth) throws IOException {
    FileTree tree = new FileTree(new TreeMap<>(), new TreeMap<>());
    Files.walkFileTree(
        directory,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        depth,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(directory) && isHidden(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && !attributes.isDirectory()) {
              tree.add(file, attributes);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(directory)) {
              throw e;
            }
            if (!isHidden(file) && !(e instanceof java.nio.file.FileSystemLoopException)) {
              tree.refused.put(file, "the file cannot be read: " + e.getClass().getSimpleName());
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return tree;
  }

  private void add(Path file, BasicFileAttributes attributes) {
    if (attributes.isSymbolicLink()) {
      refused.put(file, "the symbolic link leads to no file");
    } else if (!attributes.isRegularFile()) {
      refused.put(file, "this is no ordinary file, expected a file with text");
    } else {
      files.put(file, attributes);
    }
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  /**
   * Reads an ordinary file.
   *
   * @throws IOException when it is no ordinary file, is larger than {@link #LARGEST} bytes, or
   *     cannot be read
   */
  public static byte[] read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException("this is no ordinary file");
    }
    long size = Files.size(file);
    if (size > LARGEST) {
      throw new IOException("it has %s bytes, expected at most %s".formatted(size, LARGEST));
    }
    return Files.readAllBytes(file);
  }
}
