/** Finds and reads the files of a directory that an application owns. */
@NullMarked
package dk.kontaktforloeb.core.file;

import org.jspecify.annotations.NullMarked;
