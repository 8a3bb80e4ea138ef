/** Words about texts and requests, in Danish and English. */
@NullMarked
package dk.kontaktforloeb.core.text;

import org.jspecify.annotations.NullMarked;
