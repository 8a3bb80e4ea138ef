/** What a host gives: registers, repositories, a unit of work and an access policy. */
@NullMarked
package dk.kontaktforloeb.port;

import org.jspecify.annotations.NullMarked;
