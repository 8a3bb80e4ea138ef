/** The rules of a rule set as a page to read: rules, tables, sources and what they allow. */
@NullMarked
package dk.kontaktforloeb.testkit.catalogue;

import org.jspecify.annotations.NullMarked;
