package dk.kontaktforloeb.core.form;

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

  private static String withPlace(JsonProblem problem) {
    return problem.line() == 0
        ? problem.message()
        : "%d:%d: %s".formatted(problem.line(), problem.column(), problem.message());
  }

  /** Adds a finding. */
  public void add(String ruleId, String pointer, @Nullable Object value, String problem) {
    found.add(new Finding(ruleId, pointer, value, problem));
  }

  /** A required element is missing, unless reading it failed and was told already. */
  public void missing(String pointer, @Nullable String why) {
    if (problems.stream().noneMatch(problem -> covers(problem.pointer(), pointer))) {
      add(
          "FMT-01",
          pointer,
          null,
          why == null ? "the element is missing" : "the element is missing: " + why);
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

  /** Tells a required element that is missing. */
  public void required(String pointer, @Nullable Object value) {
    if (value == null) {
      missing(pointer, null);
    }
  }

  /** Tells an element that only the library sets. */
  public void kept(String pointer, @Nullable Object value) {
    if (value != null) {
      add("FMT-01", pointer, value, "the element is kept by the library and can not be requested");
    }
  }

  /** Tells a personnummer that has not the published form. */
  public void personnummer(String pointer, @Nullable String personnummer) {
    if (personnummer != null && !PERSONNUMMER.matcher(personnummer).matches()) {
      add("FMT-02", pointer, personnummer, "");
    }
  }

  /** Tells a code that does not stand in its code list. */
  public void code(String ruleId, String pointer, @Nullable Integer code, Table<?> codeList) {
    if (code != null && !codeList.knows(code)) {
      add(ruleId, pointer, code, "");
    }
  }

  /** What was found, by rule; the findings of one rule stay in the order of the request. */
  public List<Finding> found() {
    found.sort(Comparator.comparing(Finding::ruleId));
    return List.copyOf(found);
  }
}
