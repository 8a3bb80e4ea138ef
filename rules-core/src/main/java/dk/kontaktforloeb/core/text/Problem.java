package dk.kontaktforloeb.core.text;

import dk.kontaktforloeb.decision.LocalizedText;
import java.util.Locale;
import java.util.Map;

/**
 * What can be wrong with a text or with the form of a request, and the words that these messages
 * are made of. The texts are in {@code problems_da.properties} and {@code problems_en.properties}.
 */
public enum Problem {
  EMPTY_TEXT,
  NOT_JSON,
  ENDS_TOO_EARLY,
  MORE_TEXT,
  NOT_UTF8,
  TEXT_TOO_LARGE,
  TOO_DEEP,
  TOO_MANY_ELEMENTS,
  TOO_MANY_NAMES,
  TOKEN_TOO_LONG,
  UNREADABLE,
  MORE_PROBLEMS,

  UNKNOWN_ELEMENT,
  UNKNOWN_TYPE,
  DOUBLED_ELEMENT,
  KEPT_ELEMENT,
  MISSING,
  MISSING_FOR_STAR,
  MISSING_ELEMENT,
  WRONG_VALUE,

  NUL_CHARACTER,
  HALF_CHARACTER,
  TOO_LONG,
  BLANK,
  YEAR_OUT_OF_RANGE,
  FRACTION_OF_SECOND,

  HOLDS_NO_MEETINGS,
  END_BEFORE_START,
  ABSENCE_AHEAD,
  SAME_NUMBER,

  /** Stands for a value that messages do not repeat. */
  HIDDEN_VALUE,
  AN_OBJECT,
  A_LIST,
  A_TEXT,
  A_WHOLE_NUMBER,
  TRUE_OR_FALSE,
  A_UUID,
  A_DATE,
  A_DATE_TIME,
  AN_INSTANT,
  ONE_OF,
  IN_QUOTATION_MARKS,
  WITHOUT_QUOTATION_MARKS,
  COMMA_TOO_MANY,
  COMMA_MISSING,
  QUOTATION_MARKS_MISSING;

  /** The name of the text in the property files. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The text. */
  public LocalizedText text() {
    return text(Map.of());
  }

  /**
   * The text with those values in the places of their names. A value that is a {@link
   * LocalizedText} is put in in the language of the text.
   */
  public LocalizedText text(Map<String, ?> values) {
    return LocalizedText.lazily(
        inDanish -> (inDanish ? ProblemTexts.DANISH : ProblemTexts.ENGLISH).render(this, values));
  }
}
