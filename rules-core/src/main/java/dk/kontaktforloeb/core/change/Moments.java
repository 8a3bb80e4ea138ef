package dk.kontaktforloeb.core.change;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.core.json.ValueLimits;
import dk.kontaktforloeb.core.table.RecordType;
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

  /** The positions that a request can have. */
  static final long FIRST = position(ValueLimits.FIRST_TIME);

  static final long LAST = position(ValueLimits.LAST_TIME);

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
      add(position(time), found);
    } else if (value instanceof LocalDate date) {
      long start = position(date.atStartOfDay());
      add(start, found);
      add(start + DAY, found);
    } else if (value instanceof Instant instant) {
      collect(DanishTime.at(instant).toLocalDate(), found);
      add(position(DanishTime.at(instant)), found);
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

  private static void add(long position, NavigableSet<Long> found) {
    found.add(position - 1);
    found.add(position);
    found.add(position + 1);
  }
}
