/** The host's ports with their answers checked, and the order of what they answer. */
@NullMarked
package dk.kontaktforloeb.core.port;

import org.jspecify.annotations.NullMarked;
