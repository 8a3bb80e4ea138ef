/** Requests, decisions and facts as JSON. */
@NullMarked
package dk.kontaktforloeb.json;

import org.jspecify.annotations.NullMarked;
