package dk.kontaktforloeb.core.change;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.interview.DeleteInterviewParticipant;
import dk.kontaktforloeb.interview.Interview;
import dk.kontaktforloeb.interview.InterviewCase;
import dk.kontaktforloeb.interview.InterviewFacts;
import dk.kontaktforloeb.interview.InterviewFactsBuilder;
import dk.kontaktforloeb.interview.InterviewParticipant;
import dk.kontaktforloeb.interview.SaveInterviewParticipant;
import dk.kontaktforloeb.rule.AccessCase;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * A held interview, or a request about one of its participants.
 *
 * @param judged the facts of the request that was judged, which say what is known of its booking
 * @param facts those of the changed request
 */
record InterviewSubject(InterviewFacts judged, InterviewFacts facts) implements Subject {

  static InterviewSubject of(InterviewFacts facts) {
    return new InterviewSubject(facts, facts);
  }

  @Override
  public Record request() {
    Interview interview = facts.request();
    InterviewParticipant participant = facts.participant();
    return switch (operation()) {
      case ADD_INTERVIEW_PARTICIPANT, UPDATE_INTERVIEW_PARTICIPANT ->
          new SaveInterviewParticipant(
              interview.personnummer(), interview.interviewId(), participant);
      case DELETE_INTERVIEW_PARTICIPANT ->
          new DeleteInterviewParticipant(
              interview.personnummer(),
              interview.interviewId(),
              participant == null ? null : participant.participantId());
      default -> interview;
    };
  }

  /** Ids of interview and participant stay: which are meant is not for us to guess. */
  @Override
  public Subject with(Record request) {
    InterviewFactsBuilder changed = InterviewFactsBuilder.builder(facts);
    if (request instanceof Interview interview) {
      boolean sameBooking =
          Objects.equals(interview.bookingIdentifier(), judged.request().bookingIdentifier());
      changed.request(interview).bookingKnown(sameBooking && judged.bookingKnown());
    } else if (request instanceof SaveInterviewParticipant save) {
      changed.participant(save.participant());
    }
    return new InterviewSubject(judged, changed.build());
  }

  @Override
  public AccessCase toCase() {
    return new InterviewCase(facts);
  }

  @Override
  public LocalDate day() {
    LocalDateTime held = facts.request().interviewDateTime();
    return (held == null ? DanishTime.at(facts.asOf()) : held).toLocalDate();
  }
}
