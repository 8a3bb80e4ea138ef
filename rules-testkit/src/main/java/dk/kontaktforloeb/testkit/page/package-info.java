/** Reports as HTML pages of one file. */
@NullMarked
package dk.kontaktforloeb.testkit.page;

import org.jspecify.annotations.NullMarked;
