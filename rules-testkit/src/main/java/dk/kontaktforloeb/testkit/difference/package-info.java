/** What differs between two rule sets: in their files, and in what they decide. */
@NullMarked
package dk.kontaktforloeb.testkit.difference;

import org.jspecify.annotations.NullMarked;
