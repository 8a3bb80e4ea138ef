/** Searching bookings across citizens, and asking what may be booked. */
@NullMarked
package dk.kontaktforloeb.soegning;

import org.jspecify.annotations.NullMarked;
