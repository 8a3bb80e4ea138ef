package dk.kontaktforloeb.testkit;

import static dk.kontaktforloeb.testkit.Decisions.ID;
import static dk.kontaktforloeb.testkit.Decisions.blocked;
import static dk.kontaktforloeb.testkit.Decisions.error;
import static dk.kontaktforloeb.testkit.Decisions.warning;
import static dk.kontaktforloeb.testkit.KontaktforloebAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.effect.FristIndfriet;
import dk.kontaktforloeb.effect.Kvittering;
import dk.kontaktforloeb.effect.MoedebeskrivelseRenset;
import dk.kontaktforloeb.effect.Wsb;
import dk.kontaktforloeb.effect.Wsrm;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DecisionAssertTest {
  private final Decision<?> rejected =
      Decisions.rejected(
          error("IND-15", 8270, "/ombookingMulig"),
          blocked("IND-20"),
          error("FMT-01", 1014, "/a"),
          error("FMT-01", 1014, "/b"),
          warning("IND-32"));
  private final Decision<?> accepted =
      Decisions.accepted(
          List.of(warning("IND-32")),
          new FristIndfriet(ID, ID),
          new FristIndfriet(ID, ID),
          new MoedebeskrivelseRenset(ID, "x"),
          new Wsrm("GetCprChanged", "0202802345", "0101701234", null, null, List.of()),
          new Wsb("Indkaldelse", "0101701234", ID, List.of()));

  @Test
  void whatHoldsPasses() {
    assertThat(rejected)
        .isRejected()
        .hasPrimary(8270)
        .hasPrimary("8270")
        .violatesExactly("FMT-01", "IND-20", "IND-15")
        .doesNotViolate("IND-01")
        .hasNoEffects()
        .sendsNothing()
        .violates("IND-15")
        .withCode(8270)
        .onField("/ombookingMulig")
        .withMessageContaining("dansk")
        .violates("IND-20")
        .withCode("IND-20")
        .blockedBy(ID)
        .and()
        .violates("FMT-01")
        .onField("/b")
        .and()
        .warns("IND-32");
    assertThat(accepted)
        .isAccepted()
        .violatesExactly()
        .hasEffects(
            "MoedebeskrivelseRenset",
            "FristIndfriet",
            "FristIndfriet",
            "Wsb(Indkaldelse)",
            "Wsrm(GetCprChanged)")
        .sends(Wsb.class)
        .sends(Wsrm.class)
        .sendsExactly("Wsb(Indkaldelse)", "Wsrm(GetCprChanged)")
        .warns("IND-32");
  }

  @Test
  void whatDoesNotHoldFailsAndShowsTheDecision() {
    assertFails(() -> assertThat(rejected).isAccepted(), "Expected an accepted decision");
    assertFails(
        () -> assertThat(rejected).violates("IND-01"), "Expected a violation of IND-01, but");
    assertFails(() -> assertThat(rejected).violates("IND-32"), "a violation of IND-32");
    assertFails(() -> assertThat(rejected).warns("IND-15"), "a violation of IND-15");
    assertFails(
        () -> assertThat(rejected).violates("IND-15").withCode(8271),
        "a violation of IND-15 with code 8271");
    assertFails(
        () -> assertThat(rejected).violates("IND-15").withCode(8270).onField("/x"),
        "a violation of IND-15 with code 8270 on /x");
    assertFails(
        () -> assertThat(rejected).violates("IND-20").blockedBy(new UUID(0, 1)),
        "a violation of IND-20 blocked by 00000000-0000-0000-0000-000000000001");
    assertFails(
        () -> assertThat(rejected).violates("IND-15").withMessageContaining("norsk"),
        "with \"norsk\" in its message");
    assertFails(
        () -> assertThat(rejected).violates("FMT-01").onField("/a").onField("/b"),
        "a violation of FMT-01 on /a on /b");
    assertFails(
        () -> assertThat(rejected).violatesExactly("IND-15"),
        "a violation of exactly [IND-15], found [FMT-01, IND-15, IND-20]");
    assertFails(() -> assertThat(rejected).doesNotViolate("IND-15"), "no violation of IND-15");
    assertFails(() -> assertThat(rejected).doesNotViolate("IND-32"), "no violation of IND-32");
    assertFails(
        () -> assertThat(rejected).hasPrimary("IND-20"), "the primary code IND-20, found 8270");
    assertFails(
        () -> assertThat(rejected).hasEffects("FristLukket"),
        "the effects [FristLukket], found []");
    assertThatThrownBy(() -> assertThat(accepted).isRejected())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Expected a rejected decision, but the decision is")
        .hasMessageContaining("CreateIndkaldelse accepted")
        .hasMessageContaining("effect {\"type\":\"FristIndfriet\",")
        .hasMessageContaining("result {\"indkaldelseId\":\"0f8fad5b-");
    assertThatThrownBy(() -> assertThat(accepted).hasEffects("FristIndfriet"))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> assertThat(accepted).sends(Kvittering.class))
        .hasMessageContaining("Expected a message Kvittering, but");
    assertThatThrownBy(() -> assertThat(accepted).sendsExactly("Wsb(Indkaldelse)"))
        .hasMessageContaining("found [Wsb(Indkaldelse), Wsrm(GetCprChanged)]");
    assertThatThrownBy(() -> assertThat(accepted).sendsNothing())
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> assertThat(accepted).hasNoEffects())
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> assertThat(accepted).hasPrimary(8270))
        .hasMessageContaining("found none");
  }

  @Test
  void noDecisionFailsToo() {
    assertThatThrownBy(() -> assertThat((Decision<?>) null).isAccepted())
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void aDescriptionIsShown() {
    assertThatThrownBy(() -> assertThat(rejected).as("booking of Åse").isAccepted())
        .hasMessageContaining("[booking of Åse]");
  }

  private static void assertFails(ThrowingCallable assertion, String expected) {
    assertThatThrownBy(assertion)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(expected)
        .hasMessageContaining("CreateIndkaldelse rejected, primary 8270")
        .hasMessageContaining("ERROR IND-15 8270 /ombookingMulig: English IND-15")
        .hasMessageContaining(
            "ERROR IND-20 /samtaleType: English IND-20 [blocked by %s 2024-09-10T09:00]"
                .formatted(ID))
        .hasMessageContaining("WARNING IND-32");
  }
}
