package dk.kontaktforloeb.indkaldelse;

import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.rule.AlwaysGiven;
import dk.kontaktforloeb.rule.DerivedFrom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What rules on guests judge: a request about one guest of a booking, or a new booking that brings
 * its guests.
 */
public interface MyndighedsdeltagerCase {

  /** What is asked. */
  Operation getOperation();

  /** The booking's id. */
  @Nullable UUID getIndkaldelseId();

  /** Interview type of the booking. */
  @AlwaysGiven
  @Nullable Integer getSamtaleType();

  /** Whether the request names a guest. */
  boolean isMyndighedsdeltagerAngivet();

  /** Where the request says that there is a guest, or on which booking: a JSON pointer. */
  String getSamtaletypeFelt();

  /**
   * Whether another guest of the booking has the same role and has not decided whether to take
   * part. Of the guests of a new booking it is enough that one of two has not.
   */
  boolean isAndenUafklaretMedSammeRolle();

  /**
   * The role of the guest that has another in the way, or of the requested one; null where none.
   */
  @Nullable String getRolle();

  /** Where the request gives that role: a JSON pointer. */
  String getRolleFelt();

  /** Whether the guests come with a new booking. */
  @DerivedFrom("operation")
  default boolean isNyIndkaldelse() {
    return getOperation() == Operation.CREATE_INDKALDELSE;
  }
}
