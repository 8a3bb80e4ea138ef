/** The rules as data, the engine that judges cases, and what a rule file may call. */
@NullMarked
package dk.kontaktforloeb.rule;

import org.jspecify.annotations.NullMarked;
