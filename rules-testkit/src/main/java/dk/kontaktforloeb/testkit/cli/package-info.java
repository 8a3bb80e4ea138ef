/** The {@code regler} command. */
@NullMarked
package dk.kontaktforloeb.testkit.cli;

import org.jspecify.annotations.NullMarked;
