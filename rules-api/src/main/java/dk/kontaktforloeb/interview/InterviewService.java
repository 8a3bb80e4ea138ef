package dk.kontaktforloeb.interview;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.decision.Decision;

/**
 * Held interviews (seed InterviewService). Registering one leaves bookings as they are.
 * Thread-safe; what a request does wrong is told in the decision, never thrown.
 */
public interface InterviewService {

  /** Registers a held interview. The result is the stored interview, with its id. */
  Decision<Interview> create(Caller caller, Interview request);

  /** Replaces a held interview; its participants are kept. */
  Decision<Interview> update(Caller caller, Interview request);

  /** Adds a participant. The result is the interview. */
  Decision<Interview> addParticipant(Caller caller, SaveInterviewParticipant request);

  /** Changes a participant's name and external id. The result is the interview. */
  Decision<Interview> updateParticipant(Caller caller, SaveInterviewParticipant request);

  /** Removes a participant. The result is the interview. */
  Decision<Interview> deleteParticipant(Caller caller, DeleteInterviewParticipant request);

  /** A citizen's held interviews, full. */
  Decision<Interviews> getInterviewInfo(Caller caller, GetInterviewInfo request);

  /** The same service that decides and lists the effects, and stores nothing. */
  InterviewService dryRun();
}
