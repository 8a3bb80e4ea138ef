/** The rules as loaded, and the engine that judges cases with them. */
@NullMarked
package dk.kontaktforloeb.core.engine;

import org.jspecify.annotations.NullMarked;
