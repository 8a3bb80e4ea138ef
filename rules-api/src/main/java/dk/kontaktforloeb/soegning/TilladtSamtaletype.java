package dk.kontaktforloeb.soegning;

import dk.kontaktforloeb.decision.BlockingBooking;
import java.util.List;

/**
 * Whether an interview type may be booked.
 *
 * @param samtaleType id of the type
 * @param tilladt whether no rule forbids it
 * @param rules ids of the rules that forbid it, in catalogue order
 * @param blockedBy the bookings in the way, earliest first
 */
public record TilladtSamtaletype(
    int samtaleType, boolean tilladt, List<String> rules, List<BlockingBooking> blockedBy) {}
