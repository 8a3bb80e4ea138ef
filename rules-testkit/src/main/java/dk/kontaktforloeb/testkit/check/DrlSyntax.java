package dk.kontaktforloeb.testkit.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule file as it is written, with the place of every part. */
record DrlSyntax(
    SourceFile file,
    @Nullable Name packageName,
    List<Import> imports,
    List<Global> globals,
    List<Rule> rules) {

  /** A word, or several with points between, and where. */
  record Name(String text, Span span) {}

  record Import(Name type) {
    String simpleName() {
      return type.text().substring(type.text().lastIndexOf('.') + 1);
    }
  }

  record Global(Name type, Name name) {}

  /**
   * A rule.
   *
   * @param name without quotes; the span is that of the text between them
   * @param pattern the first pattern, or null where none could be read
   * @param consequence the words and signs between {@code then} and {@code end}
   */
  record Rule(
      Name name,
      List<Metadatum> metadata,
      @Nullable Pattern pattern,
      List<Token> consequence,
      Span consequenceSpan) {

    String id() {
      return name.text().strip().split("\\s", 2)[0];
    }
  }

  /** {@code @key( value )}; a value without quotes and blanks around. */
  record Metadatum(Name key, Name value) {}

  /** {@code $b : Type( constraints )}. */
  record Pattern(@Nullable Name variable, Name type, List<Constraint> constraints) {}

  /** One entry of a pattern. A binding alone has the condition of its word. */
  record Constraint(@Nullable Name variable, Condition condition, Span span) {
    boolean isBinding() {
      return variable != null && condition instanceof Word;
    }
  }

  /** What a constraint says. */
  sealed interface Condition {
    Span span();
  }

  /** Parts joined by {@code ||} or {@code &&}. */
  record Junction(boolean or, List<Condition> parts, Span span) implements Condition {}

  /**
   * A comparison.
   *
   * @param operator such as {@code ==}, {@code in} or {@code not contains}
   * @param right one operand; for {@code in} and {@code not in} any number
   */
  record Comparison(Operand left, Name operator, List<Operand> right, Span span)
      implements Condition {}

  /** An operand that stands alone. */
  record Word(Operand operand) implements Condition {
    @Override
    public Span span() {
      return operand.span();
    }
  }

  /** What is compared. */
  sealed interface Operand {
    Span span();
  }

  /** A number, a text, true, false or null, as it is written. */
  record Literal(Kind kind, String text, Span span) implements Operand {
    enum Kind {
      NUMBER,
      TEXT,
      BOOLEAN,
      NULL
    }
  }

  /** Words with points between: a field, a field of a field, a constant. */
  record Path(List<Name> parts, Span span) implements Operand {
    String text() {
      return String.join(".", parts.stream().map(Name::text).toList());
    }
  }

  /** A call or calculation, which has no place in a rule; told where it was read. */
  record Foreign(Span span) implements Operand {}
}
