/** Which rules and conditions scenarios have seen hold and fail. */
@NullMarked
package dk.kontaktforloeb.testkit.coverage;

import org.jspecify.annotations.NullMarked;
