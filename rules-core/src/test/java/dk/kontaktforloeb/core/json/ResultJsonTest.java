package dk.kontaktforloeb.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.decision.Accepted;
import dk.kontaktforloeb.decision.BlockingBooking;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.decision.RuleSetId;
import dk.kontaktforloeb.deltagelse.AktuelleDeltagelsesvalg;
import dk.kontaktforloeb.deltagelse.Deltagelsesvalg;
import dk.kontaktforloeb.deltagelse.Deltagelsesvalgshistorik;
import dk.kontaktforloeb.deltagelse.GetDeltagelsesvalg;
import dk.kontaktforloeb.deltagelse.SaveMyndighedsdeltager;
import dk.kontaktforloeb.effect.Beskedbakke;
import dk.kontaktforloeb.effect.DeltagelsesvalgNulstillet;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.effect.FristIndfriet;
import dk.kontaktforloeb.effect.FristLukket;
import dk.kontaktforloeb.effect.Huskeservice;
import dk.kontaktforloeb.effect.IndkaldelseAflyst;
import dk.kontaktforloeb.effect.Kvittering;
import dk.kontaktforloeb.effect.MoedebeskrivelseRenset;
import dk.kontaktforloeb.effect.MyndighedsdeltagerFjernet;
import dk.kontaktforloeb.effect.Wsb;
import dk.kontaktforloeb.effect.Wsrm;
import dk.kontaktforloeb.frist.FristStatus;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.indkaldelse.IndkaldelseVersion;
import dk.kontaktforloeb.indkaldelse.Indkaldelser;
import dk.kontaktforloeb.indkaldelse.Indkaldelseshistorik;
import dk.kontaktforloeb.indkaldelse.Myndighedsdeltager;
import dk.kontaktforloeb.interview.Interview;
import dk.kontaktforloeb.interview.InterviewBuilder;
import dk.kontaktforloeb.interview.InterviewParticipant;
import dk.kontaktforloeb.interview.Interviews;
import dk.kontaktforloeb.json.JsonProblem;
import dk.kontaktforloeb.json.JsonReadException;
import dk.kontaktforloeb.soegning.GetSoegning;
import dk.kontaktforloeb.soegning.Soegeresultat;
import dk.kontaktforloeb.soegning.TilladtSamtaletype;
import dk.kontaktforloeb.soegning.TilladteSamtaletyper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Results and effects of every operation, and requests with parts that are kept. */
class ResultJsonTest {
  private static final UUID ID = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");
  private static final String CITIZEN = "0101701234";
  private static final LocalDateTime TIME = LocalDateTime.of(2024, 9, 2, 10, 0);
  private static final LocalizedText TEXT = LocalizedText.of("Kære borger", "Dear citizen");
  private static final List<Organisation> BOTH =
      List.of(Organisation.jobcenter("10101"), Organisation.aKasse("11"));
  private static final Indkaldelse BOOKING =
      IndkaldelseBuilder.builder()
          .indkaldelseId(ID)
          .personnummer(CITIZEN)
          .moedeStarttidspunkt(TIME)
          .version(2)
          .visningsnavn("Jobsamtale")
          .build();
  private static final Deltagelsesvalg CHOICE =
      new Deltagelsesvalg(ID, CITIZEN, 1, null, TIME, true, false);
  private static final Interview INTERVIEW =
      InterviewBuilder.builder()
          .interviewId(ID)
          .personnummer(CITIZEN)
          .interviewDateTime(TIME)
          .interviewWithMoreAuthorities(false)
          .participants(List.of(new InterviewParticipant(ID, "Åse", "x1", null)))
          .build();
  private static final Map<Operation, Record> RESULTS = results();

  private static Map<Operation, Record> results() {
    Map<Operation, Record> results = new EnumMap<>(Operation.class);
    for (Operation operation :
        Set.of(
            Operation.CREATE_INDKALDELSE,
            Operation.UPDATE_INDKALDELSE,
            Operation.DELETE_INDKALDELSE,
            Operation.CREATE_MYNDIGHEDSDELTAGER,
            Operation.UPDATE_MYNDIGHEDSDELTAGER,
            Operation.DELETE_MYNDIGHEDSDELTAGER,
            Operation.GET_INDKALDELSE)) {
      results.put(operation, BOOKING);
    }
    for (Operation operation :
        Set.of(
            Operation.CREATE_INTERVIEW,
            Operation.UPDATE_INTERVIEW,
            Operation.ADD_INTERVIEW_PARTICIPANT,
            Operation.UPDATE_INTERVIEW_PARTICIPANT,
            Operation.DELETE_INTERVIEW_PARTICIPANT)) {
      results.put(operation, INTERVIEW);
    }
    results.put(Operation.GET_INTERVIEW_INFO, new Interviews(List.of(INTERVIEW)));
    results.put(Operation.SAVE_DELTAGELSESVALG, CHOICE);
    results.put(Operation.GET_SPECIFIKT_DELTAGELSESVALG, CHOICE);
    results.put(Operation.GET_INDKALDELSER, new Indkaldelser(List.of(BOOKING)));
    results.put(
        Operation.GET_INDKALDELSESHISTORIK,
        new Indkaldelseshistorik(List.of(new IndkaldelseVersion(BOOKING, true, false, TIME))));
    results.put(Operation.GET_DELTAGELSESVALG, new AktuelleDeltagelsesvalg(List.of(CHOICE)));
    results.put(
        Operation.GET_DELTAGELSESVALGSHISTORIK, new Deltagelsesvalgshistorik(List.of(CHOICE)));
    results.put(Operation.GET_SOEGNING, new Soegeresultat(List.of(BOOKING), true));
    results.put(
        Operation.TILLADTE_SAMTALETYPER,
        new TilladteSamtaletyper(
            List.of(
                new TilladtSamtaletype(
                    7, false, List.of("IND-20"), List.of(new BlockingBooking(ID, TIME))))));
    return results;
  }

  @ParameterizedTest
  @EnumSource
  void theResultOfEveryOperationIsWrittenAndReadBack(Operation operation) {
    Record result = RESULTS.get(operation);
    assertThat(result == null).isEqualTo(operation.kind() == Operation.Kind.EVENT);
    Decision<?> decision = accepted(operation, result);
    Decision<?> empty = accepted(operation, null);

    assertThat(new DefaultJsonCodec().readDecision(JsonWriter.write(decision))).isEqualTo(decision);
    assertThat(new DefaultJsonCodec().readDecision(JsonWriter.write(empty))).isEqualTo(empty);
  }

  @Test
  void anEventHasNoResult() {
    String json = JsonWriter.write(accepted(Operation.CPR_SKIFTET, BOOKING));

    assertProblem(json, "/result");
  }

  @Test
  void theElementsOfAVersionStandBesideWhatIsRegistered() {
    assertThat(JsonWriter.write(RESULTS.get(Operation.GET_INDKALDELSESHISTORIK)))
        .isEqualTo(
            ("{\"historik\":[{\"indkaldelseId\":\"%s\",\"personnummer\":\"0101701234\","
                    + "\"moedeStarttidspunkt\":\"2024-09-02T10:00\",\"version\":2,\"visningsnavn\":\"Jobsamtale\","
                    + "\"erAktuel\":true,\"erSlettet\":false,\"registreret\":\"2024-09-02T10:00\"}]}")
                .formatted(ID));
    ReadResult<IndkaldelseVersion> read =
        read(
            "{\"samtaleTyp\": 7, \"erAktuel\": true, \"erSlettet\": 0, \"indkaldelse\": {}}",
            IndkaldelseVersion.class,
            Set.of());
    assertThat(read.problems())
        .extracting(JsonProblem::pointer)
        .containsExactlyInAnyOrder("/samtaleTyp", "/erSlettet", "/indkaldelse", "/registreret");
    assertThat(read.problems().get(1).message())
        .isEqualTo("element \"samtaleTyp\" is unknown in IndkaldelseVersion.\nMaybe samtaleType?");
  }

  @Test
  void everyEffectIsWrittenWithItsWholeNameAndReadBack() {
    Map<String, String> fields = Map.of("StartTime", "02-09-2024 kl. 10:00", "PhoneNumber", "");
    List<Effect> effects =
        List.of(
            new FristIndfriet(ID, ID),
            new FristLukket(ID, FristStatus.ADMINISTRATIVT_LUKKET),
            new DeltagelsesvalgNulstillet(ID),
            new IndkaldelseAflyst(ID, 4),
            new MoedebeskrivelseRenset(ID, "ren"),
            new MyndighedsdeltagerFjernet(ID, ID),
            new Kvittering(CITIZEN, ID, "OPRETTET", fields, TEXT),
            new Beskedbakke(CITIZEN, ID, "BORGER", fields, TEXT),
            new Huskeservice(CITIZEN, ID, "AENDRET", List.of("SMS", "EMAIL"), fields, TEXT),
            new Wsrm("GetCprChanged", CITIZEN, "0202702345", null, null, BOTH),
            new Wsb("Indkaldelse", CITIZEN, ID, BOTH),
            new Wsb("Moededeltagelsesvalg", CITIZEN, null, BOTH),
            new Wsrm("GetWarningVersion4", CITIZEN, null, ID, 51, BOTH),
            new Wsrm("GetMeetingParticipationVersion1", CITIZEN, null, null, null, BOTH));
    assertThat(TypeName.leaves(Effect.class))
        .allSatisfy(type -> assertThat(effects).anyMatch(type::isInstance));
    Decision<?> decision =
        new Accepted<>(
            Operation.CREATE_INDKALDELSE, BOOKING, List.of(), effects, ruleSet(), asOf(), false);

    String json = JsonWriter.write(decision);

    assertThat(json)
        .contains(
            ("{\"type\":\"Wsb(Indkaldelse)\",\"entity\":\"Indkaldelse\",\"personnummer\":\"0101701234\","
                    + "\"indkaldelseId\":\"%s\",\"modtagere\":[{\"type\":\"JOBCENTER\",\"kode\":\"10101\"},"
                    + "{\"type\":\"A_KASSE\",\"kode\":\"11\"}]}")
                .formatted(ID))
        .contains("{\"type\":\"Wsrm(GetWarningVersion4)\",\"method\":\"GetWarningVersion4\",")
        .contains(
            "\"flettefelter\":{\"PhoneNumber\":\"\",\"StartTime\":\"02-09-2024 kl. 10:00\"},"
                + "\"text\":{\"da\":\"Kære borger\",\"en\":\"Dear citizen\"}");
    assertThat(new DefaultJsonCodec().readDecision(json)).isEqualTo(decision);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"Wsb(Indkaldelse)\"|\"Wsb(Interview)\"|/effects/0/type",
        "\"Wsb(Indkaldelse)\"|\"Wsb\"|/effects/0/type",
        "\"Wsb(Indkaldelse)\"|\"Wsx(Indkaldelse)\"|/effects/0/type",
        "\"entity\":\"Indkaldelse\"|\"entity\":\"Interview\"|/effects/0/type",
        "\"kode\":\"11\"|\"kode\":11|/effects/0/modtagere/1/kode",
      })
  void anEffectThatIsNoneIsRefused(String right, String wrong, String pointer) {
    String json =
        JsonWriter.write(
            new Accepted<>(
                Operation.CPR_SKIFTET,
                null,
                List.of(),
                List.of(new Wsb("Indkaldelse", CITIZEN, ID, BOTH)),
                ruleSet(),
                asOf(),
                false));

    assertThat(json).contains(right);
    assertProblem(json.replace(right, wrong), pointer);
  }

  @Test
  void requestsOfOtherShapesAreRead() {
    assertThat(
            read(
                    "{\"fraDato\": \"2024-09-02\", \"samtaletyper\": [7, 17], \"inkluderAflyste\": true}",
                    GetSoegning.class,
                    Set.of())
                .value())
        .isEqualTo(new GetSoegning(LocalDate.of(2024, 9, 2), null, List.of(7, 17), true));
    assertThat(
            read(
                    "{\"myndighedsdeltager\": {\"myndighedstype\": \"A_KASSE\", \"rolle\": \"r\"}}",
                    SaveMyndighedsdeltager.class,
                    Set.of())
                .value())
        .isEqualTo(
            new SaveMyndighedsdeltager(
                null,
                null,
                new Myndighedsdeltager(
                    null, OrganisationType.A_KASSE, "r", null, null, null, null, null)));
    assertThat(
            read("{\"samtaletyper\": [7, \"17\", null]}", GetSoegning.class, Set.of()).problems())
        .extracting(JsonProblem::pointer)
        .containsExactly("/samtaletyper/1", "/samtaletyper/2");
  }

  @Test
  void whatIsKeptInsideIsToldWithItsPlace() {
    ReadResult<SaveMyndighedsdeltager> read =
        read(
            "{\"myndighedsdeltager\": {\"rolle\": \"r\", \"deltager\": true}}",
            SaveMyndighedsdeltager.class,
            Set.of("/myndighedsdeltager/deltager", "indkaldelseId"));

    assertThat(read.problems())
        .extracting(JsonProblem::pointer)
        .containsExactly("/myndighedsdeltager/deltager");
    assertThat(read.value().myndighedsdeltager().deltager()).isNull();
    assertThat(
            read(
                    "{\"deltagelsesvalgId\": null}",
                    GetDeltagelsesvalg.class,
                    Set.of("deltagelsesvalgId"))
                .problems())
        .extracting(JsonProblem::message)
        .containsExactly("the element is set by the library and must not be sent");
  }

  private static Decision<?> accepted(Operation operation, @Nullable Record result) {
    return new Accepted<>(operation, result, List.of(), List.of(), ruleSet(), asOf(), false);
  }

  private static RuleSetId ruleSet() {
    return new RuleSetId("kontaktforloeb", "0.1.0", "abc");
  }

  private static Instant asOf() {
    return Instant.parse("2024-09-02T08:00:00Z");
  }

  private static void assertProblem(String json, String pointer) {
    assertThatThrownBy(() -> new DefaultJsonCodec().readDecision(json))
        .isInstanceOfSatisfying(
            JsonReadException.class,
            e ->
                assertThat(e.problems()).extracting(JsonProblem::pointer).containsExactly(pointer));
  }

  private static <R extends Record> ReadResult<R> read(
      String json, Class<R> type, Set<String> kept) {
    return new RecordReader().read(JsonDocument.parse(json).root(), type, kept);
  }
}
