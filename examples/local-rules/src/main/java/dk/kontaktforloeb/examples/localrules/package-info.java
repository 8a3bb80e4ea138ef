/** A host with rules of its own. */
@NullMarked
package dk.kontaktforloeb.examples.localrules;

import org.jspecify.annotations.NullMarked;
