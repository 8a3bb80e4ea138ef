package dk.kontaktforloeb.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What an accepted request makes of an interview and its participants. */
final class InterviewResult {
  private InterviewResult() {}

  static Interview of(InterviewFacts facts) {
    return switch (facts.operation()) {
      case CREATE_INTERVIEW ->
          facts.request().participants() == null
              ? withParticipants(facts.request(), List.of())
              : facts.request();
      case UPDATE_INTERVIEW -> withParticipants(facts.request(), participants(stored(facts)));
      default -> withParticipants(stored(facts), changed(facts));
    };
  }

  private static Interview stored(InterviewFacts facts) {
    return Objects.requireNonNull(facts.stored(), "stored interview");
  }

  private static Interview withParticipants(
      Interview interview, List<InterviewParticipant> participants) {
    return InterviewBuilder.builder(interview).participants(participants).build();
  }

  private static List<InterviewParticipant> participants(Interview interview) {
    return interview.participants() == null ? List.of() : interview.participants();
  }

  private static List<InterviewParticipant> changed(InterviewFacts facts) {
    List<InterviewParticipant> participants = new ArrayList<>(participants(stored(facts)));
    InterviewParticipant requested = Objects.requireNonNull(facts.participant());
    UUID id = requested.participantId();
    switch (facts.operation()) {
      case ADD_INTERVIEW_PARTICIPANT -> participants.add(requested);
      case UPDATE_INTERVIEW_PARTICIPANT ->
          participants.replaceAll(
              each -> Objects.equals(each.participantId(), id) ? renamed(each, requested) : each);
      default -> participants.removeIf(each -> Objects.equals(each.participantId(), id));
    }
    return participants;
  }

  /** Name and external id are replaced, the role stays (EFF-53). */
  private static InterviewParticipant renamed(
      InterviewParticipant stored, InterviewParticipant requested) {
    return InterviewParticipantBuilder.builder(stored)
        .name(requested.name())
        .externalId(requested.externalId())
        .build();
  }
}
