package dk.kontaktforloeb.core.file;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Files of the library's jars. On the class path the class loader finds them all; on the module
 * path a file of another module in a package of ours is found by asking each module.
 */
public final class Resources {
  private Resources() {}

  /**
   * Opens a file.
   *
   * @param path from the root, without a slash before it
   * @return null where there is none
   * @throws IOException when it cannot be read
   */
  public static @Nullable InputStream open(String path) throws IOException {
    Module own = Resources.class.getModule();
    InputStream found = Resources.class.getClassLoader().getResourceAsStream(path);
    if (found != null || own.getLayer() == null) {
      return found;
    }
    for (Module module : own.getLayer().modules()) {
      InputStream in = module.getResourceAsStream(path);
      if (in != null) {
        return in;
      }
    }
    return null;
  }
}
