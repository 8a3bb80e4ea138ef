package dk.kontaktforloeb;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a value that names or describes a person, or that somebody wrote freely. {@code toString()}
 * of its record, explanations and suggested changes mask it; accessors and JSON keep it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface PersonalData {}
