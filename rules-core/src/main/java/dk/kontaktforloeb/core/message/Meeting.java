package dk.kontaktforloeb.core.message;

import dk.kontaktforloeb.indkaldelse.BookingCase;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.kodeliste.Samtaleformer;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * What a message says of a booking. Asked of the case at once: a case is read by one thread, its
 * messages by any.
 *
 * @param booking the booking that the case results in
 * @param fremmoede whether the citizen turns up in person
 * @param borgerenRinger whether the citizen is to ring
 * @param fremtidig whether it starts later than now
 * @param nu now, local to Europe/Copenhagen
 */
record Meeting(
    Indkaldelse booking,
    boolean fremmoede,
    boolean borgerenRinger,
    boolean fremtidig,
    LocalDateTime nu) {

  static Meeting of(BookingCase bookingCase) {
    return new Meeting(
        bookingCase.getResultat(),
        bookingCase.isFremmoede(),
        bookingCase.isBorgerenRinger(),
        bookingCase.isFremtidig(),
        bookingCase.getNu());
  }

  boolean telefon() {
    return Objects.equals(booking.samtaleformType(), Samtaleformer.TELEFON);
  }

  boolean myndighedenRinger() {
    return telefon()
        && booking.kontaktinformation() != null
        && Boolean.FALSE.equals(booking.kontaktinformation().borgerRingerOp());
  }

  /** A deadline holds to its minute. */
  boolean kanOmbookes() {
    LocalDateTime frist = booking.ombookingFrist();
    return fremtidig
        && Boolean.TRUE.equals(booking.ombookingMulig())
        && (frist == null || !nu.isAfter(frist));
  }
}
