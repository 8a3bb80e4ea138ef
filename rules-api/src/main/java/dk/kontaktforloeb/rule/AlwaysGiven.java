package dk.kontaktforloeb.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a word of a case that may be null by its type, but that a rule which counts never meets
 * absent: the form demands the element (FMT-01), or a rule of an earlier step hides the others
 * where it is missing. A rule need not say what its absence means.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AlwaysGiven {}
