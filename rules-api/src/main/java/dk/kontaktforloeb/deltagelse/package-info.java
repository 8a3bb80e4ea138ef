/** Who takes part in a joint interview: wishes, opt-outs and guests. */
@NullMarked
package dk.kontaktforloeb.deltagelse;

import org.jspecify.annotations.NullMarked;
