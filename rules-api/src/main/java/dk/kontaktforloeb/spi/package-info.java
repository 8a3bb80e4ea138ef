/** How the entry finds the engine on the class path; no host needs it. */
@NullMarked
package dk.kontaktforloeb.spi;

import org.jspecify.annotations.NullMarked;
