package dk.kontaktforloeb.core.form;

import dk.kontaktforloeb.BlankText;
import dk.kontaktforloeb.core.text.Problem;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.json.JsonProblem;
import dk.kontaktforloeb.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with the form of one request. */
public final class FormFindings {
  private static final String CALLER = "/caller";

  /** As published: day and month are checked, no check digit; 0000000000 is allowed. */
  private static final Pattern PERSONNUMMER =
      Pattern.compile(
          "(((0[1-9]|[12][0-9]|3[01])(01|03|05|07|08|10|12)"
              + "|(0[1-9]|[12][0-9]|30)(04|06|09|11)"
              + "|(0[1-9]|[12][0-9])02)[0-9]{6})|0000000000");

  private final List<JsonProblem> problems;
  private final List<Finding> found = new ArrayList<>();

  /** Findings on a request that was read with those problems. */
  public FormFindings(List<JsonProblem> problems) {
    this.problems = problems;
    for (JsonProblem problem : problems) {
      add("FMT-01", problem.pointer(), null, withPlace(problem));
    }
  }

  private static LocalizedText withPlace(JsonProblem problem) {
    LocalizedText text = problem.text();
    String place = problem.line() + ":" + problem.column() + ": ";
    return problem.line() == 0
        ? text
        : LocalizedText.lazily(inDanish -> place + (inDanish ? text.danish() : text.english()));
  }

  /** Adds what is outside the limits of texts and times, of the request or of the caller. */
  public void outside(List<JsonProblem> limits) {
    limits.forEach(problem -> malformed(problem.pointer(), problem.text()));
  }

  /** Adds a problem of FMT-01. */
  public void malformed(String pointer, LocalizedText problem) {
    add("FMT-01", pointer, null, problem);
  }

  private void add(
      String ruleId, String pointer, @Nullable Object value, @Nullable LocalizedText problem) {
    found.add(new Finding(ruleId, pointer, value, problem));
  }

  /** Adds a check whose message says what is wrong with a value. */
  public void add(String ruleId, String pointer, Object value) {
    add(ruleId, pointer, value, null);
  }

  /** Reports a missing element, unless reading it failed and was reported already. */
  public void missing(String pointer) {
    missing(pointer, Problem.MISSING);
  }

  /** Reports a missing element in the words of that problem. */
  void missing(String pointer, Problem problem) {
    if (problems.stream().noneMatch(read -> covers(read.pointer(), pointer))) {
      malformed(pointer, problem.text());
    }
  }

  /** A problem at an element, or above it, in the same text. */
  private static boolean covers(String problem, String pointer) {
    if (problem.isEmpty()) {
      return !isOfCaller(pointer);
    }
    return pointer.equals(problem) || pointer.startsWith(problem + "/");
  }

  private static boolean isOfCaller(String pointer) {
    return pointer.equals(CALLER) || pointer.startsWith(CALLER + "/");
  }

  /** Reports a required element that is missing. */
  public void required(String pointer, @Nullable Object value) {
    if (value == null) {
      missing(pointer);
    }
  }

  /** Reports the code of an authority that is missing or blank. */
  public void requiredCode(String pointer, @Nullable String kode) {
    required(pointer, kode);
    code(pointer, kode);
  }

  /** Reports the code of an authority that is blank. */
  public void code(String pointer, @Nullable String kode) {
    if (kode != null && BlankText.isBlank(kode)) {
      malformed(pointer, Problem.BLANK.text());
    }
  }

  /** Reports an element that only the library sets. */
  public void kept(String pointer, @Nullable Object value) {
    if (value != null) {
      malformed(pointer, Problem.KEPT_ELEMENT.text());
    }
  }

  /** Reports a personnummer that has not the published form. */
  public void personnummer(String pointer, @Nullable String personnummer) {
    if (personnummer != null && !PERSONNUMMER.matcher(personnummer).matches()) {
      add("FMT-02", pointer, personnummer);
    }
  }

  /** Reports a code that is not in its code list. */
  public void code(String ruleId, String pointer, @Nullable Integer code, Table<?> codeList) {
    if (code != null && !codeList.knows(code)) {
      add(ruleId, pointer, code);
    }
  }

  /** What was found, by rule; the findings of one rule stay in the order of the request. */
  public List<Finding> found() {
    found.sort(Comparator.comparing(Finding::ruleId));
    return List.copyOf(found);
  }
}
