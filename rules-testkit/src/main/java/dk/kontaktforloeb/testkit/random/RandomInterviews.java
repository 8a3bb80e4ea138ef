package dk.kontaktforloeb.testkit.random;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.interview.Interview;
import dk.kontaktforloeb.interview.InterviewBuilder;
import dk.kontaktforloeb.interview.InterviewFacts;
import dk.kontaktforloeb.interview.InterviewFactsBuilder;
import dk.kontaktforloeb.interview.InterviewParticipant;
import dk.kontaktforloeb.table.Tables;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Random held interviews, and requests about them. */
final class RandomInterviews {
  private final Dice dice;
  private final Tables tables;
  private final RandomCitizens citizens;

  RandomInterviews(Dice dice, Tables tables, RandomCitizens citizens) {
    this.dice = dice;
    this.tables = tables;
    this.citizens = citizens;
  }

  InterviewFacts facts(Instant asOf) {
    LocalDateTime now = DanishTime.at(asOf);
    Operation operation =
        dice.oneOf(
            Operation.CREATE_INTERVIEW,
            Operation.CREATE_INTERVIEW,
            Operation.UPDATE_INTERVIEW,
            Operation.ADD_INTERVIEW_PARTICIPANT,
            Operation.UPDATE_INTERVIEW_PARTICIPANT,
            Operation.DELETE_INTERVIEW_PARTICIPANT);
    Interview stored =
        operation == Operation.CREATE_INTERVIEW ? null : dice.absent(10, () -> interview(now));
    Interview request = interview(now);
    if (stored != null) {
      request = InterviewBuilder.builder(request).interviewId(stored.interviewId()).build();
    }
    List<Interview> interviews = new ArrayList<>(dice.some(3, () -> interview(now)));
    if (stored != null) {
      interviews.add(stored);
    }
    return InterviewFactsBuilder.builder()
        .operation(operation)
        .caller(citizens.caller())
        .borger(citizens.citizen(now.toLocalDate()))
        .request(request)
        .stored(stored)
        .participant(participant())
        .interviews(interviews)
        .bookingKnown(dice.coin())
        .historik(citizens.choices(now))
        .tables(tables)
        .asOf(asOf)
        .build();
  }

  private Interview interview(LocalDateTime now) {
    return InterviewBuilder.builder()
        .interviewId(dice.id())
        .personnummer(RandomCitizens.PERSONNUMMER)
        .interviewTypeIdentifier(citizens.keyOf(tables.samtaletyper()))
        .interviewContactTypeIdentifier(citizens.keyOf(tables.samtaleformer()))
        .interviewDateTime(dice.timeNear(now))
        .bookingIdentifier(dice.absent(60, dice::id))
        .interviewWithMoreAuthorities(dice.flag())
        .participationStatusTypeIdentifier(dice.absent(40, () -> 1 + dice.below(9)))
        .responsibleAuthority(dice.absent(40, citizens::organisation))
        .participants(dice.absent(40, () -> dice.some(2, this::participant)))
        .build();
  }

  private InterviewParticipant participant() {
    return new InterviewParticipant(dice.id(), dice.oneOf("A", "B"), null, dice.oneOf("R1", "R2"));
  }
}
