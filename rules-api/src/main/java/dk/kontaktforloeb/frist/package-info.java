/** Deadlines for self-booking. */
@NullMarked
package dk.kontaktforloeb.frist;

import org.jspecify.annotations.NullMarked;
