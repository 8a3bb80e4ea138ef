package dk.kontaktforloeb.testkit.mutation;

/** What a mutant changes. */
public enum MutantKind {
  /** A condition is not there. */
  CONDITION_DROPPED("condition dropped"),
  /** A condition asks for the opposite. */
  NEGATED("negated"),
  /** A bound is moved by one: {@code <} and {@code <=}, {@code >} and {@code >=}. */
  BOUND_MOVED("bound moved"),
  /** An order is turned round: {@code <} and {@code >}. */
  ORDER_TURNED("order turned round"),
  /** A constant or number is replaced by its neighbour. */
  CONSTANT_SWAPPED("constant swapped"),
  /** An alternative of {@code in} or {@code ||}, or a part of {@code &&}, is not there. */
  ALTERNATIVE_DROPPED("alternative dropped"),
  /** {@code ||} and {@code &&}. */
  CONNECTIVE_SWAPPED("connective swapped"),
  /** The rule is not there. */
  RULE_REMOVED("rule removed"),
  /** The violation carries another rule's number, or one where it had none. */
  CODE_SWAPPED("code swapped"),
  /** The violation warns where it rejected, or the other way round. */
  SEVERITY_SWAPPED("severity swapped"),
  /** The rule is judged with all others, not in an earlier step. */
  STEP_DROPPED("step dropped"),
  /** The rule counts as one about the type alone where it did not, or the other way round. */
  TYPE_ONLY_SWAPPED("typeOnly swapped"),
  /** The violation is not about one of its elements. */
  FIELD_DROPPED("field dropped"),
  /** The violation is about another element. */
  FIELD_SWAPPED("field swapped"),
  /** The call of the consequence is given another constant. */
  ARGUMENT_SWAPPED("argument swapped"),
  /** A row of a table is not there. */
  ROW_DROPPED("row dropped"),
  /** A row stands beside another, with the next number in one of its cells. */
  ROW_ADDED("row added"),
  /** A yes is a no, or the other way round. */
  CELL_FLIPPED("cell flipped"),
  /** A cell holds its neighbour. */
  CELL_SWAPPED("cell swapped"),
  /** A number is one more or one less. */
  NUMBER_MOVED("number moved"),
  /** A day is the day before or after. */
  DATE_MOVED("date moved");

  private final String words;

  MutantKind(String words) {
    this.words = words;
  }

  /** In words. */
  public String words() {
    return words;
  }
}
