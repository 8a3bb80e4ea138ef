package dk.kontaktforloeb.core.change;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.MaskedText;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.explain.ElementChange;
import dk.kontaktforloeb.explain.ElementChange.Kind;
import dk.kontaktforloeb.explain.ElementValue;
import dk.kontaktforloeb.table.CodeList;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tries other values of one element of a request. What values there are follows from its type. */
final class ElementSearch {
  private static final int MOST_VALUES = 5;

  private final Trials trials;
  private final Subject base;
  private final Element element;
  private final @Nullable Object requested;
  private final List<ElementChange> found = new ArrayList<>();
  private final List<First> firsts = new ArrayList<>();

  private ElementSearch(Trials trials, Subject base, Element element) {
    this.trials = trials;
    this.base = base;
    this.element = element;
    this.requested = element.of(base.request());
  }

  /**
   * Tries other values.
   *
   * @param everyDay whether a time is tried on every day within a year, or on few
   */
  static ElementSearch of(
      Trials trials, Subject base, Element element, Probes probes, boolean everyDay) {
    ElementSearch search = new ElementSearch(trials, base, element);
    search.tryValues();
    if (element.type() == LocalDateTime.class) {
      search.tryTimes(probes, everyDay);
    } else if (element.type() == Integer.class && element.codeList() == null) {
      search.tryNumbers();
    }
    search.tryFilled();
    if (element.type() != Boolean.class || search.found.isEmpty()) {
      search.tryAbsent();
    }
    return search;
  }

  /** What helps by itself, the nearest first. */
  List<ElementChange> found() {
    return found;
  }

  /** What does not. */
  List<First> firsts() {
    return firsts;
  }

  private Subject changed(@Nullable Object value) {
    return base.with(element.with(base.request(), value));
  }

  private void tryValues() {
    List<ElementValue> accepted =
        otherValues()
            .filter(
                value -> isAccepted(changed(value.value()), change(Kind.VALUES, List.of(value))))
            .limit(MOST_VALUES)
            .toList();
    if (!accepted.isEmpty()) {
      found.add(change(Kind.VALUES, accepted));
    }
  }

  private Stream<ElementValue> otherValues() {
    CodeList codeList = element.codeList();
    if (codeList != null) {
      return Codes.others(codeList, base.tables(), base.day(), requested).stream();
    }
    Stream<?> values = Stream.empty();
    if (element.type() == Boolean.class) {
      values = Stream.of(false, true);
    } else if (element.type().isEnum()) {
      values = Stream.of(element.type().getEnumConstants());
    } else if (element.type() == Organisation.class) {
      values = base.authorities().stream();
    }
    return values
        .filter(value -> !Objects.equals(value, requested))
        .map(value -> new ElementValue(value, null));
  }

  private void tryTimes(Probes probes, boolean everyDay) {
    long origin = Moments.position(requested == null ? reference() : (LocalDateTime) requested);
    NavigableSet<Long> positions =
        everyDay ? probes.everyDay(base.request(), origin) : probes.fewDays(base.request(), origin);
    RangeSearch search =
        new RangeSearch(
            trials, position -> changed(Moments.time(position)), origin, Moments.DAY, positions);
    search.find().forEach(range -> found.add(range(range, Moments::time)));
    search.rejected().forEach(each -> first(Moments.time(each.position()), each.errors()));
  }

  /** Where to begin for a time that is absent: at the first time of the request, or now. */
  private LocalDateTime reference() {
    return Element.of(base.request().getClass()).stream()
        .map(other -> other.of(base.request()))
        .filter(LocalDateTime.class::isInstance)
        .map(LocalDateTime.class::cast)
        .findFirst()
        .orElseGet(() -> DanishTime.at(base.asOf()));
  }

  private void tryNumbers() {
    long origin = requested == null ? 0 : (Integer) requested;
    RangeSearch search =
        new RangeSearch(
            trials, position -> changed((int) position), origin, 1, Probes.numbers(origin));
    search.find().forEach(range -> found.add(range(range, number -> (int) number)));
    search.rejected().forEach(each -> first((int) each.position(), each.errors()));
  }

  private ElementChange range(RangeSearch.Range range, LongFunction<Object> value) {
    return change(
        Kind.RANGE,
        List.of(),
        range.least() == null ? null : value.apply(range.least()),
        range.most() == null ? null : value.apply(range.most()));
  }

  private void first(Object value, List<ViolatedRule> errors) {
    if (!value.equals(requested)) {
      firsts.add(
          new First(
              element,
              change(Kind.VALUES, List.of(new ElementValue(value, null))),
              List.of(),
              changed(value),
              errors));
    }
  }

  private void tryFilled() {
    if (element.codeList() != null || element.type() == Organisation.class) {
      return;
    }
    @Nullable Object filled = Filled.of(element.type());
    if (filled != null) {
      ElementChange change = change(Kind.FILLED, List.of());
      if (isAccepted(changed(filled), change)) {
        found.add(change);
      }
    }
  }

  private void tryAbsent() {
    if (requested != null) {
      ElementChange change = change(Kind.ABSENT, List.of());
      if (isAccepted(changed(null), change)) {
        found.add(change);
      }
    }
  }

  private boolean isAccepted(Subject changed, ElementChange change) {
    @Nullable List<ViolatedRule> errors = trials.errors(changed);
    if (errors == null) {
      return false;
    }
    if (!errors.isEmpty()) {
      firsts.add(new First(element, change, List.of(), changed, errors));
    }
    return errors.isEmpty();
  }

  private ElementChange change(Kind kind, List<ElementValue> values) {
    return change(kind, values, null, null);
  }

  private ElementChange change(
      Kind kind, List<ElementValue> values, @Nullable Object least, @Nullable Object most) {
    CodeList codeList = element.codeList();
    @Nullable ElementValue from = null;
    if (requested != null) {
      from =
          codeList == null
              ? new ElementValue(element.isPersonal() ? MaskedText.MASK : requested, null)
              : Codes.named(codeList, base.tables(), base.day(), requested);
    }
    return new ElementChange(element.pointer(), from, kind, values, least, most);
  }
}
