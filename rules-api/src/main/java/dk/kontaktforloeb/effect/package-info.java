/** What an accepted decision changes beside the object it is about. */
@NullMarked
package dk.kontaktforloeb.effect;

import org.jspecify.annotations.NullMarked;
