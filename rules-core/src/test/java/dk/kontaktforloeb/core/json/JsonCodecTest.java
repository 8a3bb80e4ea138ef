package dk.kontaktforloeb.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kontaktforloeb.decision.Accepted;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.decision.Rejected;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.decision.RuleSetId;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.effect.Message;
import dk.kontaktforloeb.effect.Wsb;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.JsonReadException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The codec, found without building any rules. */
class JsonCodecTest {
  private static final JsonCodec CODEC = JsonCodec.standard();
  private static final UUID ID = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");
  private static final Violation VIOLATION = WireSamples.VIOLATION;

  static List<Effect> effects() {
    return WireSamples.effects();
  }

  @ParameterizedTest
  @MethodSource("effects")
  void everyEffectIsReadBack(Effect effect) {
    String json = CODEC.write(effect);

    assertThat(CODEC.read(json, Effect.class)).isEqualTo(effect);
    assertThat((Object) CODEC.read(json, effect.getClass())).isEqualTo(effect);
    if (effect instanceof Message) {
      assertThat(CODEC.read(json, Message.class)).isEqualTo(effect);
    } else {
      assertThatThrownBy(() -> CODEC.read(json, Message.class))
          .isInstanceOf(JsonReadException.class)
          .hasMessageContaining("is no type of Message");
    }
    assertThat(CODEC.ofPlain(CODEC.toPlain(effect), Effect.class)).isEqualTo(effect);
  }

  @Test
  void aMessageOfAnotherKindIsRefused() {
    String json = CODEC.write(new Wsb("Indkaldelse", "0101701234", ID, List.of()));

    assertThatThrownBy(() -> CODEC.read(json.replace("Wsb(", "Wsx("), Message.class))
        .isInstanceOf(JsonReadException.class)
        .hasMessageContaining("1:9 /type: \"Wsx(Indkaldelse)\" is no type of Message");
    assertThatThrownBy(() -> CODEC.read(json.replace("Wsb(", "Wsrm("), Wsb.class))
        .isInstanceOf(JsonReadException.class);
    assertThatThrownBy(() -> CODEC.read(json.replace("Wsb(Indkaldelse)", "Wsb(Andet)"), Wsb.class))
        .isInstanceOf(JsonReadException.class);
    assertThatThrownBy(
            () -> CODEC.read(json.replace("\"type\":\"Wsb(Indkaldelse)\",", ""), Wsb.class))
        .isInstanceOf(JsonReadException.class)
        .hasMessageContaining("/type");
  }

  @Test
  void aViolationAndItsPartsAreReadBack() {
    assertThat(CODEC.read(CODEC.write(VIOLATION), Violation.class)).isEqualTo(VIOLATION);
    assertThat(CODEC.write(VIOLATION)).contains("\"code\":\"90109\"", "\"da\":\"dansk\"");
    assertThat(CODEC.read(CODEC.write(VIOLATION.text()), LocalizedText.class))
        .isEqualTo(VIOLATION.text());
    assertThat(CODEC.read(CODEC.write(VIOLATION.ruleId()), RuleId.class))
        .isEqualTo(VIOLATION.ruleId());
    assertThatThrownBy(() -> CODEC.read("\"\"", RuleId.class))
        .isInstanceOf(JsonReadException.class);
  }

  @Test
  void aDecisionIsReadAsWhatItIs() {
    Decision<?> decision = rejected(List.of(VIOLATION));
    String json = CODEC.write(decision);

    assertThat(CODEC.read(json, Decision.class)).isEqualTo(decision);
    assertThat(CODEC.read(json, Rejected.class)).isEqualTo(decision);
    assertThat(CODEC.ofPlain(CODEC.toPlain(decision), Decision.class)).isEqualTo(decision);
    assertThatThrownBy(() -> CODEC.read(json, Accepted.class))
        .isInstanceOf(JsonReadException.class)
        .hasMessageContaining("/accepted: the decision is no Accepted");
  }

  /** A host may have raised the limit of searches: its own texts are read whatever their size. */
  @Test
  void aDecisionOfAHundredThousandElementsIsReadBack() {
    Decision<?> decision = rejected(Collections.nCopies(10_000, VIOLATION));

    assertThat(CODEC.readDecision(CODEC.write(decision))).isEqualTo(decision);
  }

  @Test
  void problemsOfAPlainValueHaveNoPlace() {
    assertThatThrownBy(() -> CODEC.ofPlain(Map.of("type", "Wsb(x)", "entty", "x"), Wsb.class))
        .isInstanceOf(JsonReadException.class)
        .hasMessageContaining("/entty: element \"entty\" is unknown in Wsb.\nMaybe entity?")
        .hasMessageNotContaining("1:");
  }

  @Test
  void whatIsNotWrittenIsNotRead() {
    assertThatThrownBy(() -> CODEC.read("{}", Thread.class))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Decision<?> rejected(List<Violation> violations) {
    return new Rejected<>(
        Operation.CREATE_INDKALDELSE,
        violations,
        new RuleSetId("kontaktforloeb", "1", "a".repeat(64)),
        Instant.parse("2024-09-02T08:00:00Z"),
        false);
  }
}
