package dk.kontaktforloeb.testkit.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one constraint: comparisons of fields with fields, constants and literals. */
final class ConditionReader {
  private static final Set<String> SIGNS = Set.of("==", "!=", "<", ">", "<=", ">=");
  private static final List<String> WORDS =
      List.of("in", "contains", "matches", "memberOf", "soundslike", "excludes");
  private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/", "%", "?", "&", "|", "^");
  private static final String OPERATORS = "==, !=, <, <=, >, >=, in, contains or not contains";

  private final SourceFile file;
  private final Found found;
  private final TokenReader tokens;
  private DrlSyntax.@Nullable Operand lastLeft;

  ConditionReader(SourceFile file, Found found, TokenReader tokens) {
    this.file = file;
    this.found = found;
    this.tokens = tokens;
  }

  DrlSyntax.Condition read() {
    return junction(true);
  }

  private DrlSyntax.Condition junction(boolean or) {
    List<DrlSyntax.Condition> parts = new ArrayList<>();
    parts.add(or ? junction(false) : part());
    while (tokens.skip(or ? "||" : "&&")) {
      parts.add(or ? junction(false) : part());
    }
    return parts.size() == 1
        ? parts.get(0)
        : new DrlSyntax.Junction(
            or, List.copyOf(parts), parts.get(0).span().to(parts.get(parts.size() - 1).span()));
  }

  private DrlSyntax.Condition part() {
    if (tokens.peek().is("(")) {
      Token open = tokens.next();
      DrlSyntax.Condition inside = junction(true);
      if (!tokens.skip(")")) {
        throw tokens.never(open, "the bracket");
      }
      return inside;
    }
    DrlSyntax.Operand left = lastLeft;
    if (left == null || !beginsOperator()) {
      left = operand("a field of the case");
      lastLeft = left;
      return comparison(left);
    }
    return half(left);
  }

  /** A comparison without its left side means that of the comparison before it. */
  private DrlSyntax.Condition half(DrlSyntax.Operand left) {
    Span start = tokens.peek().span();
    DrlSyntax.Condition whole = comparison(left);
    Span span = start.to(tokens.last().span());
    String field = text(left.span());
    found.add(
        Lint.HALF_CONSTRAINT,
        file,
        span,
        "%s has no left side".formatted(text(span)),
        "%s before it, once more".formatted(field),
        "%s %s".formatted(field, text(span)));
    return whole;
  }

  private String text(Span span) {
    return file.text().substring(span.start(), span.end());
  }

  private boolean beginsOperator() {
    Token token = tokens.peek();
    return SIGNS.contains(token.text())
        || WORDS.contains(token.text())
        || (token.is("not") && WORDS.contains(tokens.peek(1).text()));
  }

  private DrlSyntax.Condition comparison(DrlSyntax.Operand left) {
    if (!beginsOperator()) {
      if (endsPart()) {
        return new DrlSyntax.Word(left);
      }
      throw tokens.unexpected(OPERATORS, tokens.peek().is("=") ? List.of("==") : WORDS);
    }
    Token first = tokens.next();
    DrlSyntax.Name operator = new DrlSyntax.Name(first.text(), first.span());
    if (first.is("not")) {
      Token second = tokens.next();
      operator = new DrlSyntax.Name("not " + second.text(), first.span().to(second.span()));
    }
    List<DrlSyntax.Operand> right =
        operator.text().equals("in") || operator.text().equals("not in")
            ? list()
            : List.of(operand("a field, a constant or a value"));
    Span start = tokens.last().span();
    return new DrlSyntax.Comparison(
        left, operator, right, new Span(Math.min(left.span().start(), start.start()), start.end()));
  }

  private boolean endsPart() {
    Token token = tokens.peek();
    return token.is(",") || token.is(")") || token.is("||") || token.is("&&") || token.isEnd();
  }

  private List<DrlSyntax.Operand> list() {
    tokens.expect("(", "( and the values, such as ( Operation.CREATE_INDKALDELSE )");
    List<DrlSyntax.Operand> values = new ArrayList<>();
    values.add(operand("a constant or a value"));
    while (tokens.skip(",")) {
      values.add(operand("a constant or a value"));
    }
    tokens.expect(")", ") after the values");
    return List.copyOf(values);
  }

  private DrlSyntax.Operand operand(String expected) {
    DrlSyntax.Operand operand = atom(expected);
    while (ARITHMETIC.contains(tokens.peek().text()) || tokens.peek().is("[")) {
      Token sign = tokens.next();
      java(sign.span(), "\"%s\" calculates".formatted(sign.text()));
      if (sign.is("[")) {
        throw new SyntaxError();
      }
      operand = new DrlSyntax.Foreign(operand.span().to(atom(expected).span()));
      if (tokens.peek().is(":")) {
        throw new SyntaxError();
      }
    }
    return operand;
  }

  private void java(Span span, String what) {
    found.add(
        Lint.JAVA_IN_CONDITION,
        file,
        span,
        what + ", which has no place in a constraint",
        "a field compared with a field, a constant or a value; what is calculated is a word of the case",
        null);
  }

  private DrlSyntax.Operand atom(String expected) {
    Token token = tokens.peek();
    if (token.is("-") && tokens.peek(1).kind() == Token.Kind.NUMBER) {
      tokens.next();
      Span span = token.span().to(tokens.next().span());
      return literal(DrlSyntax.Literal.Kind.NUMBER, span);
    }
    if (token.is("!") || token.is("new")) {
      java(token.span(), "\"%s\" is Java".formatted(token.text()));
      throw new SyntaxError();
    }
    return switch (token.kind()) {
      case NUMBER -> literal(DrlSyntax.Literal.Kind.NUMBER, tokens.next().span());
      case TEXT -> literal(DrlSyntax.Literal.Kind.TEXT, tokens.next().span());
      case WORD -> word(expected);
      default -> throw tokens.unexpected(expected, List.of());
    };
  }

  private DrlSyntax.Operand word(String expected) {
    Token token = tokens.peek();
    if (token.is("true") || token.is("false")) {
      return literal(DrlSyntax.Literal.Kind.BOOLEAN, tokens.next().span());
    }
    if (token.is("null")) {
      return literal(DrlSyntax.Literal.Kind.NULL, tokens.next().span());
    }
    if (token.is("then") || token.is("rule") || token.is("end")) {
      throw tokens.unexpected(expected + ", or ) before it", List.of());
    }
    List<DrlSyntax.Name> parts = new ArrayList<>();
    parts.add(tokens.name(expected));
    while (tokens.peek().is(".") && tokens.peek(1).isWord()) {
      tokens.next();
      parts.add(tokens.name(expected));
    }
    Span span = parts.get(0).span().to(parts.get(parts.size() - 1).span());
    return tokens.peek().is("(") ? call(parts, span) : new DrlSyntax.Path(List.copyOf(parts), span);
  }

  private DrlSyntax.Operand call(List<DrlSyntax.Name> parts, Span name) {
    Token open = tokens.next();
    int depth = 1;
    while (depth > 0) {
      if (tokens.peek().isEnd() || tokens.peek().is("then") || tokens.beginsRule()) {
        throw tokens.never(open, "the bracket");
      }
      Token token = tokens.next();
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
    }
    Span span = name.to(tokens.last().span());
    if (parts.size() == 1 && parts.get(0).text().equals("eval")) {
      found.add(
          Lint.EVAL, file, name, "eval hides what is asked", "constraints of the pattern", null);
    } else {
      found.add(
          Lint.METHOD_CALL,
          file,
          span,
          "%s( … ) is a call, which has no place in a constraint".formatted(text(name)),
          "a field of the case",
          null);
    }
    return new DrlSyntax.Foreign(span);
  }

  private DrlSyntax.Literal literal(DrlSyntax.Literal.Kind kind, Span span) {
    return new DrlSyntax.Literal(kind, text(span), span);
  }
}
