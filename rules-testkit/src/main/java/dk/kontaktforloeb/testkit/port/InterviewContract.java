package dk.kontaktforloeb.testkit.port;

import static dk.kontaktforloeb.testkit.port.Stored.ANOTHER;
import static dk.kontaktforloeb.testkit.port.Stored.CITIZEN;
import static dk.kontaktforloeb.testkit.port.Stored.DAY;
import static dk.kontaktforloeb.testkit.port.Stored.FIRST;
import static dk.kontaktforloeb.testkit.port.Stored.GUEST;
import static dk.kontaktforloeb.testkit.port.Stored.SECOND;
import static dk.kontaktforloeb.testkit.port.Stored.THIRD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kontaktforloeb.interview.Interview;
import dk.kontaktforloeb.interview.InterviewBuilder;
import dk.kontaktforloeb.port.ConcurrentChangeException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Held interviews: order, participants, ids, moves, and what work that fails leaves. */
interface InterviewContract extends UnderTest {

  private void store(Interview... interviews) {
    for (Interview interview : interviews) {
      work(
          Objects.requireNonNull(interview.personnummer()),
          () -> ports().interviews().save(interview));
    }
  }

  private List<Interview> held(String personnummer) {
    return ask(() -> ports().interviews().findAll(personnummer));
  }

  private boolean isTaken(UUID participantId) {
    return ask(() -> ports().interviews().isParticipantIdInUse(participantId));
  }

  private void refuses(Interview interview) {
    assertThatThrownBy(() -> store(interview)).isInstanceOf(ConcurrentChangeException.class);
  }

  private static Interview with(Interview interview, UUID... participantIds) {
    return InterviewBuilder.builder(interview)
        .participants(List.of(participantIds).stream().map(Stored::participant).toList())
        .build();
  }

  @Test
  default void interviewsStandByHeldTimeThenId() {
    Interview second = Stored.interview(SECOND, CITIZEN).interviewTypeIdentifier(12).build();
    Interview third = Stored.interview(THIRD, CITIZEN).build();
    Interview later = Stored.interview(FIRST, CITIZEN).interviewDateTime(DAY.atTime(9, 1)).build();
    store(later, third, second);

    assertThat(held(CITIZEN)).containsExactly(second, third, later);
  }

  @Test
  default void interviewsAreTheCitizensOwn() {
    Interview one = Stored.interview(FIRST, CITIZEN).build();
    Interview another = Stored.interview(SECOND, ANOTHER).build();
    store(one, another);

    assertThat(held(CITIZEN)).containsExactly(one);
    assertThat(held(ANOTHER)).containsExactly(another);
  }

  @Test
  default void anInterviewIsReplacedWhole() {
    Interview before = with(Stored.interview(FIRST, CITIZEN).build(), GUEST, SECOND);
    Interview after =
        InterviewBuilder.builder(with(before, SECOND))
            .interviewTypeIdentifier(12)
            .interviewContactTypeIdentifier(null)
            .interviewDateTime(DAY.plusDays(1).atTime(12, 30))
            .bookingIdentifier(THIRD)
            .interviewWithMoreAuthorities(true)
            .participationStatusTypeIdentifier(5)
            .responsibleAuthority(null)
            .build();
    store(before, after);

    assertThat(held(CITIZEN)).containsExactly(after);
  }

  @Test
  default void anInterviewsIdIsTakenForEveryCitizen() {
    Interview first = Stored.interview(FIRST, CITIZEN).build();
    store(first);

    assertThat(ask(() -> ports().interviews().isIdInUse(FIRST))).isTrue();
    assertThat(ask(() -> ports().interviews().isIdInUse(SECOND))).isFalse();
    refuses(Stored.interview(FIRST, ANOTHER).build());
    assertThat(held(CITIZEN)).containsExactly(first);
    assertThat(held(ANOTHER)).isEmpty();
  }

  @Test
  default void aParticipantsIdIsTakenOnEveryInterview() {
    Interview first = with(Stored.interview(FIRST, CITIZEN).build(), GUEST);
    store(first);

    assertThat(isTaken(GUEST)).isTrue();
    assertThat(isTaken(FIRST)).as("the interview's own id, as a participant's").isFalse();
    refuses(with(Stored.interview(SECOND, CITIZEN).build(), GUEST));
    refuses(with(Stored.interview(SECOND, ANOTHER).build(), GUEST));
    assertThat(held(CITIZEN)).containsExactly(first);
    assertThat(held(ANOTHER)).isEmpty();
  }

  @Test
  default void aParticipantThatStaysKeepsItsId() {
    Interview before = with(Stored.interview(FIRST, CITIZEN).build(), GUEST);
    Interview after = with(before, GUEST, THIRD);
    store(before, after);

    assertThat(held(CITIZEN)).containsExactly(after);
    assertThat(isTaken(GUEST)).isTrue();
    assertThat(isTaken(THIRD)).isTrue();
  }

  @Test
  default void theIdOfAParticipantThatHasGoneIsFree() {
    Interview before = with(Stored.interview(FIRST, CITIZEN).build(), GUEST);
    store(before, with(before));

    assertThat(isTaken(GUEST)).isFalse();
    Interview another = with(Stored.interview(SECOND, ANOTHER).build(), GUEST);
    store(another);
    assertThat(held(ANOTHER)).containsExactly(another);
  }

  @Test
  default void interviewsMoveWithTheirParticipants() {
    Interview first = with(Stored.interview(FIRST, CITIZEN).build(), GUEST);
    Interview second = Stored.interview(SECOND, ANOTHER).build();
    store(first, second);

    workOnBoth(() -> ports().interviews().move(CITIZEN, ANOTHER));

    Interview moved = InterviewBuilder.builder(first).personnummer(ANOTHER).build();
    assertThat(held(CITIZEN)).isEmpty();
    assertThat(held(ANOTHER)).containsExactly(moved, second);
    assertThat(isTaken(GUEST)).isTrue();
    Interview changed = with(moved);
    store(changed);
    assertThat(held(ANOTHER)).containsExactly(changed, second);
  }

  @Test
  default void anInterviewOfWorkThatFailsIsNotStored() {
    Interview before = with(Stored.interview(FIRST, CITIZEN).build(), GUEST);
    store(before);

    Failure.after(
        this,
        () -> {
          ports().interviews().save(with(before));
          ports().interviews().save(with(Stored.interview(SECOND, ANOTHER).build(), THIRD));
        });

    assertThat(held(CITIZEN)).containsExactly(before);
    assertThat(held(ANOTHER)).isEmpty();
    assertThat(isTaken(GUEST)).isTrue();
    assertThat(isTaken(THIRD)).isFalse();
    assertThat(ask(() -> ports().interviews().isIdInUse(SECOND))).isFalse();
  }

  @Test
  default void interviewsStayWhenTheWorkThatMovesThemFails() {
    Interview interview = with(Stored.interview(FIRST, CITIZEN).build(), GUEST);
    store(interview);

    Failure.after(this, () -> ports().interviews().move(CITIZEN, ANOTHER));

    assertThat(held(CITIZEN)).containsExactly(interview);
    assertThat(held(ANOTHER)).isEmpty();
  }
}
