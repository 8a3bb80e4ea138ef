package dk.kontaktforloeb.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house style of rule files. */
class RuleFileTest {
  private static final Pattern RULE =
      Pattern.compile(
          "^rule \"(\\S+) .*?^when$(.*?)^then$(.*?)^end$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern REPORT = Pattern.compile("report\\.\\w+\\( \"([^\"]+)\"");

  static Stream<String> files() {
    return RuleFiles.read("regelfiler.txt").lines();
  }

  private static List<MatchResult> rules(String file) {
    return RULE.matcher(RuleFiles.read(file)).results().toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void aConsequenceReportsTheRuleItBelongsTo(String file) {
    assertThat(rules(file))
        .isNotEmpty()
        .allSatisfy(
            rule -> {
              Matcher reported = REPORT.matcher(rule.group(3));
              if (reported.find()) {
                assertThat(reported.group(1)).isEqualTo(rule.group(1));
              } else {
                assertThat(rule.group(3)).containsAnyOf("effects.", "scope.");
              }
            });
  }

  @ParameterizedTest
  @MethodSource("files")
  void aConsequenceIsOneCall(String file) {
    assertThat(rules(file))
        .allSatisfy(
            rule ->
                assertThat(rule.group(3).strip().lines().filter(line -> line.endsWith(";")))
                    .hasSize(1));
  }

  @ParameterizedTest
  @MethodSource("files")
  void aRuleHasOnePattern(String file) {
    assertThat(rules(file))
        .allSatisfy(rule -> assertThat(rule.group(2).split("\\b\\w+Case\\(")).hasSize(2));
  }

  @ParameterizedTest
  @MethodSource("files")
  void orderAndDatesAreData(String file) {
    assertThat(RuleFiles.read(file))
        .doesNotContainPattern(
            "(?m)^\\s*(salience|agenda-group|no-loop|lock-on-active|date-effective|date-expires)\\b")
        .doesNotContainPattern("\\b(eval|update|modify|insert|retract|delete)\\s*\\(")
        .doesNotContainPattern("\\bfrom\\b");
  }

  /**
   * A bare number hides what it stands for; and {@code in} compares numbers by way of BigDecimal.
   */
  @ParameterizedTest
  @MethodSource("files")
  void numbersHaveNames(String file) {
    assertThat(rules(file))
        .allSatisfy(
            rule ->
                assertThat(rule.group(2))
                    .doesNotContainPattern("[=<>(,]\\s*\\d")
                    .doesNotContainPattern("\\bin \\( (?!Operation\\.)"));
  }
}
