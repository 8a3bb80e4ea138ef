/**
 * What a host tests its own ports with: their contract as a test suite, and faults at every call.
 */
@NullMarked
package dk.kontaktforloeb.testkit.port;

import org.jspecify.annotations.NullMarked;
