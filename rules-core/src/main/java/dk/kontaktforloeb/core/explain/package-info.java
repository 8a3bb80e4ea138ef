/** Why a rule fired or did not: conditions, the values they saw, and that in words. */
@NullMarked
package dk.kontaktforloeb.core.explain;

import org.jspecify.annotations.NullMarked;
