package dk.kontaktforloeb.json;

import dk.kontaktforloeb.spi.KontaktforloebProvider;
import org.jspecify.annotations.Nullable;

/** Keeps the codec, so that the class path is searched for it once. Thread-safe. */
final class StandardCodec {
  private static volatile @Nullable JsonCodec found;

  private StandardCodec() {}

  static JsonCodec get() {
    JsonCodec codec = found;
    if (codec == null) {
      codec = KontaktforloebProvider.found().jsonCodec();
      found = codec;
    }
    return codec;
  }
}
