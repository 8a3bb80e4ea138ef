/** Message templates, and the messages to citizens made of them. */
@NullMarked
package dk.kontaktforloeb.core.message;

import org.jspecify.annotations.NullMarked;
