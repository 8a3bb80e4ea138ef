package dk.kontaktforloeb.testkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.core.drl.DrlFile;
import dk.kontaktforloeb.core.drl.DrlRule;
import dk.kontaktforloeb.core.engine.ShippedTexts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader of the check sees in the shipped rules what the parser of the engine sees. */
class DrlReaderTest {

  static Stream<String> ruleFiles() {
    return ShippedTexts.all().keySet().stream().filter(path -> path.endsWith(".drl"));
  }

  @ParameterizedTest
  @MethodSource("ruleFiles")
  void readsAsTheEngineDoes(String path) {
    String text = ShippedTexts.all().get(path);
    SourceFile file = new SourceFile(path, text);
    Found found = new Found();

    DrlSyntax read = DrlReader.read(file, found);

    assertThat(found.all()).isEmpty();
    List<DrlRule> expected = DrlFile.parse(path, text).rules();
    assertThat(read.rules()).extracting(rule -> rule.name().text()).isEqualTo(names(expected));
    for (int i = 0; i < expected.size(); i++) {
      DrlSyntax.Pattern pattern = read.rules().get(i).pattern();
      assertThat(pattern).isNotNull();
      assertThat(pattern.type().text()).isEqualTo(expected.get(i).factType());
      assertThat(pattern.constraints())
          .extracting(
              each ->
                  "%d:%d %s"
                      .formatted(
                          file.line(each.span().start()),
                          file.column(each.span().start()),
                          text.substring(each.span().start(), each.span().end())))
          .isEqualTo(
              expected.get(i).constraints().stream()
                  .map(
                      each -> "%d:%d %s".formatted(each.line(), each.column(), each.text().strip()))
                  .toList());
    }
  }

  private static List<String> names(List<DrlRule> rules) {
    return rules.stream().map(DrlRule::name).toList();
  }
}
