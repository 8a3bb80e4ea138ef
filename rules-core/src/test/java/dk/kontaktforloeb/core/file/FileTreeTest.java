package dk.kontaktforloeb.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {
  @TempDir private Path directory;

  private Path file(String path) throws IOException {
    Path file = directory.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "x");
  }

  private static List<String> names(Path below, FileTree tree) {
    return tree.files().keySet().stream().map(found -> below.relativize(found).toString()).toList();
  }

  @Test
  void aLinkedDirectoryIsReadLikeTheDirectory() throws IOException {
    file("releases/42/regler/a.drl");
    Path current = Files.createSymbolicLink(directory.resolve("current"), Path.of("releases/42"));

    assertThat(names(current, FileTree.below(current, 3))).containsExactly("regler/a.drl");
  }

  @Test
  void aMountedConfigMapIsReadOnce() throws IOException {
    file("cm/..2026_11_25/regler/a.drl");
    Path mounted = directory.resolve("cm");
    Files.createSymbolicLink(mounted.resolve("..data"), Path.of("..2026_11_25"));
    Files.createSymbolicLink(mounted.resolve("regler"), Path.of("..data/regler"));

    assertThat(names(mounted, FileTree.below(mounted, 3))).containsExactly("regler/a.drl");
  }

  @Test
  void dotFilesAndDotFoldersAreLeftOutButNotTheirOwnRoot() throws IOException {
    file(".git/a.drl");
    file(".a.drl.swp");
    file("a.drl");

    assertThat(names(directory, FileTree.below(directory, 3))).containsExactly("a.drl");
    Path hidden = directory.resolve(".git");
    assertThat(names(hidden, FileTree.below(hidden, 3))).containsExactly("a.drl");
  }

  @Test
  void aLinkBackEnds() throws IOException {
    file("regler/a.drl");
    Files.createSymbolicLink(directory.resolve("regler/up"), directory);

    FileTree tree = FileTree.below(directory, Integer.MAX_VALUE);

    assertThat(names(directory, tree)).containsExactly("regler/a.drl");
    assertThat(tree.refused()).isEmpty();
  }

  @Test
  void whatIsNoFileIsRefusedWithoutBeingOpened() throws Exception {
    Path pipe = directory.resolve("pipe.drl");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Path nowhere =
        Files.createSymbolicLink(directory.resolve("nowhere.drl"), Path.of("not-there.drl"));

    FileTree tree = FileTree.below(directory, 3);

    assertThat(tree.files()).isEmpty();
    assertThat(tree.refused())
        .containsOnlyKeys(nowhere, pipe)
        .containsEntry(nowhere, "the symbolic link leads to no file");
    assertThat(tree.refused().get(pipe)).contains("no ordinary file");
    assertThatThrownBy(() -> FileTree.read(pipe)).hasMessage("this is no ordinary file");
  }

  @Test
  void sizesAreLimited() throws IOException {
    Path large = directory.resolve("large.csv");
    try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
      sparse.setLength(FileTree.LARGEST + 1L);
    }

    assertThatThrownBy(() -> FileTree.read(large))
        .hasMessage("it has 16000001 bytes, expected at most 16000000");
    assertThat(FileTree.read(file("a.csv"))).hasSize(1);
  }
}
