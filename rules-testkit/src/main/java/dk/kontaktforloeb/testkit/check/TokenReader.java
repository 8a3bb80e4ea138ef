package dk.kontaktforloeb.testkit.check;

import dk.kontaktforloeb.core.json.Nearest;
import java.util.List;
import java.util.Set;

/** Goes through the words and signs of a rule file, and tells what was expected instead. */
final class TokenReader {
  private final SourceFile file;
  private final Found found;
  private final List<Token> tokens;
  private int at;

  TokenReader(SourceFile file, Found found, List<Token> tokens) {
    this.file = file;
    this.found = found;
    this.tokens = tokens;
  }

  Token peek() {
    return tokens.get(at);
  }

  Token peek(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  Token next() {
    Token token = tokens.get(at);
    at = Math.min(at + 1, tokens.size() - 1);
    return token;
  }

  /** The one before the next. */
  Token last() {
    return tokens.get(Math.max(at - 1, 0));
  }

  boolean skip(String sign) {
    boolean here = peek().is(sign);
    if (here) {
      next();
    }
    return here;
  }

  Token expect(String wanted, String expected) {
    if (!peek().is(wanted)) {
      throw unexpected(expected, List.of(wanted));
    }
    return next();
  }

  Token text(String expected) {
    if (peek().kind() != Token.Kind.TEXT) {
      throw unexpected(expected, List.of());
    }
    return next();
  }

  DrlSyntax.Name name(String expected) {
    if (!peek().isWord()) {
      throw unexpected(expected, List.of());
    }
    Token word = next();
    return new DrlSyntax.Name(word.text(), word.span());
  }

  /** Words with points between. */
  DrlSyntax.Name path(String expected) {
    DrlSyntax.Name path = name(expected);
    while (peek().is(".") && peek(1).isWord()) {
      next();
      Token word = next();
      path = new DrlSyntax.Name(path.text() + "." + word.text(), path.span().to(word.span()));
    }
    return path;
  }

  SyntaxError unexpected(String expected, List<String> guesses) {
    Token here = peek();
    String maybe =
        here.is("=") && guesses.contains("==")
            ? "=="
            : here.isWord() ? Nearest.to(here.text(), guesses).orElse(null) : null;
    found.add(
        Lint.SYNTAX,
        file,
        here.span(),
        here.isEnd() ? "the file ends here" : shown(here) + " can not stand here",
        expected,
        maybe);
    return new SyntaxError();
  }

  SyntaxError never(Token open, String what) {
    found.add(Lint.SYNTAX, file, open.span(), what + " is never closed", ") after it", null);
    return new SyntaxError();
  }

  static String shown(Token token) {
    return token.kind() == Token.Kind.TEXT ? token.text() : "\"" + token.text() + "\"";
  }

  /** Whether a rule with its name begins here. */
  boolean beginsRule() {
    return peek().is("rule") && peek(1).kind() == Token.Kind.TEXT;
  }

  void skipTo(Set<String> words) {
    while (!peek().isEnd() && !words.contains(peek().text()) && !beginsRule()) {
      next();
    }
  }

  /** Whether there is a {@code then} before the next rule; goes there. */
  boolean skipToThen() {
    skipTo(Set.of("then"));
    return peek().is("then");
  }

  /** To where another element of the file can begin. */
  void skipToElement() {
    while (!peek().isEnd() && !beginsRule() && !beginsLine()) {
      next();
    }
  }

  private boolean beginsLine() {
    return (peek().is("import") || peek().is("global")) && file.column(peek().span().start()) == 1;
  }
}
