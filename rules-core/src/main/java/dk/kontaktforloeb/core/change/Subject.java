package dk.kontaktforloeb.core.change;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.deltagelse.ParticipationCase;
import dk.kontaktforloeb.indkaldelse.BookingCase;
import dk.kontaktforloeb.interview.InterviewCase;
import dk.kontaktforloeb.rule.AccessCase;
import dk.kontaktforloeb.rule.CaseFacts;
import dk.kontaktforloeb.table.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A judged request with the facts around it, of which changed ones are made. Immutable. */
interface Subject {

  /** The subject of a case, or null where no request can be changed. */
  static @Nullable Subject of(@Nullable AccessCase judged) {
    if (judged instanceof BookingCase bookingCase) {
      return BookingSubject.of(bookingCase.facts());
    }
    if (judged instanceof ParticipationCase participationCase) {
      return new ParticipationSubject(participationCase.facts());
    }
    if (judged instanceof InterviewCase interviewCase) {
      return InterviewSubject.of(interviewCase.facts());
    }
    return null;
  }

  /** What was asked. */
  default Operation operation() {
    return facts().operation();
  }

  /** Who asks. */
  default Caller caller() {
    return facts().caller();
  }

  /** The request as a caller writes it. */
  Record request();

  /** The same with another request. */
  Subject with(Record request);

  /** Whether the facts hold all that is needed to judge the request. */
  default boolean isCovered() {
    return true;
  }

  /** The case to judge. */
  AccessCase toCase();

  /** All that stands around the request, and the request. */
  CaseFacts facts();

  /** The tables that it is judged by. */
  default Tables tables() {
    return facts().tables();
  }

  /** The instant as of which it is judged. */
  default Instant asOf() {
    return facts().asOf();
  }

  /** The day that codes have to be valid on. */
  default LocalDate day() {
    return DanishTime.at(asOf()).toLocalDate();
  }

  /** The citizen's authorities. */
  default List<Organisation> authorities() {
    return facts().borger().myndigheder();
  }

  /** The same without those other bookings of the citizen. */
  default Subject without(Set<UUID> bookings) {
    return this;
  }

  /**
   * The same request at that time, or null where it is too late for the request then, or time does
   * not matter to it.
   */
  default @Nullable Subject at(LocalDateTime time) {
    return null;
  }
}
