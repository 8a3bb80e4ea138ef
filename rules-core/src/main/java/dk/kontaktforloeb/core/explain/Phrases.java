package dk.kontaktforloeb.core.explain;

import dk.kontaktforloeb.core.drl.Expression;
import dk.kontaktforloeb.explain.SeenValue;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a condition saw and what it asks for, in words of one language. */
final class Phrases {
  private final boolean inDanish;
  private final Class<?> factType;

  Phrases(boolean inDanish, Class<?> factType) {
    this.inDanish = inDanish;
    this.factType = factType;
  }

  private String word(String danish, String english) {
    return inDanish ? danish : english;
  }

  /** What a condition asks for; null when it can not be taken apart. */
  @Nullable String asking(Expression condition) {
    @Nullable List<ComparedWords> alternatives = alternativesOfOneWord(condition);
    if (alternatives != null) {
      return asking(alternatives);
    }
    if (condition instanceof Expression.AnyOf any) {
      return asking(any.parts(), word(" eller ", " or "));
    }
    return condition instanceof Expression.AllOf all
        ? asking(all.parts(), word(" og ", " and "))
        : null;
  }

  private @Nullable String asking(List<Expression> parts, String joint) {
    List<String> asking = new ArrayList<>();
    for (Expression part : parts) {
      String text = asking(part);
      if (text == null) {
        return null;
      }
      asking.add(part instanceof Expression.Comparison ? text : "(" + text + ")");
    }
    return String.join(joint, asking);
  }

  private String asking(List<ComparedWords> alternatives) {
    ComparedWords first = alternatives.get(0);
    String subject = first.isEmptyCheck() ? first.word().name() : first.path();
    String objects =
        alternatives.stream()
            .map(this::object)
            .collect(Collectors.joining(word(" eller ", " or ")));
    return "%s %s %s".formatted(subject, verb(first), objects);
  }

  private String verb(ComparedWords compared) {
    if (compared.operator().equals("contains")) {
      return compared.negated()
          ? word("indeholder ikke", "does not contain")
          : word("indeholder", "contains");
    }
    return compared.isEmptyCheck() || compared.isNullCheck()
        ? word("har", "has")
        : word("er", "is");
  }

  private String object(ComparedWords compared) {
    return compared.operator().equals("contains")
        ? operand(compared.operand(), null)
        : asked(compared, null);
  }

  /** Why a rule is about something else. */
  String notApplicable(Expression condition, Object fact) {
    return told(condition, fact, word("reglen gælder for", "the rule asks for"), ", ");
  }

  /** Why a rule that applies is not violated. */
  String satisfied(Expression condition, Object fact) {
    return told(condition, fact, word("overtrådt ville være", "a violation would be"), "; ");
  }

  private String told(Expression condition, Object fact, String asks, String separator) {
    @Nullable List<ComparedWords> alternatives = alternativesOfOneWord(condition);
    if (alternatives != null) {
      ComparedWords first = alternatives.get(0);
      String asked =
          alternatives.stream()
              .map(compared -> asked(compared, fact))
              .collect(Collectors.joining(word(" eller ", " or ")));
      return "%s%s%s %s".formatted(seen(first, fact), separator, asks, asked);
    }
    if (condition instanceof Expression.AnyOf any) {
      return parts(any.parts(), fact, asks, separator, word(" og ", " and "));
    }
    if (condition instanceof Expression.AllOf all) {
      return parts(all.parts(), fact, asks, separator, word(" og ", " and "));
    }
    return word("betingelsen holder ikke", "the condition does not hold");
  }

  private String parts(
      List<Expression> parts, Object fact, String asks, String separator, String joint) {
    return parts.stream()
        .map(part -> told(part, fact, asks, separator))
        .collect(Collectors.joining(joint));
  }

  /** Comparisons of one and the same word, one of which has to hold; null when it is not so. */
  private @Nullable List<ComparedWords> alternativesOfOneWord(Expression condition) {
    List<Expression> parts =
        condition instanceof Expression.AnyOf any ? any.parts() : List.of(condition);
    if (!parts.stream().allMatch(part -> part instanceof Expression.Comparison)) {
      return null;
    }
    List<ComparedWords> compared = new ArrayList<>();
    for (Expression part : parts) {
      ComparedWords words = ComparedWords.of((Expression.Comparison) part, factType);
      if (words == null || (!compared.isEmpty() && !words.path().equals(compared.get(0).path()))) {
        return null;
      }
      compared.add(words);
    }
    return compared;
  }

  private String seen(ComparedWords compared, Object fact) {
    SeenValue seen = new SeenWords(fact).of(compared.word());
    String text = "%s %s %s".formatted(seen.word(), word("er", "is"), value(seen));
    if (seen.from().isEmpty()) {
      return text;
    }
    return text
        + seen.from().stream()
            .map(from -> from.word() + " " + value(from))
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private String value(SeenValue seen) {
    return seen.value() == null ? word("ikke udfyldt", "absent") : seen.value();
  }

  /** Without a fact the operand is named alone, without its value. */
  private String asked(ComparedWords compared, @Nullable Object fact) {
    if (compared.isEmptyCheck()) {
      return asksForEmpty(compared) ? word("ingen", "none") : word("mindst én", "at least one");
    }
    if (compared.isNullCheck()) {
      return compared.operator().equals("==")
          ? word("ingen værdi", "no value")
          : word("en værdi", "a value");
    }
    String operand = operand(compared.operand(), fact);
    boolean temporal = Temporal.class.isAssignableFrom(compared.word().type());
    return switch (compared.operator()) {
      case "==" -> operand;
      case "!=" -> word("andet end ", "anything but ") + operand;
      case "<" -> (temporal ? word("før ", "before ") : word("under ", "below ")) + operand;
      case ">" -> (temporal ? word("efter ", "after ") : word("over ", "above ")) + operand;
      case "<=" ->
          (temporal ? word("senest ", "at the latest ") : word("højst ", "at most ")) + operand;
      case ">=" ->
          (temporal ? word("tidligst ", "at the earliest ") : word("mindst ", "at least "))
              + operand;
      case "contains" ->
          (compared.negated() ? word("en uden ", "one without ") : word("en med ", "one with "))
              + operand;
      default -> (compared.negated() ? "not " : "") + compared.operator() + " " + operand;
    };
  }

  private static boolean asksForEmpty(ComparedWords compared) {
    return compared.operand().equals(new Operand.Constant("true"))
        == compared.operator().equals("==");
  }

  private String operand(Operand operand, @Nullable Object fact) {
    if (operand instanceof Operand.Constant constant) {
      return constant.shown() == null ? word("ingen værdi", "no value") : constant.shown();
    }
    Word other = ((Operand.OtherWord) operand).word();
    if (fact == null) {
      return other.name();
    }
    SeenValue seen = new SeenWords(fact).of(other);
    return "%s (%s)".formatted(seen.word(), value(seen));
  }
}
