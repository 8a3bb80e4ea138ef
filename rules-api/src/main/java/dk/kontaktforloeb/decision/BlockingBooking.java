package dk.kontaktforloeb.decision;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A booking that stands in the way.
 *
 * @param indkaldelseId its id
 * @param moedeStarttidspunkt its start, local to Europe/Copenhagen
 */
public record BlockingBooking(UUID indkaldelseId, LocalDateTime moedeStarttidspunkt) {}
