package dk.kontaktforloeb.core.change;

import dk.kontaktforloeb.DanishTime;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Positions to ask about: those of times within a year of now, and those of numbers. */
final class Probes {
  private static final int DAYS = 365;
  private static final int DOUBLINGS = 9;
  private static final int NUMBER_DOUBLINGS = 20;

  private final NavigableSet<Long> moments;
  private final long first;
  private final long last;

  Probes(Subject judged) {
    long now = Moments.position(DanishTime.at(judged.asOf()));
    this.first = Math.max(Moments.FIRST, now - DAYS * Moments.DAY);
    this.last = Math.min(Moments.LAST, now + DAYS * Moments.DAY);
    this.moments = Moments.of(judged.facts());
  }

  /** For a time: what the facts and the request name, and every day at the same time of day. */
  NavigableSet<Long> everyDay(Record request, long origin) {
    NavigableSet<Long> probes = named(request);
    long day = first + Math.floorMod(origin - first, Moments.DAY);
    for (long at = day; at <= last; at += Moments.DAY) {
      probes.add(at);
    }
    return within(probes);
  }

  /** For a time: what the facts and the request name, and days at doubling distance. */
  NavigableSet<Long> fewDays(Record request, long origin) {
    NavigableSet<Long> probes = named(request);
    for (int i = 0; i < DOUBLINGS; i++) {
      probes.add(origin + (Moments.DAY << i));
      probes.add(origin - (Moments.DAY << i));
    }
    return within(probes);
  }

  private NavigableSet<Long> named(Record request) {
    NavigableSet<Long> probes = new TreeSet<>(moments);
    probes.addAll(Moments.of(request));
    return probes;
  }

  private NavigableSet<Long> within(NavigableSet<Long> probes) {
    return new TreeSet<>(probes.subSet(first, true, last, true));
  }

  /** For a number: at doubling distance. */
  static NavigableSet<Long> numbers(long origin) {
    NavigableSet<Long> probes = new TreeSet<>();
    probes.add(0L);
    for (int i = 0; i < NUMBER_DOUBLINGS; i++) {
      probes.add(origin + (1L << i));
      probes.add(origin - (1L << i));
    }
    probes.removeIf(number -> number != (int) (long) number);
    return probes;
  }
}
