/** Rules that several hosts share. */
@NullMarked
package dk.kontaktforloeb.examples.regionrules;

import org.jspecify.annotations.NullMarked;
