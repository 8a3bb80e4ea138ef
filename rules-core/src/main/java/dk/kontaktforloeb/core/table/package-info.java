/** Reads the tables. */
@NullMarked
package dk.kontaktforloeb.core.table;

import org.jspecify.annotations.NullMarked;
