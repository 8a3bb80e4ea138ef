package dk.kontaktforloeb.core.json;

import dk.kontaktforloeb.effect.Effect;
import java.util.stream.Stream;

/** How the element {@code type} tells the records of a sealed interface apart. */
final class TypeName {
  private TypeName() {}

  /**
   * The records of a sealed interface, those of the sealed interfaces in it too; a record itself.
   */
  static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(TypeName::leaves)
        : Stream.of(type);
  }

  /**
   * The name of the record: what stands before what it is about, as in {@code Wsb(Indkaldelse)}.
   */
  static String simple(String name) {
    int about = name.indexOf('(');
    return about < 0 ? name : name.substring(0, about);
  }

  /** The whole name of a value. */
  static String of(Object value) {
    return value instanceof Effect effect ? effect.type() : value.getClass().getSimpleName();
  }
}
