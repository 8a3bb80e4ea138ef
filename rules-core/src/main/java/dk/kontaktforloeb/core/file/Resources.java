package dk.kontaktforloeb.core.file;

import dk.kontaktforloeb.rule.RuleEngineException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Files of the library's jars. On the class path the class loader finds them all; on the module
 * path a file of another module in a package of ours is found by asking each module.
 */
public final class Resources {
  private Resources() {}

  /**
   * Reads a file of the shipped rule set.
   *
   * @param path below the folder of the rule set, such as {@code tabeller/graenser.csv}
   * @throws RuleEngineException when it is missing or cannot be read
   */
  public static String ofRuleSet(String path) {
    String file = "dk/kontaktforloeb/" + path;
    try (InputStream in = open(file)) {
      if (in == null) {
        throw new RuleEngineException(
            "The rule set has no file /%s.%nMaybe the dependency dk.kontaktforloeb:rules-drl is missing."
                .formatted(file));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new RuleEngineException("The file /%s can not be read".formatted(file), e);
    }
  }

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
