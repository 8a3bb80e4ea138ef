package dk.kontaktforloeb.core.change;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.table.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The times at which something may change, as seconds of the local calendar: every date and time
 * that stands in the facts, with what is just before and after.
 */
final class Moments {
  static final long DAY = 86_400;

  private Moments() {}

  static long position(LocalDateTime time) {
    return time.toEpochSecond(ZoneOffset.UTC);
  }

  static LocalDateTime time(long position) {
    return LocalDateTime.ofEpochSecond(position, 0, ZoneOffset.UTC);
  }

  /** Those of a record and all records in it. */
  static NavigableSet<Long> of(Object facts) {
    NavigableSet<Long> found = new TreeSet<>();
    collect(facts, found);
    return found;
  }

  private static void collect(@Nullable Object value, NavigableSet<Long> found) {
    if (value instanceof LocalDateTime time) {
      add(time, found);
    } else if (value instanceof LocalDate date) {
      add(date.atStartOfDay(), found);
      add(date.plusDays(1).atStartOfDay(), found);
    } else if (value instanceof Instant instant) {
      collect(DanishTime.at(instant).toLocalDate(), found);
      add(DanishTime.at(instant), found);
    } else if (value instanceof Table<?> table) {
      collect(table.rows(), found);
    } else if (value instanceof Collection<?> collection) {
      collection.forEach(each -> collect(each, found));
    } else if (value instanceof Record record) {
      for (RecordType.Component component : RecordType.of(record.getClass()).components()) {
        collect(component.of(record), found);
      }
    }
  }

  private static void add(LocalDateTime time, NavigableSet<Long> found) {
    long position = position(time);
    found.add(position - 1);
    found.add(position);
    found.add(position + 1);
  }
}
