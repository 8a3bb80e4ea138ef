/** Rule files as texts: their rules and constraints, with places and operands. */
@NullMarked
package dk.kontaktforloeb.core.drl;

import org.jspecify.annotations.NullMarked;
