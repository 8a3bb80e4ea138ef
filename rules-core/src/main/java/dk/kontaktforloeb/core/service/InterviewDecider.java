package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.core.engine.DroolsRuleEngine;
import dk.kontaktforloeb.core.port.CheckedPorts;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.interview.Interview;
import dk.kontaktforloeb.interview.InterviewCase;
import dk.kontaktforloeb.interview.InterviewFacts;
import dk.kontaktforloeb.interview.InterviewFactsBuilder;
import dk.kontaktforloeb.interview.InterviewParticipant;
import dk.kontaktforloeb.table.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Decides requests about held interviews and their participants, and carries accepted ones out. */
record InterviewDecider(
    Gate gate, Answers answers, DroolsRuleEngine engine, EffectWriter writer, Tables tables) {

  /**
   * An id that a request brings.
   *
   * @param isOfParticipant whether it is a participant's, else the interview's
   * @param isDoubled whether it stands twice in the request
   */
  record NewId(String pointer, UUID id, boolean isOfParticipant, boolean isDoubled) {
    static NewId ofInterview(@Nullable UUID id) {
      return new NewId("/interviewId", Objects.requireNonNull(id), false, false);
    }

    static NewId ofParticipant(String pointer, UUID id, boolean isDoubled) {
      return new NewId(pointer, id, true, isDoubled);
    }

    boolean isInUse(CheckedPorts ports) {
      return isDoubled
          || (isOfParticipant
              ? ports.interviews().isParticipantIdInUse(id)
              : ports.interviews().isIdInUse(id));
    }
  }

  Decision<Interview> decide(
      Call<?> call,
      Interview request,
      @Nullable InterviewParticipant participant,
      Supplier<List<NewId>> newIds) {
    CheckedPorts ports = gate.ports();
    String personnummer = Objects.requireNonNull(request.personnummer());
    List<Interview> interviews = ports.interviews().findAll(personnummer);
    @Nullable Interview stored = stored(request, interviews);
    Gate.Admission admission = gate.admit(call, personnummer, stored, () -> inUse(newIds.get()));
    if (admission.isRefused()) {
      return answers.rejected(call, personnummer, admission.refused());
    }
    InterviewFacts facts =
        InterviewFactsBuilder.builder()
            .operation(call.operation())
            .caller(call.caller())
            .borger(admission.citizen())
            .request(request)
            .stored(stored)
            .participant(participant)
            .interviews(interviews)
            .bookingKnown(isBookingKnown(personnummer, request))
            .historik(ports.deltagelsesvalg().history(personnummer))
            .tables(tables)
            .asOf(call.asOf())
            .build();
    Decision<Interview> decision = engine.decide(new InterviewCase(facts), call.dryRun());
    if (decision.isAccepted() && !call.dryRun()) {
      ports.interviews().save(decision.result());
      writer.carryOut(decision.effects(), personnummer, call);
    }
    return decision;
  }

  private List<Violation> inUse(List<NewId> newIds) {
    List<Violation> inUse = new ArrayList<>();
    for (NewId newId : newIds) {
      if (newId.isInUse(gate.ports())) {
        inUse.addAll(gate.idInUse(newId.pointer(), newId.id()));
      }
    }
    return inUse;
  }

  private static @Nullable Interview stored(Interview request, List<Interview> interviews) {
    UUID id = request.interviewId();
    return interviews.stream()
        .filter(interview -> id != null && id.equals(interview.interviewId()))
        .findFirst()
        .orElse(null);
  }

  private boolean isBookingKnown(String personnummer, Interview request) {
    UUID booking = request.bookingIdentifier();
    return booking != null && gate.ports().indkaldelser().find(personnummer, booking).isPresent();
  }
}
