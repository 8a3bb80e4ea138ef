package dk.kontaktforloeb.explain;

import org.jspecify.annotations.Nullable;

/**
 * A value of an element of a request.
 *
 * @param value the value, as the request's record has it
 * @param name what its code list calls it, or null
 */
public record ElementValue(Object value, @Nullable String name) {}
