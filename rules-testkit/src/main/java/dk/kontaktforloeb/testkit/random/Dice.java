package dk.kontaktforloeb.testkit.random;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Random choices from few values, so that they meet each other. Not thread-safe. */
final class Dice {
  private static final int IDS = 6;

  private final SplittableRandom random;

  Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  boolean coin() {
    return random.nextBoolean();
  }

  <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  @SafeVarargs
  final <T> T oneOf(T... values) {
    return values[random.nextInt(values.length)];
  }

  /** The value, or null that often. */
  <T> @Nullable T absent(int percent, Supplier<T> value) {
    return chance(percent) ? null : value.get();
  }

  /** True, false or null. */
  @Nullable Boolean flag() {
    return absent(20, this::coin);
  }

  /** One of few ids. */
  UUID id() {
    return new UUID(0x4000L, 0x8000_0000_0000_0000L + random.nextInt(IDS));
  }

  /** So many things at most. */
  <T> List<T> some(int most, Supplier<T> value) {
    List<T> some = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      some.add(value.get());
    }
    return some;
  }

  /** A day near, more often very near. */
  LocalDate dayNear(LocalDate day) {
    return day.plusDays(chance(70) ? random.nextInt(-2, 3) : random.nextInt(-120, 121));
  }

  /** A time near, often the very same, or a minute off. */
  LocalDateTime timeNear(LocalDateTime time) {
    if (chance(50)) {
      return time.plusMinutes(random.nextInt(-1, 2));
    }
    return chance(60)
        ? time.plusHours(random.nextInt(-30, 31))
        : time.plusDays(random.nextInt(-120, 121));
  }
}
