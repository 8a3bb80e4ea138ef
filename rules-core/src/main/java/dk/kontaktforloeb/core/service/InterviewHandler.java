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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** CreateInterview and UpdateInterview. */
record InterviewHandler(
    Operation operation, InterviewDecider decider, InterviewForm form, Supplier<UUID> idSource)
    implements Handler<Interview, Interview> {

  private boolean isNew() {
    return operation == Operation.CREATE_INTERVIEW;
  }

  @Override
  public Class<Interview> requestType() {
    return Interview.class;
  }

  @Override
  public Set<String> keptElements() {
    return isNew() ? Set.of() : Set.of("participants");
  }

  @Override
  public void checkForm(
      @Nullable Caller caller, Interview request, LocalDate today, FormFindings findings) {
    form.check(operation, request, findings);
  }

  @Override
  public Set<String> citizens(Interview request) {
    return Set.of(Objects.requireNonNull(request.personnummer()));
  }

  @Override
  public Interview withId(Interview request) {
    if (!isNew()) {
      return request;
    }
    InterviewBuilder complete = InterviewBuilder.builder(request);
    if (request.interviewId() == null) {
      complete.interviewId(idSource.get());
    }
    if (request.participants() != null) {
      complete.participants(request.participants().stream().map(this::withId).toList());
    }
    return complete.build();
  }

  private InterviewParticipant withId(InterviewParticipant participant) {
    return participant.participantId() != null
        ? participant
        : InterviewParticipantBuilder.builder(participant).participantId(idSource.get()).build();
  }

  @Override
  public Decision<Interview> decide(Call<Interview> call) {
    return decider.decide(call, call.request(), null, () -> newIds(call.request()));
  }

  /**
   * Ids that the request brings, each with the place where it stands; one that stands twice is in
   * use by itself.
   */
  private List<InterviewDecider.NewId> newIds(Interview request) {
    if (!isNew()) {
      return List.of();
    }
    List<InterviewDecider.NewId> ids = new ArrayList<>();
    ids.add(InterviewDecider.NewId.ofInterview(request.interviewId()));
    Set<UUID> seen = new HashSet<>();
    List<InterviewParticipant> participants =
        request.participants() == null ? List.of() : request.participants();
    for (int i = 0; i < participants.size(); i++) {
      UUID id = Objects.requireNonNull(participants.get(i).participantId());
      ids.add(
          InterviewDecider.NewId.ofParticipant(
              "/participants/%s/participantId".formatted(i), id, !seen.add(id)));
    }
    return ids;
  }
}
