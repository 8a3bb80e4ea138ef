/** The tables beside the rules: code lists, limits and allowed combinations, with validity. */
@NullMarked
package dk.kontaktforloeb.table;

import org.jspecify.annotations.NullMarked;
