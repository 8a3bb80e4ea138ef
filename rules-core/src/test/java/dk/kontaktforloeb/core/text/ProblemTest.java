package dk.kontaktforloeb.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {
  private static final Pattern NAME = Pattern.compile("\\{\\{[#^/]?(\\w+)}}");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** Words and names that are the same in both languages. */
  private static final Set<String> INTERNATIONAL =
      Set.of(
          "json",
          "utf",
          "iso",
          "star",
          "jobcenter",
          "a_kasse",
          "a",
          "kasse",
          "uuid",
          "true",
          "false",
          "fradato",
          "type");

  @ParameterizedTest
  @EnumSource(Problem.class)
  void aDanishTextHasNoWordOfTheEnglishOne(Problem problem) {
    Set<String> both = words(text("problems_da.properties", problem));
    both.retainAll(words(text("problems_en.properties", problem)));
    both.removeAll(INTERNATIONAL);

    assertThat(both).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Problem.class)
  void bothTextsSayTheSameValues(Problem problem) {
    assertThat(names(text("problems_da.properties", problem)))
        .isEqualTo(names(text("problems_en.properties", problem)));
  }

  @ParameterizedTest
  @EnumSource(Problem.class)
  void everyValueIsPutInItsPlace(Problem problem) {
    Map<String, Object> values = new HashMap<>();
    names(text("problems_en.properties", problem)).forEach(name -> values.put(name, "<" + name));

    for (String text :
        new String[] {problem.text(values).danish(), problem.text(values).english()}) {
      assertThat(text).doesNotContain("{{").isNotBlank();
      values.forEach(
          (name, value) -> {
            if (!name.equals("expected")) {
              assertThat(text).contains(value.toString());
            }
          });
    }
  }

  @Test
  void noTextIsWithoutAProblem() {
    Set<String> keys = new TreeSet<>();
    Arrays.stream(Problem.values()).map(Problem::key).forEach(keys::add);

    assertThat(ProblemTexts.read("problems_da.properties").stringPropertyNames()).isEqualTo(keys);
    assertThat(ProblemTexts.read("problems_en.properties").stringPropertyNames()).isEqualTo(keys);
  }

  @Test
  void aTextInATextIsOfTheSameLanguage() {
    var text =
        Problem.WRONG_VALUE.text(
            Map.of(
                "value", Problem.HIDDEN_VALUE.text(),
                "expected", Problem.A_TEXT.text(),
                "maybe", Problem.IN_QUOTATION_MARKS.text()));

    assertThat(text.danish())
        .isEqualTo(
            "værdien kan ikke bruges her; der skal stå en tekst.\nMåske det samme i anførselstegn?");
    assertThat(text.english())
        .isEqualTo("the value is wrong here: expected text.\nMaybe the same in quotation marks?");
  }

  private static String text(String file, Problem problem) {
    Properties texts = ProblemTexts.read(file);
    return texts.getProperty(problem.key());
  }

  private static Set<String> names(String text) {
    Set<String> names = new TreeSet<>();
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      names.add(name.group(1));
    }
    return names;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Matcher word =
        WORD.matcher(
            NAME.matcher(text)
                .replaceAll(" ")
                .replaceAll("\\S*\\d\\S*", " ")
                .toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }
}
