package dk.kontaktforloeb.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.caller.CallerBuilder;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.core.Samples;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.indkaldelse.Adresse;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.indkaldelse.MoedeLokation;
import dk.kontaktforloeb.interview.InterviewBuilder;
import dk.kontaktforloeb.interview.InterviewParticipantBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A request has the same limits typed and as JSON. */
class FormLimitsTest {
  private static final LocalDateTime START = LocalDateTime.of(2024, 9, 10, 9, 0);
  private static final String CALLER =
      "{\"organisation\":{\"type\":\"JOBCENTER\",\"kode\":\"10101\"},\"requestUserType\":2}";

  private final KontaktforloebRules rules =
      KontaktforloebRules.builder()
          .ports(KontaktforloebRules.embeddedPorts().add(Samples.borger()))
          .clock(Samples.CLOCK)
          .build();

  static Stream<Arguments> outside() {
    return Stream.of(
        of("/moedetitel", "U+0000", it -> it.moedetitel("a\u0000b")),
        of("/moedetitel", "half of a character, \\uD83D", it -> it.moedetitel("half \uD83D")),
        of("/moedetitel", "half of a character, \\uD83D", it -> it.moedetitel("\uD83Dx")),
        of("/moedetitel", "half of a character, \\uDE00", it -> it.moedetitel("\uDE00")),
        of("/moedetitel", "10001 characters", it -> it.moedetitel("å".repeat(10_001))),
        of("/moedetitel", "10001 characters", it -> it.moedetitel("😀".repeat(10_001))),
        of(
            "/moedeLokation/adresse/by",
            "U+0000",
            it ->
                it.moedeLokation(
                    new MoedeLokation(
                        null, new Adresse("Vej", "1", null, null, "2100", "Kbh\u0000")))),
        of(
            "/moedeStarttidspunkt",
            "fraction of a second",
            it -> it.moedeStarttidspunkt(START.withNano(1_000_000))),
        of("/ombookingFrist", "fraction of a second", it -> it.ombookingFrist(START.withNano(1))),
        of(
            "/moedeStarttidspunkt",
            "the year is 0",
            it -> it.moedeStarttidspunkt(START.withYear(0))),
        of(
            "/ansvarligMyndighed/kode",
            "blank",
            it -> it.ansvarligMyndighed(Organisation.jobcenter("\u00A0\u200B"))));
  }

  private static Arguments of(
      String pointer, String message, UnaryOperator<IndkaldelseBuilder> change) {
    return Arguments.of(pointer, message, change);
  }

  @ParameterizedTest
  @MethodSource
  void outside(String pointer, String message, UnaryOperator<IndkaldelseBuilder> change) {
    Indkaldelse request = change.apply(Samples.jobsamtale()).build();
    Decision<?> typed = rules.indkaldelser().create(Samples.JOBCENTER, request);
    Decision<?> json = json(json(request));

    assertThat(typed.violations()).hasSize(1);
    Violation violation = typed.violations().get(0);
    assertThat(violation.ruleId().value()).isEqualTo("FMT-01");
    assertThat(violation.fields()).containsExactly(pointer);
    assertThat(violation.message(Locale.ENGLISH)).contains(message);
    assertThat(json.violations()).hasSize(1);
    assertThat(json.violations().get(0).fields()).containsExactly(pointer);
    assertThat(json.violations().get(0).message(Locale.ENGLISH)).contains(message);
    assertReadsBack(typed);
    assertReadsBack(json);
  }

  static Stream<UnaryOperator<IndkaldelseBuilder>> inside() {
    return Stream.of(
        it -> it.moedetitel("😀".repeat(10_000)),
        it -> it.moedetitel("a\nb\t\u200B"),
        it -> it.moedetitel(""),
        it -> it.moedeStarttidspunkt(START.withSecond(59)),
        it -> it.moedeStarttidspunkt(START.withYear(9999)));
  }

  @ParameterizedTest
  @MethodSource
  void inside(UnaryOperator<IndkaldelseBuilder> change) {
    Indkaldelse request = change.apply(Samples.jobsamtale().samtaleType(12)).build();
    Decision<Indkaldelse> typed = rules.indkaldelser().create(Samples.JOBCENTER, request);
    Decision<?> json = json(json(request));

    assertThat(typed.violations()).isEmpty();
    assertThat(json.violations()).isEmpty();
    assertReadsBack(typed);
    assertThat(rules.json().read(rules.json().write(typed.result()), Indkaldelse.class))
        .isEqualTo(typed.result());
  }

  @Test
  void theEndsOfTimeAreFormErrorsOfTypedRequests() {
    for (LocalDateTime time :
        List.of(LocalDateTime.MAX, LocalDateTime.MIN, START.withYear(10_000), START.withYear(-1))) {
      Decision<?> decision =
          rules
              .indkaldelser()
              .create(Samples.JOBCENTER, Samples.jobsamtale().moedeStarttidspunkt(time).build());

      assertThat(decision.violations()).hasSize(1);
      assertThat(decision.violations().get(0).fields()).containsExactly("/moedeStarttidspunkt");
      assertReadsBack(decision);
    }
  }

  @Test
  void theCallerHasTheSameLimits() {
    Caller caller =
        CallerBuilder.builder(Samples.JOBCENTER)
            .organisation(Organisation.jobcenter(" "))
            .userIdentifier("\u0000")
            .andenAktoer("\uD83D")
            .build();

    assertThat(rules.indkaldelser().create(caller, Samples.jobsamtale().build()).violations())
        .flatExtracting(Violation::fields)
        .containsExactly(
            "/caller/andenAktoer", "/caller/userIdentifier", "/caller/organisation/kode");
  }

  @Test
  void theFirstHundredProblemsOfATypedRequestAreReported() {
    var participant = InterviewParticipantBuilder.builder().name("\u0000").build();
    Decision<?> decision =
        rules
            .interviews()
            .create(
                Samples.JOBCENTER,
                InterviewBuilder.builder()
                    .personnummer(Samples.PERSONNUMMER)
                    .interviewTypeIdentifier(7)
                    .interviewDateTime(START)
                    .participants(Collections.nCopies(5_000, participant))
                    .build());

    assertThat(decision.violations()).hasSize(101);
    assertThat(decision.violations().get(99).fields()).containsExactly("/participants/99/name");
    assertThat(decision.violations().get(100).message(Locale.ENGLISH))
        .endsWith("4900 more problems are not listed");
    assertThat(decision.violations().get(100).message(Locale.forLanguageTag("da")))
        .endsWith("yderligere 4900 fejl vises ikke");
  }

  @Test
  void aPersonnummerIsNotRepeatedWhateverItWasSentAs() {
    for (String value :
        List.of(
            "101701234", "1017012.34", "true", "[\"0101701234\"]", "a101701234", "0101701234")) {
      for (String name : List.of("personnummer", "userIdentifier")) {
        Decision<?> decision =
            rules
                .json()
                .decide(
                    "DeleteIndkaldelse",
                    utf8(
                        "{\"organisation\":{\"type\":\"JOBCENTER\",\"kode\":\"1\"},\""
                            + name
                            + "\":"
                            + value
                            + "}"),
                    utf8("{\"" + name + "\":" + value + "}"));

        assertThat(decision.isAccepted()).isFalse();
        assertThat(rules.json().write(decision)).doesNotContain("1017012");
      }
    }
  }

  @Test
  void namesAndValuesOfARequestAreShownOnOneLineAndReadBack() {
    for (String nasty :
        List.of("a\\u0000b", "x\\r\\ny", "\\u001b[31m", "\\u202e", "\\u2028", "😀".repeat(3_000))) {
      Decision<?> decision = json("{\"" + nasty + "\":1,\"samtaleType\":\"" + nasty + "\"}");
      Violation unknown =
          decision.violations().stream()
              .filter(it -> it.message(Locale.ENGLISH).contains("is unknown in"))
              .findFirst()
              .orElseThrow();

      assertReadsBack(decision);
      assertThat(unknown.fields().get(0)).hasSizeLessThan(200);
      assertThat(decision.violations())
          .allSatisfy(
              it ->
                  assertThat(it.message(Locale.ENGLISH).replace("\n", ""))
                      .doesNotContainPattern("[\\p{Cc}\\u202E\\u2028]")
                      .hasSizeLessThan(1_000));
    }
  }

  @Test
  void halfACharacterIsShownAsItsEscape() {
    Decision<?> value = json("{\"samtaleType\":\"\\uD83D\"}");
    assertThat(value.violations())
        .extracting(it -> it.message(Locale.ENGLISH))
        .anySatisfy(it -> assertThat(it).contains("\"\\uD83D\" is wrong here"));
    assertReadsBack(value);

    Decision<?> name = json("{\"\\uD83D\":1}");
    assertThat(name.isAccepted()).isFalse();
    assertReadsBack(name);
  }

  @Test
  void digitsDoNotFollowTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      assertThat(json("{\"samtaleType\":\"x\"}").violations())
          .extracting(it -> it.message(Locale.ENGLISH))
          .anySatisfy(it -> assertThat(it).contains(": 1:16: \"x\" is wrong here"));
      assertThat(json(" ".repeat(1_000_001)).violations())
          .extracting(it -> it.message(Locale.forLanguageTag("da")))
          .anySatisfy(it -> assertThat(it).contains("1000001 byte"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aLargeTextIsNotRead() {
    KontaktforloebRules narrow =
        KontaktforloebRules.builder().requestSizeLimit(200).clock(Samples.CLOCK).build();
    byte[] large = utf8(" ".repeat(199) + "{}");

    for (var json :
        List.of(
            narrow.json(), narrow.json().dryRun(), narrow.asOf(Samples.CLOCK.instant()).json())) {
      Decision<?> decision = json.decide("GetSoegning", utf8(CALLER), large);
      assertThat(decision.violations())
          .singleElement()
          .satisfies(
              it ->
                  assertThat(it.message(Locale.forLanguageTag("da")))
                      .isEqualTo(
                          "Anmodningen er ikke gyldig ved /: teksten fylder 201 byte; den må højst fylde 200"));
    }
    assertThat(
            narrow
                .json()
                .decide("GetSoegning", utf8(CALLER), utf8(" ".repeat(198) + "{}"))
                .violations())
        .flatExtracting(Violation::fields)
        .containsExactly("/fraDato");
    assertThatThrownBy(() -> KontaktforloebRules.builder().requestSizeLimit(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anInstantOutsideTheYearsIsRefused() {
    for (Instant instant :
        List.of(
            Instant.MAX,
            Instant.MIN,
            Instant.parse("0000-12-31T23:59:59Z"),
            Instant.parse("9999-12-31T23:00:00Z"))) {
      assertThatThrownBy(() -> rules.asOf(instant))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("expected one from 0001-01-01T00:00:00Z to 9999-12-31T22:59:59Z");
      assertThatThrownBy(() -> rules.json().asOf(instant))
          .isInstanceOf(IllegalArgumentException.class);
    }
    for (String instant : List.of("0001-01-01T00:00:00Z", "9999-12-31T22:59:59Z")) {
      Decision<?> decision =
          rules
              .asOf(Instant.parse(instant))
              .indkaldelser()
              .create(Samples.JOBCENTER, Samples.jobsamtale().build());
      assertReadsBack(decision);
    }
  }

  private Decision<?> json(String request) {
    return rules.json().dryRun().decide("CreateIndkaldelse", utf8(CALLER), utf8(request));
  }

  /** What a client sends: {@code write} cuts the fraction, and UTF-8 has no half characters. */
  private String json(Indkaldelse request) {
    String json = rules.json().write(request);
    json = withFraction(json, "moedeStarttidspunkt", request.moedeStarttidspunkt());
    json = withFraction(json, "ombookingFrist", request.ombookingFrist());
    StringBuilder escaped = new StringBuilder();
    json.chars()
        .forEach(
            unit ->
                escaped.append(
                    Character.isSurrogate((char) unit)
                        ? "\\u" + Integer.toHexString(unit)
                        : Character.toString(unit)));
    return escaped.toString();
  }

  private static String withFraction(String json, String name, LocalDateTime time) {
    return time == null || time.getNano() == 0
        ? json
        : json.replaceAll("(\"" + name + "\":)\"[^\"]*\"", "$1\"" + time + "\"");
  }

  private void assertReadsBack(Decision<?> decision) {
    assertThat(rules.json().readDecision(rules.json().write(decision))).isEqualTo(decision);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
