package dk.kontaktforloeb.testkit.catalogue;

import dk.kontaktforloeb.core.explain.WrittenRule;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The elements that a rule's consequence reports. */
final class ReportedFields {
  private static final Pattern POINTER = Pattern.compile("\"(/[^\"]*)\"");
  private static final Pattern LAST_VARIABLE = Pattern.compile("report\\.violation\\(.*(\\$\\w+)");

  private ReportedFields() {}

  /** JSON pointers, and of one that the case finds the word for it. */
  static List<String> of(WrittenRule rule) {
    Stream<String> pointers =
        POINTER.matcher(rule.consequence()).results().map(found -> found.group(1));
    Matcher variable = LAST_VARIABLE.matcher(rule.consequence());
    return variable.find()
        ? Stream.concat(pointers, word(rule, variable.group(1))).toList()
        : pointers.toList();
  }

  private static Stream<String> word(WrittenRule rule, String variable) {
    return rule.bindings().stream()
        .map(binding -> binding.split("\\s*:\\s*", 2))
        .filter(binding -> binding.length == 2 && binding[0].equals(variable))
        .map(binding -> binding[1].strip());
  }
}
