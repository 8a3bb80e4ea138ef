package dk.kontaktforloeb.explain;

import dk.kontaktforloeb.decision.LocalizedText;
import java.util.List;

/**
 * What makes a rejected request acceptable: all of it together. Found by deciding the changed
 * request.
 *
 * @param elements the elements of the request to change, at most two
 * @param movedTogether whether the two elements are times that move by the same length of time,
 *     such as start and end
 * @param bookings the bookings to cancel before, or to wait for
 */
public record Change(
    List<ElementChange> elements, boolean movedTogether, List<BookingInTheWay> bookings) {

  /** Copies the lists. */
  public Change {
    elements = List.copyOf(elements);
    bookings = List.copyOf(bookings);
  }

  /** The change in words. */
  public LocalizedText text() {
    return LocalizedText.lazily(inDanish -> new ChangesText(inDanish).of(this));
  }
}
