package dk.kontaktforloeb.testkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of the shipped rules that a test edits. */
final class RuleCopy {
  private final Path directory;

  RuleCopy(Path directory) {
    this.directory = directory;
    EditableRules.writeTo(directory, true);
  }

  Path directory() {
    return directory;
  }

  String read(String file) {
    try {
      return Files.readString(directory.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(String file, String text) {
    try {
      Files.createDirectories(directory.resolve(file).getParent());
      Files.writeString(directory.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces what stands once in the file; gives where it stood. */
  int replace(String file, String before, String after) {
    String text = read(file);
    int at = text.indexOf(before);
    assertThat(at).as("%s holds %s", file, before).isNotNegative();
    assertThat(text.indexOf(before, at + 1)).as("%s holds it once: %s", file, before).isNegative();
    write(file, text.substring(0, at) + after + text.substring(at + before.length()));
    return at;
  }
}
