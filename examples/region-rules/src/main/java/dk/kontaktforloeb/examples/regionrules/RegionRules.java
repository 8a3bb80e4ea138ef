package dk.kontaktforloeb.examples.regionrules;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where the rules of this jar are. */
public final class RegionRules {
  private RegionRules() {}

  /** The jar, or the build's output while it is none yet. */
  public static Path place() {
    try {
      return Path.of(RegionRules.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The place of the rules is no path", e);
    }
  }
}
