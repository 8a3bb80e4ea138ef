package dk.kontaktforloeb.testkit.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a rule file apart into words and signs. Of what it can not read it tells and goes on, so
 * that one slip does not hide the rest of the file, as it would with the parser of the engine.
 */
final class DrlLexer {
  private static final List<String> LONG_SIGNS =
      List.of("==", "!=", "<=", ">=", "||", "&&", "+=", "-=", "++", "--", "->", "::", "!.");
  private static final String SIGNS = "(){}[],;:.@=<>!|&+-*/%?^~";

  private final SourceFile file;
  private final String text;
  private final Found found;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private DrlLexer(SourceFile file, Found found) {
    this.file = file;
    this.text = file.text();
    this.found = found;
  }

  static List<Token> tokens(SourceFile file, Found found) {
    return new DrlLexer(file, found).read();
  }

  private List<Token> read() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (text.startsWith("//", at)) {
        at = lineEnd();
      } else if (text.startsWith("/*", at)) {
        comment();
      } else if (c == '"' || c == '\'') {
        quoted(c);
      } else if (Character.isDigit(c)) {
        take(Token.Kind.NUMBER, whileIn(DrlLexer::isOfNumber));
      } else if (Character.isJavaIdentifierStart(c)) {
        take(Token.Kind.WORD, whileIn(Character::isJavaIdentifierPart));
      } else {
        sign(c);
      }
    }
    tokens.add(new Token(Token.Kind.END_OF_FILE, "", new Span(text.length(), text.length())));
    return tokens;
  }

  private static boolean isOfNumber(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '_';
  }

  private int whileIn(CharTest part) {
    int end = at;
    while (end < text.length() && part.test(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private interface CharTest {
    boolean test(char c);
  }

  private int lineEnd() {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private void take(Token.Kind kind, int end) {
    tokens.add(new Token(kind, text.substring(at, end), new Span(at, end)));
    at = end;
  }

  private void comment() {
    int end = text.indexOf("*/", at + 2);
    if (end < 0) {
      found.add(
          Lint.SYNTAX,
          file,
          new Span(at, at + 2),
          "the comment is never closed",
          "*/ after it",
          null);
      at = text.length();
    } else {
      at = end + 2;
    }
  }

  /** A quoted text ends on its line; without its last quote it is taken to the end of the line. */
  private void quoted(char quote) {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != quote) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    if (end < text.length() && text.charAt(end) == quote) {
      take(Token.Kind.TEXT, end + 1);
      return;
    }
    found.add(
        Lint.SYNTAX,
        file,
        new Span(at, at + 1),
        "the text is never closed",
        "%s before the end of the line".formatted(quote),
        null);
    int lineEnd = lineEnd();
    String rest = text.substring(at + 1, lineEnd).stripTrailing();
    tokens.add(new Token(Token.Kind.TEXT, quote + rest + quote, new Span(at, lineEnd)));
    at = lineEnd;
  }

  private void sign(char c) {
    String sign = LONG_SIGNS.stream().filter(s -> text.startsWith(s, at)).findFirst().orElse("");
    if (!sign.isEmpty()) {
      take(Token.Kind.SIGN, at + sign.length());
    } else if (SIGNS.indexOf(c) >= 0) {
      take(Token.Kind.SIGN, at + 1);
    } else {
      int end = at + Character.charCount(text.codePointAt(at));
      found.add(
          Lint.SYNTAX,
          file,
          new Span(at, end),
          "\"%s\" can not stand here".formatted(text.substring(at, end)),
          "words, texts in \" \" and the signs of a rule",
          null);
      at = end;
    }
  }
}
