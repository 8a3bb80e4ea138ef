package dk.kontaktforloeb.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.borger.Fravaersperiode;
import dk.kontaktforloeb.borger.Huskeservice;
import dk.kontaktforloeb.borger.Kontaktgruppeperiode;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.decision.Accepted;
import dk.kontaktforloeb.decision.BlockingBooking;
import dk.kontaktforloeb.decision.CodeBasis;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.ErrorCode;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.decision.Rejected;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.decision.RuleSetId;
import dk.kontaktforloeb.decision.Severity;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.effect.FristIndfriet;
import dk.kontaktforloeb.effect.FristLukket;
import dk.kontaktforloeb.effect.MoedebeskrivelseRenset;
import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.frist.FristStatus;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.indkaldelse.IndkaldelseStatus;
import dk.kontaktforloeb.indkaldelse.Kontaktinformation;
import dk.kontaktforloeb.indkaldelse.Myndighedsdeltager;
import dk.kontaktforloeb.indkaldelse.OprettetAf;
import dk.kontaktforloeb.json.JsonProblem;
import dk.kontaktforloeb.json.JsonReadException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DecisionJsonTest {
  private static final UUID ID = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");
  private static final RuleSetId RULE_SET = new RuleSetId("kontaktforloeb", "0.1.0", "abc");
  private static final Instant AS_OF = Instant.parse("2024-09-02T08:00:00Z");

  @Test
  void aBookingIsWrittenAsTheWireFormatHasIt() {
    Indkaldelse booking =
        IndkaldelseBuilder.builder()
            .indkaldelseId(ID)
            .personnummer("0101701234")
            .samtaleType(17)
            .moedeStarttidspunkt(LocalDateTime.of(2024, 9, 2, 10, 0))
            .moedeSluttidspunkt(LocalDateTime.of(2024, 9, 2, 10, 45, 7))
            .moedebeskrivelse("<b>Æblegrød</b>\n\"i dag\"")
            .kontaktinformation(new Kontaktinformation(null, "12345678", false))
            .status(IndkaldelseStatus.AKTIV)
            .build();

    assertThat(JsonWriter.write(booking))
        .isEqualTo(
            "{\"indkaldelseId\":\"0f8fad5b-d9cb-469f-a165-70867728950e\",\"personnummer\":\"0101701234\","
                + "\"samtaleType\":17,\"moedeStarttidspunkt\":\"2024-09-02T10:00\","
                + "\"moedeSluttidspunkt\":\"2024-09-02T10:45:07\","
                + "\"moedebeskrivelse\":\"<b>Æblegrød</b>\\n\\\"i dag\\\"\","
                + "\"kontaktinformation\":{\"telefonnummer\":\"12345678\",\"borgerRingerOp\":false},"
                + "\"status\":\"AKTIV\"}");
    assertThat(read(JsonWriter.write(booking), Indkaldelse.class)).isEqualTo(booking);
  }

  @Test
  void factsAreReadAsTheyWereWritten() {
    Borger borger =
        new Borger(
            "0101701234",
            true,
            List.of(new Kontaktgruppeperiode(1, LocalDate.of(2024, 1, 1), null)),
            List.of(new Fravaersperiode(75, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30))),
            "11",
            null,
            new Huskeservice(true, false));
    Frist frist =
        new Frist(
            ID,
            "0101701234",
            7,
            LocalDate.of(2024, 9, 2),
            LocalDate.of(2024, 9, 9),
            FristStatus.AKTIV,
            null);
    Caller caller = new Caller(Organisation.aKasse("11"), "17", 30, 2, "abc");

    assertThat(read(JsonWriter.write(borger), Borger.class)).isEqualTo(borger);
    assertThat(read(JsonWriter.write(frist), Frist.class)).isEqualTo(frist);
    assertThat(read(JsonWriter.write(caller), Caller.class)).isEqualTo(caller);
    assertThat(JsonWriter.write(caller))
        .isEqualTo(
            "{\"organisation\":{\"type\":\"A_KASSE\",\"kode\":\"11\"},\"andenAktoer\":\"17\","
                + "\"ejersystem\":30,\"requestUserType\":2,\"userIdentifier\":\"abc\"}");
  }

  @Test
  void aRejectionIsWrittenAndReadBack() {
    Violation blocked =
        new Violation(
            new RuleId("IND-19"),
            new ErrorCode(90109, null, CodeBasis.SOURCE, "Borger har allerede en indkaldelse"),
            Severity.ERROR,
            List.of("/moedeStarttidspunkt"),
            LocalizedText.of("Allerede indkaldt", "Already booked"),
            List.of("IND.4.1.17"),
            List.of(new BlockingBooking(ID, LocalDateTime.of(2024, 9, 2, 10, 0))));
    Violation warning =
        new Violation(
            new RuleId("IND-32"),
            null,
            Severity.WARNING,
            List.of(),
            LocalizedText.of("å", "aa"),
            List.of(),
            List.of());
    Violation renumbered =
        new Violation(
            new RuleId("IND-01"),
            new ErrorCode(4783, 90002, CodeBasis.PUBLISHED),
            Severity.ERROR,
            List.of(),
            LocalizedText.of("d", "e"),
            List.of(),
            List.of());
    Decision<?> decision =
        new Rejected<Indkaldelse>(
            Operation.CREATE_INDKALDELSE,
            List.of(blocked, renumbered, warning),
            RULE_SET,
            AS_OF,
            true);

    String json = JsonWriter.write(decision);

    assertThat(json)
        .isEqualTo(
            "{\"operation\":\"CreateIndkaldelse\",\"accepted\":false,\"primary\":\"90109\",\"violations\":["
                + "{\"rule\":\"IND-19\",\"code\":\"90109\",\"codeBasis\":\"SOURCE\","
                + "\"officialText\":\"Borger har allerede en indkaldelse\",\"severity\":\"ERROR\","
                + "\"fields\":[\"/moedeStarttidspunkt\"],"
                + "\"message\":{\"da\":\"Allerede indkaldt\",\"en\":\"Already booked\"},"
                + "\"sources\":[\"IND.4.1.17\"],\"blockedBy\":[{\"indkaldelseId\":\"%s\","
                    .formatted(ID)
                + "\"moedeStarttidspunkt\":\"2024-09-02T10:00\"}]},"
                + "{\"rule\":\"IND-01\",\"code\":\"4783\",\"newCode\":90002,\"codeBasis\":\"PUBLISHED\","
                + "\"severity\":\"ERROR\",\"fields\":[],\"message\":{\"da\":\"d\",\"en\":\"e\"},"
                + "\"sources\":[],\"blockedBy\":[]},"
                + "{\"rule\":\"IND-32\",\"code\":\"IND-32\",\"severity\":\"WARNING\",\"fields\":[],"
                + "\"message\":{\"da\":\"å\",\"en\":\"aa\"},\"sources\":[],\"blockedBy\":[]}],"
                + "\"effects\":[],"
                + "\"ruleSet\":{\"name\":\"kontaktforloeb\",\"version\":\"0.1.0\",\"digest\":\"abc\"},"
                + "\"asOf\":\"2024-09-02T08:00:00Z\",\"dryRun\":true}");
    assertThat(new DefaultJsonCodec().readDecision(json)).isEqualTo(decision);
  }

  @Test
  void anAcceptanceIsWrittenAndReadBack() {
    Indkaldelse booking =
        IndkaldelseBuilder.builder()
            .indkaldelseId(ID)
            .myndighedsdeltagere(
                List.of(
                    new Myndighedsdeltager(
                        ID, OrganisationType.A_KASSE, "rolle", null, null, null, null, null)))
            .oprettetAf(new OprettetAf(Organisation.jobcenter("10101"), null))
            .oprettet(LocalDateTime.of(2024, 9, 2, 10, 0))
            .version(1)
            .build();
    Decision<?> decision =
        new Accepted<>(
            Operation.UPDATE_INDKALDELSE,
            booking,
            List.of(),
            List.of(
                new FristIndfriet(ID, ID),
                new FristLukket(ID, FristStatus.INDFRIET_LUKKET),
                new MoedebeskrivelseRenset(ID, "ren")),
            RULE_SET,
            AS_OF,
            false);

    String json = JsonWriter.write(decision);

    assertThat(json)
        .doesNotContain("primary")
        .contains(
            "{\"type\":\"FristLukket\",\"fristId\":\"%s\",\"status\":\"INDFRIET_LUKKET\"}"
                .formatted(ID));
    assertThat(new DefaultJsonCodec().readDecision(json)).isEqualTo(decision);
  }

  @Test
  void aDecisionThatIsNoneIsRefusedWithItsPlace() {
    String json = JsonWriter.write(rejection());

    assertProblem(json.replace("CreateIndkaldelse", "Create"), "/operation");
    assertProblem(
        json.replace("\"effects\":[]", "\"effects\":[{\"type\":\"Frist\"}]"), "/effects/0/type");
    assertProblem(json.replace("\"effects\":[]", "\"effects\":[{}]"), "/effects/0/type");
    assertProblem(json.replace("IND-15", "ind15"), "/violations/0");
    assertProblem(json.replace("\"code\":\"8270\"", "\"code\":\"x\""), "/violations/0");
    assertProblem(json.replace("2024-09-02T08:00:00Z", "i dag"), "/asOf");
    assertProblem(json + "x", "");
  }

  @Test
  void whatIsNoValueOfOursIsNotWritten() {
    assertThatThrownBy(() -> JsonWriter.write(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected a Decision or a record");
  }

  private void assertProblem(String json, String pointer) {
    assertThatThrownBy(() -> new DefaultJsonCodec().readDecision(json))
        .isInstanceOfSatisfying(
            JsonReadException.class,
            e ->
                assertThat(e.problems()).extracting(JsonProblem::pointer).containsExactly(pointer));
  }

  private static Decision<?> rejection() {
    return new Rejected<Indkaldelse>(
        Operation.CREATE_INDKALDELSE,
        List.of(
            new Violation(
                new RuleId("IND-15"),
                new ErrorCode(8270, null, CodeBasis.SOURCE),
                Severity.ERROR,
                List.of(),
                LocalizedText.of("d", "e"),
                List.of(),
                List.of())),
        RULE_SET,
        AS_OF,
        false);
  }

  private static <R extends Record> R read(String json, Class<R> type) {
    return new RecordReader().read(JsonDocument.parse(json).root(), type).value();
  }
}
