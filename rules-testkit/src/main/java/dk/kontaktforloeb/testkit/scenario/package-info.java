/** Scenario files: reads them, runs them, tells what differs. */
@NullMarked
package dk.kontaktforloeb.testkit.scenario;

import org.jspecify.annotations.NullMarked;
