package dk.kontaktforloeb.core.explain;

import dk.kontaktforloeb.core.drl.Expression.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * A comparison whose operands are found: what is compared, and with what.
 *
 * @param path of what is compared, such as {@code andreFremtidigeISammeFamilie.empty}
 * @param word the word that the path begins with
 */
record ComparedWords(String path, Word word, String operator, boolean negated, Operand operand) {

  /** The comparison of a condition on facts of that type; null when its left side is no word. */
  static @Nullable ComparedWords of(Comparison comparison, Class<?> factType) {
    String path = comparison.left();
    int dot = path.indexOf('.');
    Word word = Word.find(dot < 0 ? path : path.substring(0, dot), factType);
    return word == null
        ? null
        : new ComparedWords(
            path,
            word,
            comparison.operator(),
            comparison.negated(),
            Operand.of(comparison.right(), word.type(), factType));
  }

  /** Whether it only asks if there is a value. */
  boolean isNullCheck() {
    return operand instanceof Operand.Constant constant && constant.shown() == null;
  }

  /** Whether it asks if a list is empty. */
  boolean isEmptyCheck() {
    return path.endsWith(".empty");
  }
}
