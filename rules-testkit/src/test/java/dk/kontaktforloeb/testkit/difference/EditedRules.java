package dk.kontaktforloeb.testkit.difference;

import dk.kontaktforloeb.core.engine.ShippedTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of the shipped rules in a folder, to be edited by a test. */
public final class EditedRules {
  private final Path root;

  private EditedRules(Path root) {
    this.root = root;
  }

  public static EditedRules in(Path root) {
    EditedRules copy = new EditedRules(root);
    ShippedTexts.all().forEach(copy::write);
    return copy;
  }

  public Path root() {
    return root;
  }

  public RuleSetFiles read() {
    return RuleSetFiles.of(root);
  }

  /** Replaces a text that must be there, wherever it stands in the file. */
  public EditedRules edit(String path, String before, String after) {
    try {
      String text = Files.readString(root.resolve(path));
      if (!text.contains(before)) {
        throw new IllegalArgumentException("%s does not hold \"%s\"".formatted(path, before));
      }
      return write(path, text.replace(before, after));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private EditedRules write(String path, String text) {
    try {
      Files.createDirectories(root.resolve(path).getParent());
      Files.writeString(root.resolve(path), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
