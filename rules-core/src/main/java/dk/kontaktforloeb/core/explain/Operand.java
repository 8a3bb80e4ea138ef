package dk.kontaktforloeb.core.explain;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a condition compares a word with. */
sealed interface Operand {
  /** Packages whose classes hold numbers that rule files call by name. */
  List<String> CODE_LISTS = List.of("dk.kontaktforloeb.kodeliste.", "dk.kontaktforloeb.caller.");

  /** A value that stands in the rule file, as it is shown. */
  record Constant(@Nullable String shown) implements Operand {}

  /** Another word of the same fact. */
  record OtherWord(Word word) implements Operand {}

  /**
   * The operand of that text, compared with a word of that type.
   *
   * @param text such as {@code Samtaletyper.JOBSAMTALE}, {@code 7} or {@code idag}
   */
  static Operand of(String text, Class<?> comparedWith, Class<?> factType) {
    if (text.equals("null")) {
      return new Constant(null);
    }
    int dot = text.lastIndexOf('.');
    if (dot > 0 && Character.isUpperCase(text.charAt(0))) {
      return new Constant(named(text.substring(0, dot), text.substring(dot + 1), comparedWith));
    }
    Word word = Character.isJavaIdentifierStart(text.charAt(0)) ? Word.find(text, factType) : null;
    return word == null ? new Constant(text) : new OtherWord(word);
  }

  /** A constant with its number, where it is one of the code lists. */
  private static String named(String type, String constant, Class<?> comparedWith) {
    if (comparedWith.isEnum()) {
      return Arrays.stream(comparedWith.getEnumConstants())
          .filter(value -> ((Enum<?>) value).name().equals(constant))
          .map(ValueText::of)
          .findFirst()
          .orElse(constant);
    }
    for (String codeList : CODE_LISTS) {
      try {
        Object value = Class.forName(codeList + type).getField(constant).get(null);
        return constant.equals(value) ? constant : "%s (%s)".formatted(value, constant);
      } catch (ReflectiveOperationException e) {
        continue;
      }
    }
    return constant;
  }
}
