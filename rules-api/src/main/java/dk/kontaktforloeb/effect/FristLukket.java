package dk.kontaktforloeb.effect;

import dk.kontaktforloeb.frist.FristStatus;
import java.util.UUID;

/**
 * A deadline is closed for good (EFF-04, EFF-05).
 *
 * @param fristId the deadline
 * @param status the state it ends in
 */
public record FristLukket(UUID fristId, FristStatus status) implements Effect {}
