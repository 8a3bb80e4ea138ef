/** Bookings: the request, the stored booking, the service and the case that the rules judge. */
@NullMarked
package dk.kontaktforloeb.indkaldelse;

import org.jspecify.annotations.NullMarked;
