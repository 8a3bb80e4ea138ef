/** Changes rules and tables one by one, and finds the changes that no scenario notices. */
@NullMarked
package dk.kontaktforloeb.testkit.mutation;

import org.jspecify.annotations.NullMarked;
