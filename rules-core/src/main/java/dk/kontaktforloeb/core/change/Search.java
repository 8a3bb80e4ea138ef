package dk.kontaktforloeb.core.change;

import dk.kontaktforloeb.decision.BlockingBooking;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.explain.BookingInTheWay;
import dk.kontaktforloeb.explain.Change;
import dk.kontaktforloeb.explain.ElementChange;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One search: bookings in the way and single elements; where none of them helps, times that move
 * together, and pairs.
 */
final class Search {
  private static final int MOST_SUGGESTIONS = 5;

  private final Trials trials;
  private final Subject subject;
  private final List<ViolatedRule> errors;
  private final List<BlockingBooking> blocking;
  private final NamedElements named;
  private final Probes probes;
  private final List<Change> found = new ArrayList<>();
  private final List<First> firsts = new ArrayList<>();

  Search(Trials trials, Subject subject, List<Violation> errors, NamedElements named) {
    this.trials = trials;
    this.subject = subject;
    this.errors = errors.stream().map(ViolatedRule::of).toList();
    this.blocking =
        errors.stream().flatMap(error -> error.blockedBy().stream()).distinct().toList();
    this.named = named;
    this.probes = new Probes(subject);
  }

  /** What helps, the best first. */
  List<Change> find() {
    tryBookings();
    for (Element element : named.of(errors)) {
      if (!isDone()) {
        ElementSearch search = ElementSearch.of(trials, subject, element, probes, true);
        search.found().stream()
            .filter(change -> !isMoreThanNeeded(change))
            .forEach(change -> found.add(new Change(List.of(change), false, List.of())));
        firsts.addAll(search.firsts());
      }
    }
    if (found.isEmpty()) {
      tryMoving();
      tryPairs();
    }
    return found.size() > MOST_SUGGESTIONS ? found.subList(0, MOST_SUGGESTIONS) : found;
  }

  /** An object need not be filled in anew where one of its parts does. */
  private boolean isMoreThanNeeded(ElementChange change) {
    return change.kind() == ElementChange.Kind.FILLED
        && found.stream()
            .flatMap(suggestion -> suggestion.elements().stream())
            .anyMatch(part -> part.pointer().startsWith(change.pointer() + "/"));
  }

  private boolean isDone() {
    return found.size() >= MOST_SUGGESTIONS || trials.isBoundReached();
  }

  private void tryBookings() {
    if (blocking.isEmpty()) {
      return;
    }
    Subject without =
        subject.without(
            blocking.stream().map(BlockingBooking::indkaldelseId).collect(Collectors.toSet()));
    @Nullable List<ViolatedRule> left = trials.errors(without);
    if (left == null) {
      return;
    }
    if (left.isEmpty()) {
      found.add(new Change(List.of(), false, told(blocking, waiting(blocking))));
    } else {
      firsts.add(new First(null, null, told(blocking, null), without, left));
    }
  }

  /**
   * How many seconds after the start of the last of the bookings the request is accepted without
   * cancelling any; null when waiting does not help.
   */
  private @Nullable Integer waiting(List<BlockingBooking> blocking) {
    LocalDateTime last =
        blocking.stream()
            .map(BlockingBooking::moedeStarttidspunkt)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    for (int seconds = 0; seconds <= 1; seconds++) {
      @Nullable Subject later = subject.at(last.plusSeconds(seconds));
      if (later != null && trials.isAccepted(later)) {
        return seconds;
      }
    }
    return null;
  }

  private static List<BookingInTheWay> told(
      List<BlockingBooking> blocking, @Nullable Integer waiting) {
    return blocking.stream()
        .map(
            booking ->
                new BookingInTheWay(
                    booking.indkaldelseId(),
                    booking.moedeStarttidspunkt(),
                    waiting == null ? null : booking.moedeStarttidspunkt().plusSeconds(waiting)))
        .toList();
  }

  private void tryMoving() {
    List<Element> times = named.times();
    List<Element> about = named.of(errors).stream().filter(times::contains).toList();
    for (Element one : about) {
      for (Element other : times) {
        if (!isDone() && one != other && !(about.contains(other) && isBefore(other, one, about))) {
          new MovedTimes(trials, subject, one, other).find(probes).forEach(found::add);
        }
      }
    }
  }

  private static boolean isBefore(Element one, Element other, List<Element> order) {
    return order.indexOf(one) < order.indexOf(other);
  }

  private void tryPairs() {
    Set<Set<String>> told =
        found.stream().map(Search::pointers).collect(Collectors.toCollection(HashSet::new));
    firsts.removeIf(first -> Trials.ids(first.errors()).equals(Trials.ids(errors)));
    firsts.sort(Comparator.comparingInt(first -> first.errors().size()));
    for (First first : firsts) {
      for (Element second : named.of(first.errors())) {
        if (isDone()) {
          return;
        }
        @Nullable Element element = first.element();
        if (element == null || !element.overlaps(second)) {
          trySecond(first, second, told);
        }
      }
    }
  }

  private void trySecond(First first, Element second, Set<Set<String>> told) {
    Set<String> pointers = new HashSet<>(Set.of(second.pointer()));
    @Nullable ElementChange change = first.told();
    if (change != null) {
      pointers.add(change.pointer());
    }
    if (told.contains(pointers)) {
      return;
    }
    ElementSearch.of(trials, first.subject(), second, probes, false).found().stream()
        .findFirst()
        .ifPresent(
            helping -> {
              told.add(pointers);
              found.add(
                  new Change(
                      change == null ? List.of(helping) : List.of(change, helping),
                      false,
                      first.bookings()));
            });
  }

  private static Set<String> pointers(Change change) {
    return change.elements().stream().map(ElementChange::pointer).collect(Collectors.toSet());
  }
}
