package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.core.port.StoredOrder;
import dk.kontaktforloeb.interview.Interview;
import dk.kontaktforloeb.interview.InterviewBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A citizen's held interviews. Immutable.
 *
 * @param held by held time, then id
 */
record CitizenInterviews(List<Interview> held) {
  static final CitizenInterviews NONE = new CitizenInterviews(List.of());

  /** These, with the interview in place of the one of its id. */
  CitizenInterviews with(Interview interview) {
    List<Interview> changed = new ArrayList<>(held);
    changed.removeIf(other -> Objects.equals(other.interviewId(), interview.interviewId()));
    changed.add(interview);
    changed.sort(StoredOrder.INTERVIEWS);
    return new CitizenInterviews(List.copyOf(changed));
  }

  /** These, and the others under this citizen's personnummer. */
  CitizenInterviews withMoved(CitizenInterviews others, String personnummer) {
    CitizenInterviews all = this;
    for (Interview interview : others.held) {
      all = all.with(InterviewBuilder.builder(interview).personnummer(personnummer).build());
    }
    return all;
  }
}
