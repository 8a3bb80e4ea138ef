package dk.kontaktforloeb.core.change;

import dk.kontaktforloeb.explain.Change;
import dk.kontaktforloeb.explain.ElementChange;
import dk.kontaktforloeb.explain.ElementValue;
import java.time.LocalDateTime;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Moves two times of a request by the same length of time, such as its start and end. */
final class MovedTimes {
  private final Trials trials;
  private final Subject subject;
  private final List<Element> elements;

  MovedTimes(Trials trials, Subject subject, Element one, Element other) {
    this.trials = trials;
    this.subject = subject;
    this.elements = List.of(one, other);
  }

  private LocalDateTime requested(Element element) {
    return (LocalDateTime) Objects.requireNonNull(element.of(subject.request()));
  }

  private Subject moved(long seconds) {
    Record request = subject.request();
    for (Element element : elements) {
      request = element.with(request, requested(element).plusSeconds(seconds));
    }
    return subject.with(request);
  }

  /** What helps, the nearest first. */
  List<Change> find(Probes probes) {
    NavigableSet<Long> distances = new TreeSet<>();
    for (Element element : elements) {
      long at = Moments.position(requested(element));
      probes.everyDay(subject.request(), at).forEach(probe -> distances.add(probe - at));
    }
    for (Element element : elements) {
      long at = Moments.position(requested(element));
      distances.removeIf(far -> at + far < Moments.FIRST || at + far > Moments.LAST);
    }
    return new RangeSearch(trials, this::moved, 0, Moments.DAY, distances)
        .find().stream()
            .map(
                range ->
                    new Change(
                        elements.stream().map(element -> told(element, range)).toList(),
                        true,
                        List.of()))
            .toList();
  }

  private ElementChange told(Element element, RangeSearch.Range range) {
    LocalDateTime from = requested(element);
    return new ElementChange(
        element.pointer(),
        new ElementValue(from, null),
        ElementChange.Kind.RANGE,
        List.of(),
        moved(from, range.least()),
        moved(from, range.most()));
  }

  private static @Nullable LocalDateTime moved(LocalDateTime from, @Nullable Long seconds) {
    return seconds == null ? null : from.plusSeconds(seconds);
  }
}
