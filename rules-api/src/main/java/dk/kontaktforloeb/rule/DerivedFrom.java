package dk.kontaktforloeb.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What stands behind a word of the rules: explanations show it beside the word, and a search for
 * what would change a decision looks there. A word without it is an element of the request or the
 * registers.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface DerivedFrom {

  /** The words of the same case that it is found from. */
  String[] value() default {};

  /** Names of the tables that it is looked up in, such as {@code tilladte-samtaletyper}. */
  String[] tables() default {};
}
