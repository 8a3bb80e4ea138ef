/** Which rules carry what the sources say, and which scenarios show it. */
@NullMarked
package dk.kontaktforloeb.testkit.source;

import org.jspecify.annotations.NullMarked;
