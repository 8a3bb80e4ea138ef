package dk.kontaktforloeb.testkit.scenario;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;

/** Ids that are the same in every run, and no one else's. */
final class Ids {
  private Ids() {}

  static UUID of(String name) {
    return UUID.nameUUIDFromBytes(("scenario " + name).getBytes(StandardCharsets.UTF_8));
  }

  /** A first, second, third … id. */
  static Supplier<UUID> sequence() {
    int[] count = {0};
    return () -> of("made " + ++count[0]);
  }
}
