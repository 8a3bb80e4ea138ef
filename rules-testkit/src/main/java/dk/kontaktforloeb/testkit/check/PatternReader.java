package dk.kontaktforloeb.testkit.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands between {@code when} and {@code then}: one pattern with its constraints. */
final class PatternReader {
  private static final Set<String> ELEMENTS =
      Set.of("not", "exists", "forall", "accumulate", "acc", "groupby", "or", "and", "collect");
  private static final Set<String> AFTER_A_PATTERN = Set.of("from", "over", "in");

  private final SourceFile file;
  private final Found found;
  private final TokenReader tokens;

  PatternReader(SourceFile file, Found found, TokenReader tokens) {
    this.file = file;
    this.found = found;
    this.tokens = tokens;
  }

  /**
   * The pattern, or null where there is none; stands at {@code then} after it where there is one.
   */
  DrlSyntax.@Nullable Pattern read() {
    if (tokens.peek().is("then")) {
      found.add(
          Lint.NO_PATTERN,
          file,
          tokens.last().span(),
          "nothing is asked between when and then",
          "a pattern such as BookingCase( … )",
          null);
      return null;
    }
    refuseElement();
    DrlSyntax.Name variable = null;
    if (tokens.peek(1).is(":")) {
      variable = tokens.name("a variable such as $b");
      tokens.next();
    }
    DrlSyntax.Name type = tokens.path("a pattern such as BookingCase( … )");
    tokens.expect("(", "( and the constraints");
    List<DrlSyntax.Constraint> constraints = constraints();
    tokens.skip(";");
    afterwards();
    return new DrlSyntax.Pattern(variable, type, constraints);
  }

  private void refuseElement() {
    Token first = tokens.peek();
    if (first.is("eval")) {
      found.add(
          Lint.EVAL,
          file,
          first.span(),
          "eval hides what is asked",
          "constraints of a pattern",
          null);
      throw new SyntaxError();
    }
    if (first.is("(") || (ELEMENTS.contains(first.text()) && !tokens.peek(1).is(":"))) {
      element(first);
      throw new SyntaxError();
    }
  }

  private void element(Token first) {
    found.add(
        Lint.CONDITIONAL_ELEMENT,
        file,
        first.span(),
        "%s has no place before a pattern".formatted(TokenReader.shown(first)),
        "one pattern; what is not, or is of others, is a word of the case",
        null);
  }

  /** Nothing may follow the pattern; of what does, the first thing is told. */
  private void afterwards() {
    Token next = tokens.peek();
    if (next.is("then")) {
      return;
    }
    if (next.is("eval")) {
      found.add(
          Lint.EVAL,
          file,
          next.span(),
          "eval hides what is asked",
          "constraints of a pattern",
          null);
    } else if (AFTER_A_PATTERN.contains(next.text())) {
      found.add(
          Lint.FROM,
          file,
          next.span(),
          "%s asks something else than the case".formatted(next.text()),
          "a word of the case",
          null);
    } else if (ELEMENTS.contains(next.text()) || next.is("(")) {
      element(next);
    } else if (next.isWord() && (tokens.peek(1).is("(") || tokens.peek(1).is(":"))) {
      found.add(
          Lint.SEVERAL_PATTERNS,
          file,
          next.span(),
          "a second pattern begins here",
          "one pattern: everything is asked of one case",
          null);
    } else {
      throw tokens.unexpected("then", List.of("then"));
    }
    tokens.skipToThen();
  }

  private List<DrlSyntax.Constraint> constraints() {
    List<DrlSyntax.Constraint> constraints = new ArrayList<>();
    while (!tokens.skip(")")) {
      try {
        constraints.add(constraint());
        if (!tokens.peek().is(")")) {
          separator();
        }
      } catch (SyntaxError e) {
        skipConstraint();
      }
    }
    return constraints;
  }

  private void separator() {
    if (!tokens.skip(",")) {
      throw tokens.unexpected(", and another constraint, or )", List.of());
    }
    if (tokens.peek().is(")")) {
      throw tokens.unexpected("a constraint after the comma", List.of());
    }
  }

  /** To the comma before the next constraint, or to the end of the pattern. */
  private void skipConstraint() {
    int depth = 0;
    while (depth > 0 || !(tokens.peek().is(",") || tokens.peek().is(")"))) {
      if (tokens.peek().isEnd() || tokens.peek().is("then") || tokens.beginsRule()) {
        throw new SyntaxError();
      }
      Token token = tokens.next();
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (depth < 0) {
        throw new SyntaxError();
      }
    }
    tokens.skip(",");
  }

  private DrlSyntax.Constraint constraint() {
    Span start = tokens.peek().span();
    DrlSyntax.Name variable = null;
    if (tokens.peek().isWord() && tokens.peek(1).is(":")) {
      variable = tokens.name("a variable");
      tokens.next();
    }
    DrlSyntax.Condition condition = new ConditionReader(file, found, tokens).read();
    return new DrlSyntax.Constraint(variable, condition, start.to(tokens.last().span()));
  }
}
