package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.core.port.StoredOrder;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.OprettetAf;
import dk.kontaktforloeb.soegning.SearchScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The newest versions of the bookings of all citizens: by id, and by start for everyone who
 * searches. A search that runs beside a change sees a booking as it was or as it is, never twice.
 */
final class BookingIndex {
  private final ConcurrentMap<UUID, Indkaldelse> byId = new ConcurrentHashMap<>();
  private final StartIndex all = new StartIndex();
  private final ConcurrentMap<Organisation, StartIndex> byAuthority = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, StartIndex> byAndenAktoer = new ConcurrentHashMap<>();

  @Nullable Indkaldelse newest(UUID id) {
    return byId.get(id);
  }

  /** Takes the id of a new booking, which no search finds yet. */
  void claim(Indkaldelse booking) {
    byId.putIfAbsent(Objects.requireNonNull(booking.indkaldelseId()), booking);
  }

  void put(Indkaldelse booking) {
    BookingKey key = BookingKey.of(booking);
    Indkaldelse before = byId.put(key.id(), booking);
    all.put(key, booking);
    StartIndex ofAuthority = ofAuthority(booking);
    if (ofAuthority != null) {
      ofAuthority.put(key, booking);
    }
    StartIndex ofAndenAktoer = ofAndenAktoer(booking);
    if (ofAndenAktoer != null) {
      ofAndenAktoer.put(key, booking);
    }
    if (before != null) {
      removeOld(before, key, ofAuthority, ofAndenAktoer);
    }
  }

  /** From every place that the newest version did not take. */
  private void removeOld(
      Indkaldelse before,
      BookingKey key,
      @Nullable StartIndex ofAuthority,
      @Nullable StartIndex ofAndenAktoer) {
    BookingKey old = BookingKey.of(before);
    boolean stays = old.equals(key);
    if (!stays) {
      all.remove(old);
    }
    StartIndex oldOfAuthority = ofAuthority(before);
    if (oldOfAuthority != null && !(stays && oldOfAuthority == ofAuthority)) {
      oldOfAuthority.remove(old);
    }
    StartIndex oldOfAndenAktoer = ofAndenAktoer(before);
    if (oldOfAndenAktoer != null && !(stays && oldOfAndenAktoer == ofAndenAktoer)) {
      oldOfAndenAktoer.remove(old);
    }
  }

  private @Nullable StartIndex ofAuthority(Indkaldelse booking) {
    Organisation authority = booking.ansvarligMyndighed();
    return authority == null
        ? null
        : byAuthority.computeIfAbsent(authority, unused -> new StartIndex());
  }

  private @Nullable StartIndex ofAndenAktoer(Indkaldelse booking) {
    OprettetAf oprettetAf = booking.oprettetAf();
    return oprettetAf == null || oprettetAf.andenAktoer() == null
        ? null
        : byAndenAktoer.computeIfAbsent(oprettetAf.andenAktoer(), unused -> new StartIndex());
  }

  /**
   * The bookings in the scope, in order.
   *
   * @param without ids that do not count
   */
  List<Indkaldelse> search(SearchScope scope, int limit, Set<UUID> without) {
    if (limit < 1 || scope.til().isBefore(scope.fra())) {
      return List.of();
    }
    Predicate<Indkaldelse> counts =
        booking -> isNewest(booking) && !without.contains(booking.indkaldelseId());
    List<Indkaldelse> found = new ArrayList<>();
    if (scope.alle()) {
      all.search(scope, limit, counts, found::add);
      return List.copyOf(found);
    }
    for (Organisation authority : scope.myndigheder()) {
      search(byAuthority.get(authority), scope, limit, counts, found);
    }
    if (scope.andenAktoer() != null) {
      Predicate<Indkaldelse> isNotFoundYet =
          booking ->
              booking.ansvarligMyndighed() == null
                  || !scope.myndigheder().contains(booking.ansvarligMyndighed());
      search(
          byAndenAktoer.get(scope.andenAktoer()), scope, limit, isNotFoundYet.and(counts), found);
    }
    return found.stream().sorted(StoredOrder.INDKALDELSER).limit(limit).toList();
  }

  /** An authority's bookings are few beside those of all. */
  private static void search(
      @Nullable StartIndex index,
      SearchScope scope,
      int limit,
      Predicate<Indkaldelse> counts,
      List<Indkaldelse> found) {
    if (index != null) {
      index.search(scope, limit, counts, found::add);
    }
  }

  private boolean isNewest(Indkaldelse booking) {
    return byId.get(Objects.requireNonNull(booking.indkaldelseId())) == booking;
  }
}
