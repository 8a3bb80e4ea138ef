package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.core.form.FormFindings;
import dk.kontaktforloeb.core.form.InterviewForm;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.interview.DeleteInterviewParticipant;
import dk.kontaktforloeb.interview.Interview;
import dk.kontaktforloeb.interview.InterviewParticipantBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** DeleteInterviewParticipant. */
record DeleteParticipantHandler(InterviewDecider decider)
    implements Handler<DeleteInterviewParticipant, Interview> {

  @Override
  public Class<DeleteInterviewParticipant> requestType() {
    return DeleteInterviewParticipant.class;
  }

  @Override
  public void checkForm(
      @Nullable Caller caller,
      DeleteInterviewParticipant request,
      LocalDate today,
      FormFindings findings) {
    InterviewForm.check(request, findings);
  }

  @Override
  public Set<String> citizens(DeleteInterviewParticipant request) {
    return Set.of(Objects.requireNonNull(request.personnummer()));
  }

  @Override
  public Decision<Interview> decide(Call<DeleteInterviewParticipant> call) {
    DeleteInterviewParticipant request = call.request();
    return decider.decide(
        call,
        ParticipantHandler.interview(request.personnummer(), request.interviewId()),
        InterviewParticipantBuilder.builder().participantId(request.participantId()).build(),
        List::of);
  }
}
