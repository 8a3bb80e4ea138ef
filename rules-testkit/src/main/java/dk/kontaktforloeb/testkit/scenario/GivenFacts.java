package dk.kontaktforloeb.testkit.scenario;

import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.core.json.LocatedJson;
import dk.kontaktforloeb.core.json.ReadResult;
import dk.kontaktforloeb.core.json.RecordReader;
import dk.kontaktforloeb.deltagelse.Deltagelsesvalg;
import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.interview.Interview;
import dk.kontaktforloeb.interview.InterviewBuilder;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the stored facts of a scenario. Those without a personnummer belong to its citizen, those
 * without an id get one.
 */
final class GivenFacts {
  private final RecordReader reader;
  private final @Nullable String personnummer;
  private final ScenarioProblems problems;
  private final Map<UUID, LocatedJson> bookingIds = new HashMap<>();

  GivenFacts(RecordReader reader, @Nullable Borger borger, ScenarioProblems problems) {
    this.reader = reader;
    this.personnummer = borger == null ? null : borger.personnummer();
    this.problems = problems;
  }

  List<Indkaldelse> indkaldelser(@Nullable List<LocatedJson> given) {
    List<Indkaldelse> bookings = new ArrayList<>();
    for (LocatedJson json : given == null ? List.<LocatedJson>of() : given) {
      Indkaldelse read = read(reader, json, Indkaldelse.class, Set.of("visningsnavn"));
      if (read != null) {
        Indkaldelse booking =
            IndkaldelseBuilder.builder(read)
                .indkaldelseId(Objects.requireNonNullElseGet(read.indkaldelseId(), () -> id(json)))
                .personnummer(read.personnummer() == null ? personnummer : read.personnummer())
                .build();
        check(json, booking);
        bookings.add(booking);
      }
    }
    return bookings;
  }

  private void check(LocatedJson json, Indkaldelse booking) {
    require(json, booking.personnummer(), "personnummer of a stored booking");
    require(json, booking.moedeStarttidspunkt(), "moedeStarttidspunkt of a stored booking");
    UUID id = booking.indkaldelseId();
    LocatedJson other = id == null ? null : bookingIds.putIfAbsent(id, json);
    if (other != null) {
      problems.report(
          json,
          "indkaldelseId %s is that of the booking in line %s too: expected one of its own"
              .formatted(id, other.line()));
    }
  }

  List<Frist> frister(@Nullable List<LocatedJson> given) {
    Set<UUID> seen = new HashSet<>();
    List<Frist> frister = new ArrayList<>();
    for (LocatedJson json : given == null ? List.<LocatedJson>of() : given) {
      RecordReader withId = withOwner(Frist.class).withDefault(Frist.class, "fristId", id(json));
      Frist frist = read(withId, json, Frist.class, Set.of());
      if (frist != null && seen.add(frist.fristId())) {
        frister.add(frist);
      } else if (frist != null) {
        problems.report(
            json,
            "fristId %s is that of another deadline too: expected one of its own"
                .formatted(frist.fristId()));
      }
    }
    return frister;
  }

  List<Deltagelsesvalg> deltagelsesvalg(
      @Nullable List<LocatedJson> given, @Nullable LocalDateTime now) {
    return those(
        given,
        Deltagelsesvalg.class,
        json -> {
          RecordReader withId =
              withOwner(Deltagelsesvalg.class)
                  .withDefault(Deltagelsesvalg.class, "deltagelsesvalgId", id(json));
          return now == null
              ? withId
              : withId.withDefault(Deltagelsesvalg.class, "registreret", now);
        });
  }

  List<Interview> interviews(@Nullable List<LocatedJson> given) {
    Set<UUID> seen = new HashSet<>();
    List<Interview> interviews = new ArrayList<>();
    for (LocatedJson json : given == null ? List.<LocatedJson>of() : given) {
      RecordReader withId =
          withOwner(Interview.class).withDefault(Interview.class, "interviewId", id(json));
      Interview read = read(withId, json, Interview.class, Set.of());
      if (read == null) {
        continue;
      }
      // A null that is written out counts as absent.
      UUID id = Objects.requireNonNullElseGet(read.interviewId(), () -> id(json));
      Interview interview = InterviewBuilder.builder(read).interviewId(id).build();
      require(json, interview.personnummer(), "personnummer of a stored interview");
      require(json, interview.interviewDateTime(), "interviewDateTime of a stored interview");
      if (!seen.add(id)) {
        problems.report(
            json,
            "interviewId %s is that of another interview too: expected one of its own"
                .formatted(id));
      }
      interviews.add(interview);
    }
    return interviews;
  }

  private void require(LocatedJson json, @Nullable Object value, String element) {
    if (value == null) {
      problems.report(json, "element %s is missing".formatted(element));
    }
  }

  private RecordReader withOwner(Class<? extends Record> type) {
    return personnummer == null ? reader : reader.withDefault(type, "personnummer", personnummer);
  }

  private <R extends Record> List<R> those(
      @Nullable List<LocatedJson> given,
      Class<R> type,
      Function<LocatedJson, RecordReader> readers) {
    List<R> facts = new ArrayList<>();
    for (LocatedJson json : given == null ? List.<LocatedJson>of() : given) {
      R fact = read(readers.apply(json), json, type, Set.of());
      if (fact != null) {
        facts.add(fact);
      }
    }
    return facts;
  }

  private <R extends Record> @Nullable R read(
      RecordReader with, LocatedJson json, Class<R> type, Set<String> kept) {
    ReadResult<R> read = with.read(json, type, kept);
    read.problems().forEach(problem -> problems.report(json, problem));
    return read.value();
  }

  /** The same in every run. */
  private static UUID id(LocatedJson json) {
    return Ids.of("given " + json.pointer());
  }
}
