/** The services: form, access, facts, decision, and carrying it out. */
@NullMarked
package dk.kontaktforloeb.core.service;

import org.jspecify.annotations.NullMarked;
