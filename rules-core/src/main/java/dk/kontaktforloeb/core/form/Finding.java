package dk.kontaktforloeb.core.form;

import dk.kontaktforloeb.decision.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with the form of a request.
 *
 * @param ruleId the check that found it
 * @param pointer where: a JSON pointer
 * @param value the offending value, or null
 * @param problem what is wrong, for checks whose message says so, else null
 */
public record Finding(
    String ruleId, String pointer, @Nullable Object value, @Nullable LocalizedText problem) {}
