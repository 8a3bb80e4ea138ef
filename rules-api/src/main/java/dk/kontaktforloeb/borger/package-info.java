/** The citizen as the host's register knows them: contact groups, absences, authorities. */
@NullMarked
package dk.kontaktforloeb.borger;

import org.jspecify.annotations.NullMarked;
