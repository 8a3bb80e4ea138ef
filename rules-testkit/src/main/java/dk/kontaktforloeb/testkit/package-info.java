/** For test suites: assertions on decisions, and facts and requests that are valid by default. */
@NullMarked
package dk.kontaktforloeb.testkit;

import org.jspecify.annotations.NullMarked;
