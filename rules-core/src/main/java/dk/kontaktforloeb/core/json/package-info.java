/** JSON both ways: texts with the place of every element, records, decisions. */
@NullMarked
package dk.kontaktforloeb.core.json;

import org.jspecify.annotations.NullMarked;
