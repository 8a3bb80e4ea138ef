/** Names for the code values that rules speak of, so that no rule holds a bare number. */
@NullMarked
package dk.kontaktforloeb.kodeliste;

import org.jspecify.annotations.NullMarked;
