package dk.kontaktforloeb.testkit.port;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.effect.Message;
import dk.kontaktforloeb.frist.FristBuilder;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.port.BorgerFacts;
import dk.kontaktforloeb.port.BorgerFactsReader;
import dk.kontaktforloeb.port.EmbeddedPorts;
import dk.kontaktforloeb.port.Outbox;
import dk.kontaktforloeb.port.Ports;
import dk.kontaktforloeb.port.UnitOfWork;
import dk.kontaktforloeb.soegning.SearchScope;
import dk.kontaktforloeb.soegning.SearchScopeBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The mistakes that a host may make, each with the tests that find it. */
enum BrokenPorts {
  /** A version that does not follow is stored as if it did. */
  LOST_UPDATE(
      (ports, leftEarly) ->
          PortsOver.bookings(
              ports,
              "save",
              arguments -> {
                ports.indkaldelser().save(asNext(ports, (Indkaldelse) arguments[0]));
                return null;
              }),
      "aVersionThatDoesNotFollowTheNewestIsRefused"),

  /** A message leaves at once. */
  MESSAGE_BEFORE_COMMIT(
      (ports, leftEarly) -> new PortsOver(ports).with(Outbox.class, leftEarly::addAll),
      "aMessageOfWorkThatFailsNeverLeaves",
      "noMessageLeavesWhileTheWorkRuns"),

  /** The newest version is all that is kept. */
  HISTORY_OVERWRITTEN(
      (ports, leftEarly) ->
          PortsOver.bookings(
              ports, "history", arguments -> ports.indkaldelser().findAll((String) arguments[0])),
      "everyVersionIsKeptOldestFirst",
      "aVersionThatDoesNotFollowTheNewestIsRefused",
      "bookingsMoveWithTheirHistory",
      "noUpdateOfManyAtOnceIsLost"),

  /** Everyone works at once. */
  NO_ISOLATION(
      (ports, leftEarly) -> new PortsOver(ports).with(UnitOfWork.class, unlocked(ports, 1)),
      "oneOfTwoWhoCheckThenBookGetsTheBooking",
      "workOnTwoCitizensHasBothForItself"),

  /** Work on one citizen is alone, work on two is not. */
  HALF_ISOLATION(
      (ports, leftEarly) -> new PortsOver(ports).with(UnitOfWork.class, unlocked(ports, 2)),
      "workOnTwoCitizensHasBothForItself"),

  /** Work that reads locks its citizens as work that stores does. */
  READS_LOCK(
      (ports, leftEarly) -> new PortsOver(ports).with(UnitOfWork.class, alwaysWriting(ports)),
      "workThatReadsDoesNotWaitForWorkThatStores",
      "workThatStoresDoesNotWaitForWorkThatReads",
      "workThatReadsSeesOneState"),

  /** Every read of work that reads sees what is committed just then. */
  READS_SEE_SEVERAL_STATES(
      (ports, leftEarly) -> new PortsOver(ports).with(UnitOfWork.class, withoutSnapshot(ports)),
      "workThatReadsSeesOneState"),

  /** The one read of a citizen's facts leaves the deadlines out. */
  FACTS_WITHOUT_DEADLINES(
      (ports, leftEarly) ->
          new PortsOver(ports)
              .with(
                  BorgerFactsReader.class,
                  query ->
                      new BorgerFacts(
                          query.aktiveFra() == null
                              ? List.of()
                              : ports
                                  .indkaldelser()
                                  .findActive(query.personnummer(), query.aktiveFra()),
                          List.of(),
                          ports.deltagelsesvalg().history(query.personnummer()))),
      "oneReadGivesWhatTheRepositoriesGive"),

  /** What was stored before the failure stays. */
  NOT_ATOMIC(
      (ports, leftEarly) -> new PortsOver(ports).with(UnitOfWork.class, committing(ports)),
      "aBookingOfWorkThatFailsIsNotStored",
      "aVersionOfWorkThatFailsIsNotStored",
      "aDeadlineOfWorkThatFailsIsNotStored",
      "aChoiceOfWorkThatFailsIsNotStored",
      "anInterviewOfWorkThatFailsIsNotStored",
      "interviewsStayWhenTheWorkThatMovesThemFails",
      "anEventOfWorkThatFailsIsNotSeen",
      "aMessageOfWorkThatFailsNeverLeaves",
      "aMoveOfWorkThatFailsMovesNothing"),

  /** A search finds all that is in its scope. */
  LIMIT_IGNORED(
      (ports, leftEarly) ->
          PortsOver.bookings(ports, "search", arguments -> everything(ports, arguments[0])),
      "aSearchOfManyBookingsIsCutAtItsLimit",
      "aSearchFindsTheFirstUpToItsLimit"),

  /** A search that is cut gives the last, not the first. */
  LIMIT_AT_THE_WRONG_END(
      (ports, leftEarly) ->
          PortsOver.bookings(
              ports,
              "search",
              arguments -> {
                List<Indkaldelse> all = everything(ports, arguments[0]);
                return all.subList(Math.max(0, all.size() - (Integer) arguments[1]), all.size());
              }),
      "aSearchOfManyBookingsIsCutAtItsLimit",
      "aSearchFindsTheFirstUpToItsLimit"),

  /** A search finds cancelled bookings without being asked. */
  SCOPE_IGNORED(
      (ports, leftEarly) ->
          PortsOver.bookings(
              ports,
              "search",
              arguments ->
                  ports
                      .indkaldelser()
                      .search(
                          SearchScopeBuilder.builder((SearchScope) arguments[0])
                              .inkluderAflyste(true)
                              .build(),
                          (Integer) arguments[1])),
      "aSearchHoldsCancelledBookingsWhenAsked"),

  /** A search gives the latest first. */
  SEARCH_ORDER_LOST(
      (ports, leftEarly) ->
          PortsOver.bookings(
              ports,
              "search",
              arguments ->
                  reversed(
                      ports
                          .indkaldelser()
                          .search((SearchScope) arguments[0], (Integer) arguments[1]))),
      "aSearchFindsNewestVersionsAlone",
      "aSearchOfManyBookingsIsCutAtItsLimit",
      "aSearchFindsTheFirstUpToItsLimit",
      "aSearchHoldsBothItsFirstAndItsLastDay",
      "aSearchHoldsTheBookingsOfTheAuthoritiesAndOfTheAndenAktoer",
      "aSearchHoldsTheInterviewTypesAskedFor",
      "aSearchIsOrderedByStartThenIdOverAllCitizens"),

  /** The citizen's bookings come latest first. */
  ORDER_LOST(
      (ports, leftEarly) ->
          PortsOver.bookings(
              ports,
              "findAll",
              arguments -> reversed(ports.indkaldelser().findAll((String) arguments[0]))),
      "allBookingsStandByStartThenIdWhateverTheirStatus"),

  /** The id of a cancelled booking is free again. */
  ID_FREED(
      (ports, leftEarly) ->
          PortsOver.bookings(
              ports,
              "isIdInUse",
              arguments ->
                  Stream.of(Stored.CITIZEN, Stored.ANOTHER)
                      .map(citizen -> ports.indkaldelser().find(citizen, (UUID) arguments[0]))
                      .anyMatch(found -> found.isPresent() && found.get().isAktiv())),
      "anIdStaysInUse"),

  /** Times are stored with a zone, which has no 02:30 on the day that summer time begins. */
  TIME_WITH_A_ZONE(
      (ports, leftEarly) ->
          PortsOver.bookings(
              ports,
              "save",
              arguments -> {
                Indkaldelse booking = (Indkaldelse) arguments[0];
                ports
                    .indkaldelser()
                    .save(
                        IndkaldelseBuilder.builder(booking)
                            .moedeStarttidspunkt(
                                booking
                                    .moedeStarttidspunkt()
                                    .atZone(DanishTime.ZONE)
                                    .toLocalDateTime())
                            .build());
                return null;
              }),
      "timesOfTheSkippedAndTheDoubledHourAreStoredAsWritten"),

  /** A column holds 4,000 characters. */
  TEXT_CUT(
      (ports, leftEarly) ->
          PortsOver.bookings(
              ports,
              "save",
              arguments -> {
                Indkaldelse booking = (Indkaldelse) arguments[0];
                String text = booking.moedebeskrivelse();
                ports
                    .indkaldelser()
                    .save(
                        text == null || text.length() < 4_000
                            ? booking
                            : IndkaldelseBuilder.builder(booking)
                                .moedebeskrivelse(text.substring(0, 4_000))
                                .build());
                return null;
              }),
      "textsKeepTheirCharacters"),

  /** The code of an authority is looked for with wildcards. */
  WILDCARDS(
      (ports, leftEarly) ->
          PortsOver.bookings(
              ports,
              "search",
              arguments -> {
                SearchScope scope = (SearchScope) arguments[0];
                boolean isOdd =
                    scope.myndigheder().stream().anyMatch(it -> it.kode().contains("_"));
                return isOdd
                    ? everything(ports, SearchScopeBuilder.builder(scope).alle(true).build())
                    : ports.indkaldelser().search(scope, (Integer) arguments[1]);
              }),
      "aCodeMayHoldAnyCharacter"),

  /** A booking without an authority is found for any. */
  NO_AUTHORITY_IS_ANY(
      (ports, leftEarly) ->
          PortsOver.bookings(
              ports,
              "search",
              arguments ->
                  everything(
                          ports,
                          SearchScopeBuilder.builder((SearchScope) arguments[0]).alle(true).build())
                      .stream()
                      .filter(
                          booking ->
                              booking.ansvarligMyndighed() == null
                                  || ((SearchScope) arguments[0]).contains(booking))
                      .limit((Integer) arguments[1])
                      .toList()),
      "aBookingWithoutAnAuthorityIsNoAuthoritys"),

  /** A deadline that moves is met by no booking any more. */
  MOVED_DEADLINE_OPENED(
      (ports, leftEarly) ->
          PortsOver.deadlines(
              ports,
              "findOpen",
              arguments ->
                  ports.frister().findOpen((String) arguments[0]).stream()
                      .map(
                          frist ->
                              frist.personnummer().equals(Stored.ANOTHER)
                                  ? FristBuilder.builder(frist).indfrietAf(null).build()
                                  : frist)
                      .toList()),
      "aFulfilledDeadlineKeepsItsBookingWhenItMoves"),

  /** Closed deadlines are forgotten. */
  CLOSED_DEADLINE_FORGOTTEN(
      (ports, leftEarly) ->
          PortsOver.deadlines(
              ports,
              "find",
              arguments ->
                  ports
                      .frister()
                      .find((UUID) arguments[0])
                      .filter(
                          frist -> ports.frister().findOpen(frist.personnummer()).contains(frist))),
      "aClosedDeadlineIsFoundByItsIdAlone",
      "deadlinesMoveInEveryState"),

  /** Choices stay with the old number. */
  CHOICES_NOT_MOVED(
      (ports, leftEarly) -> PortsOver.choices(ports, "move", arguments -> null),
      "choicesMoveWithTheirHistory"),

  /** Held interviews stay with the old number. */
  INTERVIEWS_NOT_MOVED(
      (ports, leftEarly) -> PortsOver.interviews(ports, "move", arguments -> null),
      "interviewsMoveWithTheirParticipants"),

  /** The citizen's held interviews come latest first. */
  INTERVIEW_ORDER_LOST(
      (ports, leftEarly) ->
          PortsOver.interviews(
              ports,
              "findAll",
              arguments -> reversed(ports.interviews().findAll((String) arguments[0]))),
      "interviewsStandByHeldTimeThenId",
      "interviewsMoveWithTheirParticipants"),

  /** A participant's id is looked for among interviews. */
  PARTICIPANT_ID_FREE(
      (ports, leftEarly) ->
          PortsOver.interviews(
              ports,
              "isParticipantIdInUse",
              arguments -> ports.interviews().isIdInUse((UUID) arguments[0])),
      "aParticipantsIdIsTakenOnEveryInterview",
      "aParticipantThatStaysKeepsItsId",
      "interviewsMoveWithTheirParticipants",
      "anInterviewOfWorkThatFailsIsNotStored",
      "oneOfTwoCitizensGetsAParticipantsId"),

  /** An event may come as often as it likes. */
  EVENTS_FORGOTTEN(
      (ports, leftEarly) -> PortsOver.events(ports, "remember", arguments -> null),
      "anEventThatWasRememberedIsSeen",
      "anEventIsRememberedOnce",
      "anEventThatComesTwiceAtOnceIsSeenOnce",
      "workSeesWhatItHasStored");

  private final Mistake mistake;
  private final Set<String> foundBy;

  BrokenPorts(Mistake mistake, String... foundBy) {
    this.mistake = mistake;
    this.foundBy = Set.of(foundBy);
  }

  private interface Mistake {
    Ports in(EmbeddedPorts ports, List<Message> leftEarly);
  }

  /**
   * The ports with the mistake.
   *
   * @param leftEarly takes what leaves before its time
   */
  Ports over(EmbeddedPorts ports, List<Message> leftEarly) {
    return mistake.in(ports, leftEarly);
  }

  /** Names of the tests that fail. */
  Set<String> foundBy() {
    return foundBy;
  }

  private static Indkaldelse asNext(Ports ports, Indkaldelse booking) {
    int newest =
        ports
            .indkaldelser()
            .find(booking.personnummer(), booking.indkaldelseId())
            .map(Indkaldelse::version)
            .orElse(0);
    return IndkaldelseBuilder.builder(booking).version(newest + 1).build();
  }

  private static List<Indkaldelse> everything(Ports ports, Object scope) {
    return ports.indkaldelser().search((SearchScope) scope, Integer.MAX_VALUE);
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }

  /** Locks no one, from that number of citizens on. */
  private static UnitOfWork unlocked(Ports ports, int from) {
    return new UnitOfWork() {
      @Override
      public <R> R run(Set<String> personnumre, Mode mode, Supplier<R> work) {
        boolean isLocked = mode == Mode.READ || personnumre.size() < from;
        return ports
            .unitOfWork()
            .run(isLocked ? personnumre : new AnotherLock(personnumre), mode, work);
      }
    };
  }

  private static UnitOfWork alwaysWriting(Ports ports) {
    return new UnitOfWork() {
      @Override
      public <R> R run(Set<String> personnumre, Mode mode, Supplier<R> work) {
        return ports.unitOfWork().run(personnumre, Mode.WRITE, work);
      }
    };
  }

  private static UnitOfWork withoutSnapshot(Ports ports) {
    return new UnitOfWork() {
      @Override
      public <R> R run(Set<String> personnumre, Mode mode, Supplier<R> work) {
        return mode == Mode.READ ? work.get() : ports.unitOfWork().run(personnumre, mode, work);
      }
    };
  }

  /** Throws when all is stored. */
  private static UnitOfWork committing(Ports ports) {
    return new UnitOfWork() {
      @Override
      public <R> R run(Set<String> personnumre, Mode mode, Supplier<R> work) {
        List<RuntimeException> thrown = new ArrayList<>();
        R result = ports.unitOfWork().run(personnumre, mode, () -> caught(work, thrown));
        if (!thrown.isEmpty()) {
          throw thrown.get(0);
        }
        return result;
      }
    };
  }

  private static <R> R caught(Supplier<R> work, List<RuntimeException> thrown) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      thrown.add(e);
      return null;
    }
  }
}
