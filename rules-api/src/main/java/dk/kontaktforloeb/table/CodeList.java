package dk.kontaktforloeb.table;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The table whose values an element of a request takes. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface CodeList {

  /** The table, by its name in {@link Tables}. */
  String value();

  /** The column that holds the values, by its name in the row. */
  String column() default "id";
}
