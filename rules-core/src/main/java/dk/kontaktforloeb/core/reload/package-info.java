/** Rules that follow their files while the host runs. */
@NullMarked
package dk.kontaktforloeb.core.reload;

import org.jspecify.annotations.NullMarked;
