package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.interview.Interview;
import dk.kontaktforloeb.interview.InterviewParticipant;
import dk.kontaktforloeb.port.ConcurrentChangeException;
import dk.kontaktforloeb.port.InterviewRepository;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Held interviews in memory. */
record EmbeddedInterviewRepository(CitizenStore store) implements InterviewRepository {

  @Override
  public List<Interview> findAll(String personnummer) {
    return store.view().citizen(personnummer).interviews().held();
  }

  @Override
  public boolean isIdInUse(UUID interviewId) {
    return store.view().ownerOfInterview(interviewId) != null;
  }

  @Override
  public boolean isParticipantIdInUse(UUID participantId) {
    return store.view().ownerOfParticipant(participantId) != null;
  }

  @Override
  public void save(Interview interview) {
    Draft draft = store.draft();
    String personnummer = Objects.requireNonNull(interview.personnummer());
    UUID id = Objects.requireNonNull(interview.interviewId());
    String owner = draft.ownerOfInterview(id);
    if (owner != null && !owner.equals(personnummer)) {
      throw new ConcurrentChangeException("The id %s of an interview is in use".formatted(id));
    }
    draft.ownInterview(id, personnummer);
    takeParticipants(draft, interview, personnummer);
    draft.change(personnummer, citizen -> citizen.with(citizen.interviews().with(interview)));
  }

  private void takeParticipants(Draft draft, Interview interview, String personnummer) {
    Set<UUID> had = new HashSet<>();
    for (Interview stored : draft.citizen(personnummer).interviews().held()) {
      if (Objects.equals(stored.interviewId(), interview.interviewId())) {
        had.addAll(participantIds(stored));
      }
    }
    List<UUID> has = participantIds(interview);
    for (UUID id : has) {
      if (!had.remove(id) && draft.ownerOfParticipant(id) != null && !draft.isUnchecked()) {
        throw new ConcurrentChangeException("The id %s of a participant is in use".formatted(id));
      }
      draft.ownParticipant(id, personnummer);
    }
    had.forEach(draft::freeParticipant);
  }

  private static List<UUID> participantIds(Interview interview) {
    return interview.participants() == null
        ? List.of()
        : interview.participants().stream()
            .map(InterviewParticipant::participantId)
            .filter(Objects::nonNull)
            .toList();
  }

  @Override
  public void move(String fromPersonnummer, String toPersonnummer) {
    Draft draft = store.draft();
    if (fromPersonnummer.equals(toPersonnummer)) {
      return;
    }
    CitizenInterviews moved = draft.citizen(fromPersonnummer).interviews();
    draft.change(fromPersonnummer, citizen -> citizen.with(CitizenInterviews.NONE));
    draft.change(
        toPersonnummer,
        citizen -> citizen.with(citizen.interviews().withMoved(moved, toPersonnummer)));
    for (Interview interview : moved.held()) {
      draft.ownInterview(Objects.requireNonNull(interview.interviewId()), toPersonnummer);
      participantIds(interview).forEach(id -> draft.ownParticipant(id, toPersonnummer));
    }
  }
}
