package dk.kontaktforloeb.table;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The table whose values an element of a request or a word of a case takes, one or several.
 * Messages give such a value with its name.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface CodeList {

  /** The table, by its name in {@link Tables}. */
  String value();

  /** The column that holds the values, by its name in the row. */
  String column() default "id";

  /** The column that names the values, by its name in the row; there may be none. */
  String name() default "navn";
}
