package dk.kontaktforloeb.indkaldelse;

import java.util.List;
import java.util.Objects;

/** The guests that a new booking brings. */
final class NewGuests {
  static final String POINTER = "/myndighedsdeltagere";

  private NewGuests() {}

  /**
   * Index of the first guest before which another of the same role stands, one of the two without
   * an answer; -1 where there is none.
   */
  static int firstInTheWay(List<Myndighedsdeltager> guests) {
    for (int i = 1; i < guests.size(); i++) {
      for (int before = 0; before < i; before++) {
        if (isInTheWay(guests.get(before), guests.get(i))) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean isInTheWay(Myndighedsdeltager one, Myndighedsdeltager other) {
    return Objects.equals(one.rolle(), other.rolle())
        && (one.deltager() == null || other.deltager() == null);
  }

  static String roleOf(int index) {
    return "%s/%s/rolle".formatted(POINTER, Math.max(index, 0));
  }
}
