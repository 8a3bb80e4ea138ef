/** The entry: build {@link dk.kontaktforloeb.KontaktforloebRules} once, call its services. */
@NullMarked
package dk.kontaktforloeb;

import org.jspecify.annotations.NullMarked;
