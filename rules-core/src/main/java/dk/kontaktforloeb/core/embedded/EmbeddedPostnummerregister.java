package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.port.Postnummerregister;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Four digits in a range, or those that a test names. */
final class EmbeddedPostnummerregister implements Postnummerregister {
  private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");
  private static final String LOWEST = "0555";
  private static final String HIGHEST = "9990";

  private volatile @Nullable Set<String> only;

  void only(Set<String> postnumre) {
    only = Set.copyOf(postnumre);
  }

  @Override
  public boolean exists(String postnummer) {
    Set<String> named = only;
    return named == null
        ? FOUR_DIGITS.matcher(postnummer).matches()
            && postnummer.compareTo(LOWEST) >= 0
            && postnummer.compareTo(HIGHEST) <= 0
        : named.contains(postnummer);
  }
}
