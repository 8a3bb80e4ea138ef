/** Who calls, and the organisations that appear in requests. */
@NullMarked
package dk.kontaktforloeb.caller;

import org.jspecify.annotations.NullMarked;
