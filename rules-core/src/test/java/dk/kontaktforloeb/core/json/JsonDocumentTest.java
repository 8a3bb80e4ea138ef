package dk.kontaktforloeb.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.kontaktforloeb.json.JsonProblem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDocumentTest {
  private static final Comparator<JsonProblem> IN_ENGLISH =
      Comparator.comparing(JsonProblem::toString);

  @Test
  void everyElementKnowsItsPlace() {
    LocatedJson root = read("{\n  \"navn\": \"Åse\", \"by\": [ 1,\n   {\"a/b~\": true}]\n}");

    assertPlace(root, 1, 1);
    assertPlace(root.get("navn"), 2, 11);
    assertPlace(root.get("by"), 2, 24);
    assertPlace(root.get("by").items().get(0), 2, 26);
    LocatedJson deep = root.get("by").items().get(1).get("a/b~");
    assertPlace(deep, 3, 13);
    assertThat(deep.pointerFrom(root)).isEqualTo("/by/1/a~1b~0");
    assertThat(deep.pointerFrom(root.get("by"))).isEqualTo("/1/a~1b~0");
    assertThat(deep.pointerFrom(deep)).isEmpty();
  }

  @Test
  void columnsAreCountedInCharactersAlsoAfterDanishLetters() {
    JsonDocument document = parse("{\"æøå\": \"ÆØÅ\", \"x\": 1, \"x\": 2}");

    assertProblem(document, "/x", 1, 24, "element \"x\" is given twice: expected it once");
  }

  @Test
  void aByteOrderMarkIsNoText() {
    assertThat(parse("\uFEFF{}").problems()).isEmpty();
  }

  @Test
  void everyDoubledElementIsTold() {
    JsonDocument document = parse("{\"a\": 1, \"b\": {\"c\": 1, \"c\": 2},\n \"a\": 3, \"a\": 4}");

    assertThat(document.problems())
        .extracting(JsonProblem::pointer, JsonProblem::line, JsonProblem::column)
        .containsExactly(tuple("/b/c", 1, 24), tuple("/a", 2, 2), tuple("/a", 2, 10));
    assertThat(document.root().get("a").scalar().intValue()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{\"a\": 1|1|8|the text ends too early",
        "{\"a\": }|1|7|the text is not JSON here: \"}\" is unexpected",
        "{\"a\": 1} {}|1|10|more text after the end of the value",
        "[1, 2,]|1|7|the text is not JSON here: \"]\" is unexpected. Maybe the comma before it is one too many?",
        "{\"a\": 1 \"b\": 2}|1|9|\"\"\" is unexpected. Maybe the comma before it is missing?",
        "{'a': 1}|1|2|\"'\" is unexpected. Maybe a name or a text lacks its double quotation marks?",
        "{\"a\": 01}|1|8|the text is not JSON here. Maybe a name or a text lacks its double quotation marks?",
        "{a: 1}|1|2|the text is not JSON here. Maybe a name or a text lacks its double quotation marks?",
        "{\"a\": NaN}|1|10|",
        "nul|1|1|",
        "/* x */ 1|1|1|",
      })
  void aTextThatIsNoJsonIsOneProblem(String text, int line, int column, String message) {
    JsonDocument document = parse(text);

    assertThat(document.root()).isNull();
    assertThat(document.problems()).hasSize(1);
    JsonProblem problem = document.problems().get(0);
    assertThat(problem.pointer()).isEmpty();
    assertThat(problem.line()).as(problem.toString()).isEqualTo(line);
    assertThat(problem.column()).as(problem.toString()).isEqualTo(column);
    assertThat(problem.message().replace("\n", " ")).contains(message == null ? "" : message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n ", "\uFEFF"})
  void anEmptyTextIsOneProblem(String text) {
    JsonDocument document = parse(text);

    assertThat(document.root()).isNull();
    assertThat(document.problems())
        .singleElement()
        .extracting(JsonProblem::message)
        .isEqualTo("the text is empty: expected an object");
  }

  @Test
  void brokenUtf8IsToldWithItsPlace() {
    byte[] latin1 = "{\n \"navn\": \"Åse\"}".getBytes(StandardCharsets.ISO_8859_1);
    JsonDocument document = JsonDocument.parse(latin1);

    assertThat(document.root()).isNull();
    assertProblem(
        document,
        "",
        2,
        11,
        "byte 0xC5 is not UTF-8 here: expected a text in UTF-8.\nMaybe the text is in ISO 8859-1?");
  }

  @Test
  void utf8ThatEndsInTheMiddleOfALetterIsBroken() {
    assertProblem(
        JsonDocument.parse(new byte[] {'"', (byte) 0xC3}),
        "",
        1,
        2,
        "byte 0xC3 is not UTF-8 here: expected a text in UTF-8.\nMaybe the text is in ISO 8859-1?");
    // An overlong slash and an encoded surrogate.
    assertThat(JsonDocument.parse(new byte[] {'"', (byte) 0xC0, (byte) 0xAF, '"'}).root()).isNull();
    assertThat(
            JsonDocument.parse(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}).root())
        .isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":["})
  void tenMegabytesOfNestingAreOneProblem(String opening) {
    JsonDocument document = parse(opening.repeat(10_000_000 / opening.length()));

    assertThat(document.root()).isNull();
    assertThat(document.problems())
        .singleElement()
        .extracting(JsonProblem::message)
        .isEqualTo("nested deeper than 100 levels");
  }

  @Test
  void aHundredLevelsAreRead() {
    assertThat(parse("[".repeat(100) + "]".repeat(100)).problems()).isEmpty();
    assertProblem(
        parse("[".repeat(101) + "]".repeat(101)), "", 1, 101, "nested deeper than 100 levels");
  }

  @Test
  void millionsOfElementsAreOneProblem() {
    assertThat(parse("[" + "1,".repeat(5_000_000) + "1]").problems())
        .singleElement()
        .extracting(JsonProblem::message)
        .isEqualTo("more than 100000 elements");
  }

  @Test
  void anObjectHasAThousandElements() {
    assertThat(parse(object(1_000)).problems()).isEmpty();
    assertThat(parse(object(1_001)).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.text().english())
                  .isEqualTo("an object with more than 1000 elements");
              assertThat(problem.text().danish())
                  .isEqualTo("et objekt har mere end 1000 elementer");
            });
  }

  private static String object(int elements) {
    return IntStream.range(0, elements)
        .mapToObj(i -> "\"x" + i + "\":1")
        .collect(Collectors.joining(",", "{", "}"));
  }

  @Test
  void aBigTextIsReadAndABiggerOneIsAProblem() {
    assertThat(parse("\"" + "a".repeat(10_000_000) + "\"").problems()).isEmpty();
    assertThat(parse("\"" + "a".repeat(21_000_000) + "\"").problems()).hasSize(1);
    assertThat(parse("9".repeat(10_000_000)).problems()).hasSize(1);
    assertThat(parse("{\"" + "a".repeat(10_000_000) + "\":1}").problems()).hasSize(1);
  }

  @Test
  void numbersThatNoComputerHoldsAreNoException() {
    assertThat(parse("[1e999999999, -1e-999999999, 1e99999999999]")).isNotNull();
  }

  @Test
  void documentsFollowOneAnotherWithTheirLines() {
    List<JsonDocument> documents = new ArrayList<>();
    JsonDocument.parseAll(
        JsonParsers.json("{\"a\": 1}\n{\"a\": 2}\n\n  [true]\n{oops}\n{}"), documents::add);

    assertThat(documents).hasSize(4);
    assertPlace(documents.get(0).root(), 1, 1);
    assertPlace(documents.get(1).root().get("a"), 2, 7);
    assertPlace(documents.get(2).root(), 4, 3);
    assertThat(documents.get(3).root()).isNull();
    assertThat(documents.get(3).problems().get(0).line()).isEqualTo(5);
  }

  @Test
  void aPartOfALongerTextKnowsItsLine() {
    assertPlace(JsonDocument.parse("{\n\"a\": 1}", 17).root().get("a"), 18, 6);
    assertThat(JsonDocument.parse("{", 17).problems().get(0).line()).isEqualTo(17);
  }

  @Test
  void aTreeIsTheSameTextWithoutPlaces() {
    String text = "{\"a\":[1,{\"b\":null}],\"c\":\"x\",\"d\":17.0}";

    assertThat(read(text).toTree()).hasToString(text);
  }

  private static JsonDocument parse(String text) {
    return JsonDocument.parse(text.getBytes(StandardCharsets.UTF_8));
  }

  private static LocatedJson read(String text) {
    JsonDocument document = parse(text);
    assertThat(document.problems()).isEmpty();
    return document.root();
  }

  private static void assertPlace(LocatedJson element, int line, int column) {
    assertThat(List.of(element.line(), element.column())).containsExactly(line, column);
  }

  private static void assertProblem(
      JsonDocument document, String pointer, int line, int column, String message) {
    assertThat(document.problems())
        .usingElementComparator(IN_ENGLISH)
        .containsExactly(new JsonProblem(pointer, line, column, message));
  }
}
