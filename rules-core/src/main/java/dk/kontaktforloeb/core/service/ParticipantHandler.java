package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.core.form.FormFindings;
import dk.kontaktforloeb.core.form.InterviewForm;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.interview.Interview;
import dk.kontaktforloeb.interview.InterviewBuilder;
import dk.kontaktforloeb.interview.InterviewParticipant;
import dk.kontaktforloeb.interview.InterviewParticipantBuilder;
import dk.kontaktforloeb.interview.SaveInterviewParticipant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** AddInterviewParticipant and UpdateInterviewParticipant. */
record ParticipantHandler(Operation operation, InterviewDecider decider, Supplier<UUID> idSource)
    implements Handler<SaveInterviewParticipant, Interview> {
  private boolean isNew() {
    return operation == Operation.ADD_INTERVIEW_PARTICIPANT;
  }

  @Override
  public Class<SaveInterviewParticipant> requestType() {
    return SaveInterviewParticipant.class;
  }

  @Override
  public Set<String> keptElements() {
    return isNew() ? Set.of() : Set.of(InterviewForm.ROLE);
  }

  @Override
  public void checkForm(
      @Nullable Caller caller,
      SaveInterviewParticipant request,
      LocalDate today,
      FormFindings findings) {
    InterviewForm.checkParticipant(operation, request, findings);
  }

  @Override
  public Set<String> citizens(SaveInterviewParticipant request) {
    return Set.of(Objects.requireNonNull(request.personnummer()));
  }

  @Override
  public SaveInterviewParticipant withId(SaveInterviewParticipant request) {
    InterviewParticipant participant = Objects.requireNonNull(request.participant());
    return participant.participantId() != null
        ? request
        : new SaveInterviewParticipant(
            request.personnummer(),
            request.interviewId(),
            InterviewParticipantBuilder.builder(participant).participantId(idSource.get()).build());
  }

  @Override
  public Decision<Interview> decide(Call<SaveInterviewParticipant> call) {
    SaveInterviewParticipant request = call.request();
    InterviewParticipant participant = Objects.requireNonNull(request.participant());
    UUID id = Objects.requireNonNull(participant.participantId());
    return decider.decide(
        call,
        interview(request.personnummer(), request.interviewId()),
        participant,
        () ->
            isNew()
                ? List.of(
                    InterviewDecider.NewId.ofParticipant(InterviewForm.PARTICIPANT_ID, id, false))
                : List.of());
  }

  /** The interview that a participant's request is about. */
  static Interview interview(@Nullable String personnummer, @Nullable UUID interviewId) {
    return InterviewBuilder.builder().personnummer(personnummer).interviewId(interviewId).build();
  }
}
