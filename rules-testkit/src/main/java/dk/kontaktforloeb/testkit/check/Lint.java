package dk.kontaktforloeb.testkit.check;

import java.util.Locale;

/** The kinds of finding. Each is told apart by its {@link #id}, which is never reused. */
public enum Lint {
  // ---- the directory
  EMPTY_DIRECTORY(
      Severity.ERROR,
      "The directory holds no rules.",
      "Write a copy of the shipped rules into it: regler rules init DIR."),
  MISSING_FILE(
      Severity.ERROR,
      "A file is missing that every rule set has.",
      "Take it from a new copy of the shipped rules."),
  UNKNOWN_FILE(
      Severity.ERROR,
      "A file that nothing reads: a misspelt name, or the wrong folder.",
      "Give it the name that is read, or move it out of the directory."),
  UNREADABLE_FILE(
      Severity.ERROR, "A file or folder can not be read.", "Mend its permissions, or replace it."),
  NOT_UTF8(
      Severity.ERROR,
      "A file is not in UTF-8, so that æ, ø and å would come out wrong.",
      "Save it as UTF-8."),
  BYTE_ORDER_MARK(
      Severity.WARNING,
      "A file begins with a byte order mark, which becomes part of its first word.",
      "Save it as UTF-8 without byte order mark."),

  // ---- rule files
  SYNTAX(
      Severity.ERROR, "What stands there is no rule language.", "Write what was expected there."),
  COMPILE(
      Severity.ERROR,
      "The rule compiler refuses the file for a reason that no other kind covers.",
      "Read its message; compare with a rule that compiles."),
  FOREIGN_ELEMENT(
      Severity.ERROR,
      "A function, query, declare or static import in a rule file.",
      "A rule file holds package, imports, one global and rules."),
  WRONG_PACKAGE(
      Severity.ERROR,
      "The package is not that of the folder, so that the rules would never be judged.",
      "Write the package of the folder."),
  UNKNOWN_TYPE(
      Severity.ERROR,
      "A class that there is not, or that is not imported.",
      "Mend its name, or import it."),
  UNKNOWN_FIELD(Severity.ERROR, "A field that the case does not have.", "Take a word of the case."),
  UNKNOWN_CONSTANT(
      Severity.ERROR, "A constant that its class does not have.", "Take one that it has."),
  UNKNOWN_VARIABLE(
      Severity.ERROR,
      "A variable in the consequence that no constraint binds.",
      "Bind it: $felt : ukendtFelt."),
  UNUSED_VARIABLE(
      Severity.WARNING, "A variable that the consequence does not use.", "Remove it, or use it."),
  UNUSED_IMPORT(Severity.WARNING, "An import that no rule uses.", "Remove it."),
  WRONG_TYPE(
      Severity.ERROR,
      "A field compared with a value of another kind; the engine accepts it and it never holds.",
      "Compare with a value of the field's kind."),
  BARE_VALUE(
      Severity.ERROR,
      "A number in a constraint, or a text for which there is a constant: it hides what it stands for.",
      "Write its constant, or make it a row of a table."),
  FOREIGN_CONSTANT(
      Severity.ERROR,
      "A constant of another code list than the field's.",
      "Take a constant of the field's own code list."),
  UNKNOWN_CODE(
      Severity.ERROR,
      "A code that its table does not hold, so that no request has it.",
      "Take a code of the table, or add the row."),
  IN_ON_NUMBERS(
      Severity.WARNING,
      "in ( … ) on numbers, which is slow: the engine compares by way of BigDecimal.",
      "Write samtaleType == A || samtaleType == B."),
  HALF_CONSTRAINT(
      Severity.ERROR,
      "A comparison without its left side, which Drools gives up: at language level DRL10 the rest of the pattern is lost.",
      "Write the left side again: samtaleType == A || samtaleType == B."),
  NO_COMPARISON(
      Severity.ERROR,
      "A field that is compared with nothing.",
      "Write == true, == false or != null after it."),
  NEVER_MATCHES(
      Severity.ERROR,
      "A constraint that can not hold where those before it do: the rule is never violated.",
      "Mend or drop one of the two."),
  ALWAYS_MATCHES(
      Severity.WARNING,
      "A constraint that holds wherever those before it do: it says nothing.",
      "Drop it, or mend what it should say."),
  DUPLICATE_CONSTRAINT(
      Severity.WARNING, "A constraint that stands in the rule already.", "Drop it."),
  ABSENT_VALUE(
      Severity.ERROR,
      "An element that may be missing, in a constraint that does not say what its absence means: != and not"
          + " contains hold for it, <, > and == false do not, and the rule passes in silence.",
      "Ask != null in a constraint before, or write == null || before the comparison."),
  OPERATION_DISAGREES(
      Severity.ERROR,
      "The operations of the pattern are not those of @operation.",
      "Make both name the same operations."),
  NO_PATTERN(Severity.ERROR, "A rule that asks nothing.", "Write a pattern on a case."),
  SEVERAL_PATTERNS(
      Severity.ERROR,
      "A second pattern: what is joined is slow and can not be explained.",
      "Ask everything of the one case."),
  CONDITIONAL_ELEMENT(
      Severity.ERROR,
      "not, exists, forall, accumulate and their like before a pattern.",
      "Ask a word of the case that says the same."),
  FROM(
      Severity.ERROR,
      "from: the rule asks a service or a collection.",
      "Ask a word of the case that says the same."),
  EVAL(Severity.ERROR, "eval hides what is asked.", "Write constraints."),
  METHOD_CALL(
      Severity.ERROR,
      "A call in a constraint: the engine and the explanation can not see into it.",
      "Ask a field of the case."),
  JAVA_IN_CONDITION(
      Severity.ERROR,
      "A calculation or other Java in a constraint.",
      "Ask a field of the case; what is calculated is a word of it."),
  RULE_ATTRIBUTE(
      Severity.ERROR,
      "salience, agenda-group, no-loop, date-effective and their like.",
      "Order stands in raekkefoelge.csv, days stand in tables."),
  JAVA_IN_CONSEQUENCE(
      Severity.ERROR,
      "A consequence that is more than one call.",
      "Call report, effects or scope once; conditions stand before then."),
  UNKNOWN_CALL(
      Severity.ERROR,
      "A consequence that calls what there is not.",
      "Call a method of the file's global: report, effects or scope."),
  WRONG_ARGUMENTS(
      Severity.ERROR,
      "Arguments that the called method does not take.",
      "Hand over what its parameters say."),
  MALFORMED_POINTER(
      Severity.ERROR,
      "A field that is no JSON pointer into the request.",
      "Begin it with a slash: /samtaleType."),

  // ---- names and metadata
  MALFORMED_NAME(
      Severity.ERROR,
      "A rule whose name is not id, code where there is one, and a sentence.",
      "Write IND-99 1234 En sætning på dansk."),
  UNKNOWN_METADATUM(Severity.ERROR, "An @ key that nothing reads.", "Take a key that is known."),
  MISSING_METADATUM(Severity.ERROR, "An @ key that every rule needs.", "Add it above when."),
  DOUBLED_METADATUM(Severity.ERROR, "An @ key that the rule has twice.", "Drop one of the two."),
  WRONG_METADATUM(
      Severity.ERROR, "A value that its @ key does not take.", "Write one that it does."),

  // ---- ids
  DOUBLED_ID(Severity.ERROR, "An id that stands twice.", "Give one of the two another id."),
  UNKNOWN_RULE_ID(
      Severity.ERROR, "An id that no rule and no check has.", "Mend the id, or add the rule."),
  UNORDERED_RULE(
      Severity.ERROR,
      "A rule that raekkefoelge.csv does not name.",
      "Add its id there, where its violation should stand in a decision."),

  CODE_OF_NO_RULE(
      Severity.ERROR,
      "An official text of a code that no rule has.",
      "Mend the code, or remove the line."),
  UNKNOWN_SOURCE(
      Severity.ERROR,
      "A statement of the sources that kilder.csv does not hold.",
      "Mend the id, or add the statement to kilder.csv."),

  // ---- texts and templates
  MISSING_TEXT(
      Severity.ERROR, "A rule without its text or its English title.", "Add the line to the file."),
  SUPERFLUOUS_TEXT(Severity.ERROR, "A text of no rule.", "Mend its key, or drop the line."),
  DOUBLED_TEXT(Severity.ERROR, "A key that stands twice; the second wins.", "Drop one of the two."),
  UNKNOWN_NAME(
      Severity.ERROR,
      "A name in a text that the case does not have, so that the message can not be written.",
      "Take a word of the case."),
  MALFORMED_TEXT(
      Severity.ERROR,
      "Brackets of a text that do not match.",
      "Write {{samtaleType}}; close every {{#…}} with {{/…}}."),
  MALFORMED_TEMPLATE(
      Severity.ERROR,
      "A message template that can not be sent.",
      "First line the subject, then an empty line, then the text with fields in [ ]."),
  MISSING_TEMPLATE(
      Severity.ERROR,
      "A reason to cancel whose message has no template.",
      "Add the template in both languages, or name one that there is."),

  // ---- tables
  MISSING_COLUMN(Severity.ERROR, "A column that a table needs.", "Add it to the header line."),
  UNKNOWN_COLUMN(
      Severity.ERROR, "A column whose name is nearly one that is read.", "Mend its name."),
  DOUBLED_COLUMN(Severity.ERROR, "Two columns of one name.", "Drop one of the two."),
  MALFORMED_CELL(
      Severity.ERROR, "A cell that is not of its column's kind.", "Write what was expected."),
  MALFORMED_ROW(
      Severity.ERROR,
      "A row with more cells than columns, or with a quote that is never closed.",
      "Put a text with a comma into quotes."),
  DUPLICATE_ROW(Severity.ERROR, "A row that stands twice.", "Drop one of the two."),
  OVERLAPPING_VALIDITY(
      Severity.ERROR,
      "Two rows of one key that count on the same day; the first would win.",
      "Close the older row with gyldigTil the day before."),
  ENDS_BEFORE_IT_BEGINS(
      Severity.ERROR, "A row whose gyldigTil lies before its gyldigFra.", "Mend one of the two."),
  UNKNOWN_REFERENCE(
      Severity.ERROR,
      "An id that the table it belongs to does not hold.",
      "Mend the id, or add the row to that table."),
  MISSING_PROPERTY(
      Severity.ERROR,
      "regelsaet.properties without name or version.",
      "Add name = … or version = ….");

  /** How bad a finding is. */
  public enum Severity {
    /** The rules can not be used, or would decide otherwise than they read. */
    ERROR,
    /** The rules work; what was found is probably not what was meant. */
    WARNING;

    /** In small letters. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Severity severity;
  private final String what;
  private final String help;

  Lint(Severity severity, String what, String help) {
    this.severity = severity;
    this.what = what;
    this.help = help;
  }

  /** In small letters with hyphens: {@code unknown-field}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How bad it is. */
  public Severity severity() {
    return severity;
  }

  /** What is wrong, in a sentence. */
  public String what() {
    return what;
  }

  /** What to do about it. */
  public String help() {
    return help;
  }
}
