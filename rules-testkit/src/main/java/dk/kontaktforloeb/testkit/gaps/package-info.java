/** Where rules and tables leave a combination open, or say opposite things of it. */
@NullMarked
package dk.kontaktforloeb.testkit.gaps;

import org.jspecify.annotations.NullMarked;
