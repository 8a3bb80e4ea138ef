package dk.kontaktforloeb.core.port;

import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.interview.Interview;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The order in which ports list what is stored. */
public final class StoredOrder {
  /** By fristdato, then id. */
  public static final Comparator<Frist> FRISTER =
      Comparator.comparing(Frist::fristdato).thenComparing(Frist::fristId, StoredOrder::compareIds);

  /** By held time, then id. */
  public static final Comparator<Interview> INTERVIEWS =
      (one, other) ->
          compare(
              one.interviewDateTime(),
              one.interviewId(),
              other.interviewDateTime(),
              other.interviewId());

  /** By start, then id. */
  public static final Comparator<Indkaldelse> INDKALDELSER =
      (one, other) ->
          compare(
              one.moedeStarttidspunkt(),
              one.indkaldelseId(),
              other.moedeStarttidspunkt(),
              other.indkaldelseId());

  private StoredOrder() {}

  private static int compare(
      @Nullable LocalDateTime oneTime,
      @Nullable UUID oneId,
      @Nullable LocalDateTime otherTime,
      @Nullable UUID otherId) {
    int byTime = Objects.requireNonNull(oneTime).compareTo(Objects.requireNonNull(otherTime));
    return byTime != 0
        ? byTime
        : compareIds(Objects.requireNonNull(oneId), Objects.requireNonNull(otherId));
  }

  /**
   * As their texts in small letters compare: digits stand before letters, so the text orders as the
   * unsigned number does.
   */
  public static int compareIds(UUID one, UUID other) {
    int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
    return high != 0
        ? high
        : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
  }
}
