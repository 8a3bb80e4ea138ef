/** Random facts for tests that no one can write by hand. */
@NullMarked
package dk.kontaktforloeb.testkit.random;

import org.jspecify.annotations.NullMarked;
