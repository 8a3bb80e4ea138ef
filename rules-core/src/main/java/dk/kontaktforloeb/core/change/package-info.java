/** What would make a rejected request acceptable, found by deciding changed ones. */
@NullMarked
package dk.kontaktforloeb.core.change;

import org.jspecify.annotations.NullMarked;
