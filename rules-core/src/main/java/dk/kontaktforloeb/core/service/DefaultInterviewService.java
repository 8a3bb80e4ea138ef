package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.interview.DeleteInterviewParticipant;
import dk.kontaktforloeb.interview.GetInterviewInfo;
import dk.kontaktforloeb.interview.Interview;
import dk.kontaktforloeb.interview.InterviewService;
import dk.kontaktforloeb.interview.Interviews;
import dk.kontaktforloeb.interview.SaveInterviewParticipant;

/** The service on a decider. */
public record DefaultInterviewService(Decider decider, boolean isDryRun)
    implements InterviewService {

  @Override
  public Decision<Interview> create(Caller caller, Interview request) {
    return decider.decide(Operation.CREATE_INTERVIEW, caller, request, isDryRun);
  }

  @Override
  public Decision<Interview> update(Caller caller, Interview request) {
    return decider.decide(Operation.UPDATE_INTERVIEW, caller, request, isDryRun);
  }

  @Override
  public Decision<Interview> addParticipant(Caller caller, SaveInterviewParticipant request) {
    return decider.decide(Operation.ADD_INTERVIEW_PARTICIPANT, caller, request, isDryRun);
  }

  @Override
  public Decision<Interview> updateParticipant(Caller caller, SaveInterviewParticipant request) {
    return decider.decide(Operation.UPDATE_INTERVIEW_PARTICIPANT, caller, request, isDryRun);
  }

  @Override
  public Decision<Interview> deleteParticipant(Caller caller, DeleteInterviewParticipant request) {
    return decider.decide(Operation.DELETE_INTERVIEW_PARTICIPANT, caller, request, isDryRun);
  }

  @Override
  public Decision<Interviews> getInterviewInfo(Caller caller, GetInterviewInfo request) {
    return decider.decide(Operation.GET_INTERVIEW_INFO, caller, request, isDryRun);
  }

  @Override
  public InterviewService dryRun() {
    return new DefaultInterviewService(decider, true);
  }
}
