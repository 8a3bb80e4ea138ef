package dk.kontaktforloeb.core.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of the shipped rule set that a test may edit. */
public final class RuleCopy {
  private final Path root;

  private RuleCopy(Path root) {
    this.root = root;
  }

  public static RuleCopy in(Path root) {
    RuleCopy copy = new RuleCopy(root);
    ShippedTexts.all().forEach(copy::write);
    return copy;
  }

  public Path root() {
    return root;
  }

  public RuleCopy write(String path, String text) {
    try {
      Files.createDirectories(root.resolve(path).getParent());
      Files.writeString(root.resolve(path), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String read(String path) {
    try {
      return Files.readString(root.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces a text that must be there. */
  public RuleCopy edit(String path, String before, String after) {
    String text = read(path);
    if (!text.contains(before)) {
      throw new IllegalArgumentException("%s does not hold \"%s\"".formatted(path, before));
    }
    return write(path, text.replace(before, after));
  }

  public RuleCopy delete(String path) {
    try {
      Files.delete(root.resolve(path));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
