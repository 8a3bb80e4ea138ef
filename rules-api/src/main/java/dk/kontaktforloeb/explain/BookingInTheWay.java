package dk.kontaktforloeb.explain;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A booking in the way of a request, which is accepted once it is cancelled.
 *
 * @param indkaldelseId its id
 * @param moedeStarttidspunkt its start, local to Europe/Copenhagen
 * @param until from when on it is in the way no longer, cancelled or not; of several bookings the
 *     last one counts; null when waiting does not help
 */
public record BookingInTheWay(
    UUID indkaldelseId, LocalDateTime moedeStarttidspunkt, @Nullable LocalDateTime until) {}
