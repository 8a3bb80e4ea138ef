package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.borger.Borger;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one citizen. Immutable: a change makes a new record, so that readers always see
 * one whole state.
 *
 * @param borger the citizen as the register shows them, or null when unknown to it
 * @param bookings the bookings
 * @param frister the deadlines
 * @param valg the choices
 * @param interviews the held interviews
 */
record CitizenRecord(
    @Nullable Borger borger,
    CitizenBookings bookings,
    CitizenFrister frister,
    CitizenValg valg,
    CitizenInterviews interviews) {
  static final CitizenRecord EMPTY =
      new CitizenRecord(
          null,
          CitizenBookings.NONE,
          CitizenFrister.NONE,
          CitizenValg.NONE,
          CitizenInterviews.NONE);

  boolean isEmpty() {
    return borger == null
        && bookings.log().isEmpty()
        && frister.byId().isEmpty()
        && valg.entries().isEmpty()
        && interviews.held().isEmpty();
  }

  CitizenRecord with(@Nullable Borger changed) {
    return new CitizenRecord(changed, bookings, frister, valg, interviews);
  }

  CitizenRecord with(CitizenBookings changed) {
    return new CitizenRecord(borger, changed, frister, valg, interviews);
  }

  CitizenRecord with(CitizenFrister changed) {
    return new CitizenRecord(borger, bookings, changed, valg, interviews);
  }

  CitizenRecord with(CitizenValg changed) {
    return new CitizenRecord(borger, bookings, frister, changed, interviews);
  }

  CitizenRecord with(CitizenInterviews changed) {
    return new CitizenRecord(borger, bookings, frister, valg, changed);
  }
}
