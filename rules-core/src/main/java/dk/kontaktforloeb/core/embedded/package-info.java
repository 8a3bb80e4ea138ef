/** Ports that keep everything in memory. */
@NullMarked
package dk.kontaktforloeb.core.embedded;

import org.jspecify.annotations.NullMarked;
