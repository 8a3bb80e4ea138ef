package dk.kontaktforloeb.testkit.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of a condition, with their places. */
final class ConditionTokens {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s+|\"(?:\\\\.|[^\"\\\\])*\"|&&|\\|\\||==|!=|<=|>=|[<>(),!]|[\\w$.\\-]+|.",
          Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);
  private static final Set<String> SIGNS = Set.of("==", "!=", "<", "<=", ">", ">=");
  private static final Set<String> WORDS = Set.of("in", "contains", "memberOf", "matches");

  private final List<Token> tokens = new ArrayList<>();
  private int at;

  ConditionTokens(String text) {
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      if (!matcher.group().isBlank()) {
        tokens.add(new Token(matcher.group(), matcher.start(), matcher.end()));
      }
    }
  }

  /** A word or sign, and where it stands. */
  record Token(String text, int start, int end) {
    boolean is(String other) {
      return text.equals(other);
    }
  }

  boolean isAtEnd() {
    return at >= tokens.size();
  }

  boolean isNext(String text) {
    return !isAtEnd() && tokens.get(at).is(text);
  }

  boolean isOperatorNext() {
    return !isAtEnd()
        && (SIGNS.contains(tokens.get(at).text)
            || WORDS.contains(tokens.get(at).text)
            || isNext("not"));
  }

  /**
   * The next one.
   *
   * @throws IllegalArgumentException at the end
   */
  Token next() {
    if (isAtEnd()) {
      throw new IllegalArgumentException("the condition ends too early");
    }
    return tokens.get(at++);
  }

  /**
   * The next one, which has to be this.
   *
   * @throws IllegalArgumentException when it is not
   */
  Token next(String expected) {
    Token token = next();
    if (!token.is(expected)) {
      throw new IllegalArgumentException("%s, expected %s".formatted(token.text, expected));
    }
    return token;
  }
}
