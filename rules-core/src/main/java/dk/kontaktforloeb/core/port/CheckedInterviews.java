package dk.kontaktforloeb.core.port;

import dk.kontaktforloeb.interview.Interview;
import dk.kontaktforloeb.port.InterviewRepository;
import java.util.List;
import java.util.UUID;

/** Held interviews, with every answer checked. */
record CheckedInterviews(InterviewRepository port) implements InterviewRepository {
  private static final AnswerCheck FIND_ALL = new AnswerCheck("InterviewRepository.findAll");

  @Override
  public List<Interview> findAll(String personnummer) {
    List<Interview> all =
        FIND_ALL.own(FactType.INTERVIEW, port.findAll(personnummer), personnummer);
    FIND_ALL.ordered(
        FactType.INTERVIEW, all, StoredOrder.INTERVIEWS, "by interviewDateTime, then interviewId");
    return all;
  }

  @Override
  public boolean isIdInUse(UUID interviewId) {
    return port.isIdInUse(interviewId);
  }

  @Override
  public boolean isParticipantIdInUse(UUID participantId) {
    return port.isParticipantIdInUse(participantId);
  }

  @Override
  public void save(Interview interview) {
    port.save(interview);
  }

  @Override
  public void move(String fromPersonnummer, String toPersonnummer) {
    port.move(fromPersonnummer, toPersonnummer);
  }
}
