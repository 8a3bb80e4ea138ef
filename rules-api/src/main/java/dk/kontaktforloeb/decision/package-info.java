/** What comes back: accepted or rejected, with every violated rule and every effect. */
@NullMarked
package dk.kontaktforloeb.decision;

import org.jspecify.annotations.NullMarked;
