package dk.kontaktforloeb.testkit.scenario;

import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.core.json.LocatedJson;
import dk.kontaktforloeb.core.json.ReadResult;
import dk.kontaktforloeb.core.json.RecordReader;
import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.json.JsonProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the stored facts of a scenario. Those without a personnummer belong to its citizen, those
 * without an id get one.
 */
final class GivenFacts {
  private final RecordReader reader;
  private final @Nullable String personnummer;
  private final Consumer<JsonProblem> tell;
  private final Map<UUID, LocatedJson> bookingIds = new HashMap<>();

  GivenFacts(RecordReader reader, @Nullable Borger borger, Consumer<JsonProblem> tell) {
    this.reader = reader;
    this.personnummer = borger == null ? null : borger.personnummer();
    this.tell = tell;
  }

  List<Indkaldelse> indkaldelser(@Nullable List<LocatedJson> given) {
    List<Indkaldelse> bookings = new ArrayList<>();
    for (LocatedJson json : given == null ? List.<LocatedJson>of() : given) {
      Indkaldelse read = read(reader, json, Indkaldelse.class);
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
    if (booking.personnummer() == null) {
      tell.accept(json.problem(json, "element personnummer of a stored booking is missing"));
    }
    if (booking.moedeStarttidspunkt() == null) {
      tell.accept(json.problem(json, "element moedeStarttidspunkt of a stored booking is missing"));
    }
    UUID id = booking.indkaldelseId();
    LocatedJson other = id == null ? null : bookingIds.putIfAbsent(id, json);
    if (other != null) {
      tell.accept(
          json.problem(
              json,
              "indkaldelseId %s is that of the booking in line %d too: expected one of its own"
                  .formatted(id, other.line())));
    }
  }

  List<Frist> frister(@Nullable List<LocatedJson> given) {
    List<Frist> frister = new ArrayList<>();
    for (LocatedJson json : given == null ? List.<LocatedJson>of() : given) {
      RecordReader withDefaults = reader.withDefault(Frist.class, "fristId", id(json));
      if (personnummer != null) {
        withDefaults = withDefaults.withDefault(Frist.class, "personnummer", personnummer);
      }
      Frist frist = read(withDefaults, json, Frist.class);
      if (frist != null) {
        frister.add(frist);
      }
    }
    return frister;
  }

  private <R extends Record> @Nullable R read(RecordReader with, LocatedJson json, Class<R> type) {
    ReadResult<R> read = with.read(json, type);
    read.problems().forEach(tell);
    return read.value();
  }

  /** The same in every run. */
  private static UUID id(LocatedJson json) {
    return Ids.of("given %d:%d".formatted(json.line(), json.column()));
  }
}
