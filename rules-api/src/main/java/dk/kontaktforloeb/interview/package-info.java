/**
 * Held interviews: the request, the stored interview, the service and the case that the rules
 * judge.
 */
@NullMarked
package dk.kontaktforloeb.interview;

import org.jspecify.annotations.NullMarked;
