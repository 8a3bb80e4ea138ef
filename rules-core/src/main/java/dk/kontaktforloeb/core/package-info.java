/** Puts rules, ports and services together; found by the entry of rules-api. */
@NullMarked
package dk.kontaktforloeb.core;

import org.jspecify.annotations.NullMarked;
