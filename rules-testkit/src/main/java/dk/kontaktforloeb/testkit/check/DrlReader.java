package dk.kontaktforloeb.testkit.check;

import dk.kontaktforloeb.core.json.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a rule file as far as the house style goes, tells what is no part of it, and goes on with
 * the next rule after a syntax error.
 */
final class DrlReader {
  private static final List<String> TOP = List.of("package", "import", "global", "rule");
  private static final List<String> FOREIGN =
      List.of("function", "query", "declare", "unit", "dialect", "expander");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "salience",
          "agenda",
          "activation",
          "ruleflow",
          "no",
          "lock",
          "auto",
          "enabled",
          "duration",
          "timer",
          "calendars",
          "date",
          "dialect",
          "attributes",
          "extends");

  private final SourceFile file;
  private final Found found;
  private final TokenReader tokens;
  private final List<DrlSyntax.Import> imports = new ArrayList<>();
  private final List<DrlSyntax.Global> globals = new ArrayList<>();
  private final List<DrlSyntax.Rule> rules = new ArrayList<>();
  private DrlSyntax.@Nullable Name packageName;

  private DrlReader(SourceFile file, Found found) {
    this.file = file;
    this.found = found;
    this.tokens = new TokenReader(file, found, DrlLexer.tokens(file, found));
  }

  static DrlSyntax read(SourceFile file, Found found) {
    return new DrlReader(file, found).read();
  }

  private DrlSyntax read() {
    while (!tokens.peek().isEnd()) {
      try {
        element(tokens.next());
      } catch (SyntaxError e) {
        tokens.skipToElement();
      }
    }
    return new DrlSyntax(
        file, packageName, List.copyOf(imports), List.copyOf(globals), List.copyOf(rules));
  }

  private void element(Token first) {
    if (first.is("package")) {
      packageName = tokens.path("the package, such as dk.kontaktforloeb.regler");
      tokens.skip(";");
    } else if (first.is("import")) {
      readImport();
    } else if (first.is("global")) {
      DrlSyntax.Name type = tokens.path("a type, such as Report");
      globals.add(new DrlSyntax.Global(type, tokens.name("a name, such as report")));
      tokens.skip(";");
    } else if (first.is("rule")) {
      rule();
    } else if (!first.is(";")) {
      foreign(first);
    }
  }

  private void readImport() {
    if (tokens.peek().is("static") || tokens.peek().is("function")) {
      Token word = tokens.next();
      found.add(
          Lint.FOREIGN_ELEMENT,
          file,
          word.span(),
          "import %s has no place in a rule file".formatted(word.text()),
          "an import of the class, and the constant written with its class: Samtaletyper.JOBSAMTALE",
          null);
      throw new SyntaxError();
    }
    imports.add(new DrlSyntax.Import(tokens.path("a class with its package")));
    tokens.skip(";");
  }

  private void foreign(Token first) {
    if (FOREIGN.contains(first.text())) {
      found.add(
          Lint.FOREIGN_ELEMENT,
          file,
          first.span(),
          "%s has no place in a rule file".formatted(first.text()),
          "package, import, global and rule alone",
          null);
      throw new SyntaxError();
    }
    String maybe = first.isWord() ? Nearest.to(first.text(), TOP).orElse(null) : null;
    found.add(
        Lint.SYNTAX,
        file,
        first.span(),
        "%s can not stand here".formatted(TokenReader.shown(first)),
        "one of " + String.join(", ", TOP),
        maybe);
    if (!"rule".equals(maybe) || tokens.peek().kind() != Token.Kind.TEXT) {
      throw new SyntaxError();
    }
    rule();
  }

  private void rule() {
    Token name = tokens.text("the rule's name in \" \"");
    DrlSyntax.Name inQuotes =
        new DrlSyntax.Name(name.value(), new Span(name.span().start() + 1, name.span().end() - 1));
    List<DrlSyntax.Metadatum> metadata = new ArrayList<>();
    DrlSyntax.@Nullable Pattern pattern = null;
    try {
      head(metadata);
      pattern = new PatternReader(file, found, tokens).read();
    } catch (SyntaxError e) {
      if (!tokens.skipToThen()) {
        rules.add(new DrlSyntax.Rule(inQuotes, metadata, null, List.of(), inQuotes.span()));
        throw e;
      }
    }
    Token then = tokens.expect("then", "then, and after it what the rule reports");
    List<Token> consequence = consequence();
    rules.add(new DrlSyntax.Rule(inQuotes, metadata, pattern, consequence, then.span()));
  }

  private List<Token> consequence() {
    List<Token> consequence = new ArrayList<>();
    while (!tokens.peek().is("end")) {
      if (tokens.peek().isEnd() || tokens.beginsRule()) {
        found.add(
            Lint.SYNTAX,
            file,
            tokens.last().span(),
            "the rule is never closed",
            "end after its consequence",
            null);
        return consequence;
      }
      consequence.add(tokens.next());
    }
    tokens.next();
    return consequence;
  }

  /** What stands between name and {@code when}. */
  private void head(List<DrlSyntax.Metadatum> metadata) {
    while (!tokens.peek().is("when")) {
      if (tokens.peek().is("@")) {
        metadata.add(metadatum());
      } else if (ATTRIBUTES.contains(tokens.peek().text())) {
        attribute();
      } else {
        throw tokens.unexpected("@ and a key, or when", List.of("when"));
      }
    }
    tokens.next();
  }

  private void attribute() {
    Token first = tokens.next();
    Span span = first.span();
    while (tokens.peek().is("-") && tokens.peek().span().start() == span.end()) {
      tokens.next();
      span = span.to(tokens.next().span());
    }
    found.add(
        Lint.RULE_ATTRIBUTE,
        file,
        span,
        "%s has no place in a rule".formatted(file.text().substring(span.start(), span.end())),
        "order in raekkefoelge.csv, days in tables, nothing else before when but @ lines",
        null);
    tokens.skipTo(Set.of("@", "when", "then"));
  }

  private DrlSyntax.Metadatum metadatum() {
    tokens.next();
    DrlSyntax.Name key = tokens.name("the key of a metadatum, such as source");
    if (!tokens.peek().is("(")) {
      return new DrlSyntax.Metadatum(key, new DrlSyntax.Name("", key.span()));
    }
    Token open = tokens.next();
    List<Token> inside = new ArrayList<>();
    int depth = 0;
    while (depth > 0 || !tokens.peek().is(")")) {
      if (tokens.peek().isEnd() || tokens.peek().is("when") || tokens.peek().is("@")) {
        throw tokens.never(open, "the bracket of @%s".formatted(key.text()));
      }
      Token token = tokens.next();
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      inside.add(token);
    }
    Token close = tokens.next();
    return new DrlSyntax.Metadatum(key, value(inside, open.span().to(close.span())));
  }

  private DrlSyntax.Name value(List<Token> inside, Span brackets) {
    if (inside.isEmpty()) {
      return new DrlSyntax.Name("", brackets);
    }
    Span span = inside.get(0).span().to(inside.get(inside.size() - 1).span());
    if (inside.size() == 1 && inside.get(0).kind() == Token.Kind.TEXT) {
      Token text = inside.get(0);
      return new DrlSyntax.Name(text.value(), new Span(span.start() + 1, span.end() - 1));
    }
    return new DrlSyntax.Name(file.text().substring(span.start(), span.end()), span);
  }
}
