package dk.kontaktforloeb.core.change;

import dk.kontaktforloeb.explain.BookingInTheWay;
import dk.kontaktforloeb.explain.ElementChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change that does not help by itself, and may be one of two.
 *
 * @param element the element that it changes, or null where it takes bookings out of the way
 * @param told the change of the element, or null
 * @param bookings the bookings out of the way
 * @param subject the changed request
 * @param errors what still rejects it
 */
record First(
    @Nullable Element element,
    @Nullable ElementChange told,
    List<BookingInTheWay> bookings,
    Subject subject,
    List<ViolatedRule> errors) {}
