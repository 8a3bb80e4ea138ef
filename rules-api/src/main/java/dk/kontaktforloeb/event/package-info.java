/** What has happened to a citizen in the host's own registers. */
@NullMarked
package dk.kontaktforloeb.event;

import org.jspecify.annotations.NullMarked;
