/** A small host: what a newcomer reads first. */
@NullMarked
package dk.kontaktforloeb.examples.quickstart;

import org.jspecify.annotations.NullMarked;
