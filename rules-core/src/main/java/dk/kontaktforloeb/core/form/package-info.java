/**
 * What a request has to look like before anything else is asked: elements, types and code lists.
 */
@NullMarked
package dk.kontaktforloeb.core.form;

import org.jspecify.annotations.NullMarked;
