package dk.kontaktforloeb.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.core.json.JsonDocument;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultComparisonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{}|{\"a\":1}",
        "{}|null",
        "null|null",
        "{\"a\":null}|{}",
        "{\"a\":null}|{\"a\":null}",
        "{\"a\":{\"b\":1}}|{\"a\":{\"b\":1,\"c\":2},\"d\":3}",
        "{\"a\":[{\"b\":1},{}]}|{\"a\":[{\"b\":1,\"c\":2},{\"b\":2}]}",
        "{\"a\":[]}|{\"a\":[]}",
        "\"0F8FAD5B-D9CB-469F-A165-70867728950E\"|\"0f8fad5b-d9cb-469f-a165-70867728950e\"",
        "\"2024-09-02T10:00:00\"|\"2024-09-02T10:00\"",
        "\"2024-09-02T08:00Z\"|\"2024-09-02T10:00\"",
        "1|1",
        "true|true",
      })
  void isEqual(String expected, String found) {
    assertThat(compare(expected, found)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{\"a\":1}|{}|result/a: expected 1, was null",
        "{\"a\":1}|null|result/a: expected 1, was null",
        "null|{}|result: expected null, was {}",
        "{\"a\":null}|{\"a\":1}|result/a: expected null, was 1",
        "{\"a\":{\"b\":1}}|{\"a\":{\"b\":2}}|result/a/b: expected 1, was 2",
        "{\"a\":[1]}|{\"a\":[1,2]}|result/a: expected 1 in the list, was 2: [1,2]",
        "{\"a\":[1,2]}|{\"a\":[2,1]}|result/a/0: expected 1, was 2; result/a/1: expected 2, was 1",
        "{\"a\":[]}|{}|result/a: expected [], was null",
        "[1]|{\"a\":1}|result: expected [1], was {\"a\":1}",
        "{\"a\":\"1\"}|{\"a\":1}|result/a: expected \"1\", was 1",
        "\"A\"|\"a\"|result: expected \"A\", was \"a\"",
        "\"2024-09-02T10:00:01\"|\"2024-09-02T10:00\"|result: expected \"2024-09-02T10:00:01\", was \"2024-09-02T10:00\"",
        "1|2|result: expected 1, was 2",
        "1|true|result: expected 1, was true",
      })
  void isNotEqual(String expected, String found, String failures) {
    assertThat(String.join("; ", compare(expected, found))).isEqualTo(failures);
  }

  private static List<String> compare(String expected, String found) {
    List<String> failures = new ArrayList<>();
    ResultComparison.compare(
        "result",
        JsonDocument.parse(expected).root().toTree(),
        JsonDocument.parse(found).root().toTree(),
        failures);
    return failures;
  }
}
