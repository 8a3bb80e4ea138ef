package dk.kontaktforloeb.core.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The classes that were generated from rule files. They come before those of the same name on the
 * class path: an edited rule may have a class of the same name as the shipped one.
 */
final class GeneratedClasses extends ClassLoader {
  private final Map<String, byte[]> byPath;

  /** Classes by path, such as {@code dk/kontaktforloeb/regler/Rules1.class}. */
  GeneratedClasses(Map<String, byte[]> byPath) {
    super(GeneratedClasses.class.getClassLoader());
    this.byPath = byPath;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    byte @Nullable [] bytes = byPath.get(name.replace('.', '/') + ".class");
    if (bytes == null) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
    }
  }
}
