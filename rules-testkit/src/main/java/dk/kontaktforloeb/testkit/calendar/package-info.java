/** What the tables will change by themselves, and when. */
@NullMarked
package dk.kontaktforloeb.testkit.calendar;

import org.jspecify.annotations.NullMarked;
