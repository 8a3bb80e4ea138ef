package dk.kontaktforloeb.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.borger.Huskeservice;
import dk.kontaktforloeb.borger.Kontaktgruppeperiode;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.json.JsonProblem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordReaderTest {
  private static final Comparator<JsonProblem> IN_ENGLISH =
      Comparator.comparing(JsonProblem::toString);
  private static final RecordReader READER = new RecordReader();

  record Everything(
      @Nullable String text,
      @Nullable Integer number,
      @Nullable Boolean flag,
      @Nullable UUID id,
      @Nullable LocalDate date,
      @Nullable LocalDateTime time,
      @Nullable Set<String> names,
      @Nullable List<Integer> numbers,
      @Nullable Map<String, String> texts,
      @Nullable Organisation organisation,
      @Nullable List<Kontaktgruppeperiode> periods,
      @Nullable LocatedJson anything) {}

  @Test
  void everyKindOfComponentIsRead() {
    Everything read =
        value(
            """
            {"text": "å", "number": -17, "flag": false, "id": "0F8FAD5B-d9cb-469f-a165-70867728950e",
             "date": "2024-02-29", "time": "2024-09-02T10:00", "names": ["a", "b", "a"],
             "numbers": [1, 2], "texts": {"k": "v"}, "organisation": {"type": "A_KASSE", "kode": "11"},
             "periods": [{"kontaktgruppe": 1, "startdato": "2024-01-01"}], "anything": [1]}""",
            Everything.class);

    assertThat(read.text()).isEqualTo("å");
    assertThat(read.number()).isEqualTo(-17);
    assertThat(read.flag()).isFalse();
    assertThat(read.id()).hasToString("0f8fad5b-d9cb-469f-a165-70867728950e");
    assertThat(read.date()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(read.time()).isEqualTo(LocalDateTime.of(2024, 9, 2, 10, 0));
    assertThat(read.names()).containsExactly("a", "b");
    assertThat(read.numbers()).containsExactly(1, 2);
    assertThat(read.texts()).containsExactly(Map.entry("k", "v"));
    assertThat(read.organisation()).isEqualTo(Organisation.aKasse("11"));
    assertThat(read.periods())
        .containsExactly(new Kontaktgruppeperiode(1, LocalDate.of(2024, 1, 1), null));
    assertThat(read.anything().items()).hasSize(1);
  }

  @Test
  void nullIsAbsent() {
    assertThat(
            value("{\"text\": null, \"periods\": null, \"organisation\": null}", Everything.class))
        .isEqualTo(value("{}", Everything.class));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "text|17|17 is wrong here: expected text. Maybe \"17\"?",
        "text|true|true is wrong here: expected text. Maybe \"true\"?",
        "text|[]|[] is wrong here: expected text",
        "text|{\"a\":1}|{…} is wrong here: expected text",
        "number|\"17\"|\"17\" is wrong here: expected a whole number from -2147483648 to 2147483647. Maybe 17 without quotation marks?",
        "number|17.0|17.0 is wrong here: expected a whole number from -2147483648 to 2147483647",
        "number|1e1|1E+1 is wrong here: expected a whole number from -2147483648 to 2147483647",
        "number|2147483648|2147483648 is wrong here: expected a whole number from -2147483648 to 2147483647",
        "number|99999999999999999999|99999999999999999999 is wrong here: expected a whole number from -2147483648 to 2147483647",
        "number|true|true is wrong here: expected a whole number from -2147483648 to 2147483647",
        "flag|1|1 is wrong here: expected true or false",
        "flag|\"true\"|\"true\" is wrong here: expected true or false. Maybe true without quotation marks?",
        "id|\"1-1-1-1-1\"|\"1-1-1-1-1\" is wrong here: expected a uuid such as 0f8fad5b-d9cb-469f-a165-70867728950e",
        "id|\"{0f8fad5b-d9cb-469f-a165-70867728950e}\"|\"{0f8fad5b-d9cb-469f-a165-70867728950e}\" is wrong here: expected a uuid such as 0f8fad5b-d9cb-469f-a165-70867728950e",
        "date|\"2024-02-30\"|\"2024-02-30\" is wrong here: expected a date of the calendar such as 2024-09-02",
        "date|\"2023-02-29\"|\"2023-02-29\" is wrong here: expected a date of the calendar such as 2024-09-02",
        "date|\"2024-9-2\"|\"2024-9-2\" is wrong here: expected a date of the calendar such as 2024-09-02",
        "date|20240902|20240902 is wrong here: expected a date of the calendar such as 2024-09-02",
        "time|\"2024-09-02\"|\"2024-09-02\" is wrong here: expected a date-time such as 2024-09-02T10:00, 2024-09-02T10:00:00 or 2024-09-02T10:00+02:00",
        "names|\"a\"|\"a\" is wrong here: expected a list",
        "texts|[]|[] is wrong here: expected an object",
        "organisation|\"STAR\"|\"STAR\" is wrong here: expected an object",
        "periods|{}|{} is wrong here: expected a list",
      })
  void aValueOfTheWrongKindIsToldWithItsPlace(String element, String json, String message) {
    ReadResult<Everything> read =
        read("{\n  \"%s\": %s}".formatted(element, json), Everything.class);

    assertThat(read.problems())
        .usingElementComparator(IN_ENGLISH)
        .containsExactly(
            new JsonProblem(
                "/" + element, 2, element.length() + 7, message.replace(". Maybe", ".\nMaybe")));
    assertThat(read.value()).isEqualTo(value("{}", Everything.class));
  }

  @Test
  void everythingWrongIsToldInTheOrderOfTheText() {
    ReadResult<Indkaldelse> read =
        read(
            """
            {
              "ombookingMullig": true,
              "samtaleType": "17",
              "moedeLokation": {"adresse": {"vejnavn": 5, "postnumer": null}},
              "ansvarligMyndighed": {"type": "JOBCENTR", "kode": "10101"},
              "moedetitel": "Møde",
              "zzzzzzzz": null
            }""",
            Indkaldelse.class);

    assertThat(read.problems())
        .usingElementComparator(IN_ENGLISH)
        .containsExactly(
            new JsonProblem(
                "/ombookingMullig",
                2,
                3,
                "element \"ombookingMullig\" is unknown in Indkaldelse.\nMaybe ombookingMulig?"),
            new JsonProblem(
                "/samtaleType",
                3,
                18,
                "\"17\" is wrong here: expected a whole number from -2147483648 to 2147483647.\n"
                    + "Maybe 17 without quotation marks?"),
            new JsonProblem(
                "/moedeLokation/adresse/vejnavn",
                4,
                44,
                "5 is wrong here: expected text.\nMaybe \"5\"?"),
            new JsonProblem(
                "/moedeLokation/adresse/postnumer",
                4,
                47,
                "element \"postnumer\" is unknown in Adresse.\nMaybe postnummer?"),
            new JsonProblem(
                "/ansvarligMyndighed/type",
                5,
                34,
                "\"JOBCENTR\" is wrong here: expected one of JOBCENTER, A_KASSE, STAR.\n"
                    + "Maybe JOBCENTER?"),
            new JsonProblem("/zzzzzzzz", 7, 3, read.problems().get(5).message()));
    assertThat(read.problems().get(5).message())
        .startsWith(
            "element \"zzzzzzzz\" is unknown in Indkaldelse.\nExpected one of indkaldelseId,");
    assertThat(read.value().moedetitel()).isEqualTo("Møde");
    assertThat(read.value().ansvarligMyndighed()).isEqualTo(new Organisation(null, "10101"));
  }

  @Test
  void elementsKeptByTheLibraryAreUnknownInARequest() {
    String text = "{\"personnummer\": \"0101701234\",\n \"status\": null, \"statuss\": 1}";
    JsonDocument document = JsonDocument.parse(text);

    assertThat(
            READER
                .read(
                    document.root(),
                    Indkaldelse.class,
                    Set.of("status", "version"),
                    ValueLimits.OF_FACTS)
                .problems())
        .satisfiesExactly(
            problem ->
                assertThat(problem)
                    .hasToString(
                        "2:2 /status: the element is set by the library and must not be sent"),
            problem -> assertThat(problem.message()).doesNotContain("Maybe status?"));
    assertThat(read("{\"status\": \"AFLYST\"}", Indkaldelse.class).problems()).isEmpty();
  }

  @Test
  void keptElementsOfTheRequestDoNotHideThoseOfItsParts() {
    JsonDocument document = JsonDocument.parse("{\"organisation\": {\"kode\": \"1\"}}");

    assertThat(READER.read(document.root(), Caller.class, Set.of("kode")).problems()).isEmpty();
  }

  @Test
  void aFactNeedsItsComponents() {
    ReadResult<Frist> read = read(" {\"fristdato\": null}", Frist.class);

    assertThat(read.value()).isNull();
    assertThat(read.problems())
        .extracting(JsonProblem::pointer, JsonProblem::line, JsonProblem::column)
        .containsExactly(
            tuple("/fristId", 1, 2),
            tuple("/personnummer", 1, 2),
            tuple("/samtaleType", 1, 2),
            tuple("/sidsteAfholdelsesdato", 1, 2),
            tuple("/status", 1, 2),
            tuple("/fristdato", 1, 16));
    assertThat(read.problems().get(2).message())
        .isEqualTo(
            "element samtaleType of Frist is missing: expected a whole number from -2147483648 to 2147483647");
  }

  @Test
  void defaultsStandInForAbsentComponents() {
    LocatedJson json = JsonDocument.parse("{\"personnummer\": \"0101701234\"}").root();
    RecordReader reader =
        READER
            .withDefault(Borger.class, "tilmeldt", true)
            .withDefault(Huskeservice.class, "sms", false);

    assertThat(reader.read(json, Borger.class).value().tilmeldt()).isTrue();
    assertThat(READER.read(json, Borger.class).problems()).hasSize(1);
  }

  @Test
  void aBrokenItemIsLeftOutOfItsListAndTold() {
    ReadResult<Borger> read =
        read(
            """
            {"personnummer": "0101701234", "tilmeldt": true, "kontaktgrupper": [
              {"kontaktgruppe": 1, "startdato": "2024-13-01"},
              null,
              {"kontaktgruppe": 8, "startdato": "2024-01-01", "slutdato": "2024-06-31"}]}""",
            Borger.class);

    assertThat(read.problems())
        .extracting(JsonProblem::pointer)
        .containsExactly(
            "/kontaktgrupper/0/startdato", "/kontaktgrupper/1", "/kontaktgrupper/2/slutdato");
    assertThat(read.value().kontaktgrupper())
        .containsExactly(new Kontaktgruppeperiode(8, LocalDate.of(2024, 1, 1), null));
  }

  @Test
  void whatIsNoObjectIsNoRecord() {
    assertThat(read("[]", Caller.class).value()).isNull();
    assertThat(read("null", Caller.class).problems())
        .usingElementComparator(IN_ENGLISH)
        .containsExactly(new JsonProblem("", 1, 1, "null is wrong here: expected an object"));
  }

  @Test
  void aBigValueIsCutInItsMessage() {
    String big = "{\"number\": \"" + "9".repeat(10_000_000) + "\"}";

    assertThat(read(big, Everything.class).problems().get(0).message()).hasSizeLessThan(200);
  }

  @Test
  void pastAHundredProblemsAreCounted() {
    String many =
        IntStream.range(0, 1_000)
            .mapToObj("\"ukendt%d\":1"::formatted)
            .collect(Collectors.joining(",", "{", "}"));

    assertThat(read(many, Caller.class).problems())
        .hasSize(101)
        .last()
        .extracting(JsonProblem::message)
        .isEqualTo("900 more problems are not listed");
  }

  private static <R extends Record> R value(String text, Class<R> type) {
    ReadResult<R> read = read(text, type);
    assertThat(read.problems()).isEmpty();
    return read.value();
  }

  private static <R extends Record> ReadResult<R> read(String text, Class<R> type) {
    JsonDocument document = JsonDocument.parse(text);
    assertThat(document.problems()).isEmpty();
    return READER.read(document.root(), type);
  }
}
