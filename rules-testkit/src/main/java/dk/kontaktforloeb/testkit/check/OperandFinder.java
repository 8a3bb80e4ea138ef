package dk.kontaktforloeb.testkit.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds out what the operands of a rule's constraints stand for. */
final class OperandFinder {
  private final RuleInFile rule;
  private final String caseName;
  private final @Nullable CaseType caseType;
  private final Map<String, Value> variables = new HashMap<>();

  /**
   * For the constraints of a pattern.
   *
   * @param caseClass its class, or null where that is not known
   */
  OperandFinder(RuleInFile rule, String caseName, @Nullable Class<?> caseClass) {
    this.rule = rule;
    this.caseName = caseName;
    this.caseType = caseClass == null ? null : CaseType.of(caseClass);
  }

  void bind(String variable, Value value) {
    variables.put(variable, value);
  }

  Value find(DrlSyntax.Operand operand) {
    if (operand instanceof DrlSyntax.Literal literal) {
      return literal(literal);
    }
    return operand instanceof DrlSyntax.Path path ? path(path) : new Value.Unknown();
  }

  private static Value literal(DrlSyntax.Literal literal) {
    String text = literal.text();
    return switch (literal.kind()) {
      case NULL -> new Value.Known("", null);
      case BOOLEAN -> new Value.Known("", Boolean.valueOf(text));
      case TEXT -> new Value.Known("", text.substring(1, text.length() - 1));
      case NUMBER -> new Value.Known("", number(text));
    };
  }

  private static Object number(String text) {
    try {
      return Integer.valueOf(text.replace("_", ""));
    } catch (NumberFormatException e) {
      try {
        return Double.valueOf(text.replace("_", ""));
      } catch (NumberFormatException noNumber) {
        return Double.NaN;
      }
    }
  }

  private Value path(DrlSyntax.Path path) {
    DrlSyntax.Name first = path.parts().get(0);
    Value variable = variables.get(first.text());
    if (variable != null) {
      return path.parts().size() == 1 ? variable : new Value.Unknown();
    }
    int classAt = classAt(path.parts());
    if (classAt >= 0) {
      return constant(path, classAt);
    }
    return field(path.parts());
  }

  /** Where the class of a constant stands, or -1: classes begin with a large letter. */
  private static int classAt(List<DrlSyntax.Name> parts) {
    for (int i = 0; i < parts.size() - 1; i++) {
      if (Character.isUpperCase(parts.get(i).text().charAt(0))) {
        return i;
      }
    }
    return -1;
  }

  private Value constant(DrlSyntax.Path path, int classAt) {
    List<DrlSyntax.Name> parts = path.parts();
    List<DrlSyntax.Name> ofClass = parts.subList(0, classAt + 1);
    DrlSyntax.Name className =
        new DrlSyntax.Name(
            String.join(".", ofClass.stream().map(DrlSyntax.Name::text).toList()),
            parts.get(0).span().to(parts.get(classAt).span()));
    Class<?> type = rule.types().require(className);
    if (type == null) {
      return new Value.Unknown();
    }
    DrlSyntax.Name name = parts.get(classAt + 1);
    Map<String, Object> constants = CodeLists.constants(type);
    if (!constants.containsKey(name.text()) || parts.size() > classAt + 2) {
      Guess guess =
          Guess.of(name.text(), constants.keySet(), "a constant of " + type.getSimpleName());
      rule.tell(
          Lint.UNKNOWN_CONSTANT,
          name.span(),
          "%s has no constant %s".formatted(type.getSimpleName(), name.text()),
          guess.expected(),
          guess.maybe());
      return new Value.Unknown();
    }
    return new Value.Known(type.getSimpleName(), constants.get(name.text()));
  }

  private Value field(List<DrlSyntax.Name> parts) {
    if (caseType == null) {
      return new Value.Unknown();
    }
    CaseType type = caseType;
    String owner = caseName;
    boolean missing = false;
    boolean nullable = false;
    CaseType.Field field = null;
    for (DrlSyntax.Name part : parts) {
      field = type.field(part.text());
      if (field == null) {
        unknownField(part, owner, type, parts.size() == 1);
        return new Value.Unknown();
      }
      missing |= field.mayBeMissing();
      nullable |= field.nullable();
      owner = field.type().getSimpleName();
      type = CaseType.of(field.type());
    }
    String path = String.join(".", parts.stream().map(DrlSyntax.Name::text).toList());
    return field == null
        ? new Value.Unknown()
        : new Value.Field(path, field.type(), field.element(), missing, nullable);
  }

  private void unknownField(DrlSyntax.Name part, String owner, CaseType type, boolean alone) {
    String word = part.text();
    if (alone && word.equals(word.toUpperCase(Locale.ROOT)) && word.length() > 1) {
      bareConstant(part);
      return;
    }
    Set<String> names = type.names();
    Guess guess = Guess.of(word, names, "a field of " + owner);
    rule.tell(
        Lint.UNKNOWN_FIELD,
        part.span(),
        "%s has no field %s".formatted(owner, word),
        guess.expected(),
        guess.maybe());
  }

  /** A constant without its class, as a static import would allow it. */
  private void bareConstant(DrlSyntax.Name part) {
    Set<String> ends = new TreeSet<>(rule.codes().allConstants());
    rule.tell(
        Lint.UNKNOWN_CONSTANT,
        part.span(),
        "%s is a constant without its class".formatted(part.text()),
        "its class before it, such as Samtaletyper.JOBSAMTALE",
        ends.stream().filter(name -> name.endsWith("." + part.text())).findFirst().orElse(null));
  }
}
