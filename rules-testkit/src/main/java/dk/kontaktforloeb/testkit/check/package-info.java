/** Checks a directory of rules that an author has edited. */
@NullMarked
package dk.kontaktforloeb.testkit.check;

import org.jspecify.annotations.NullMarked;
