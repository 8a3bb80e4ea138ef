package dk.kontaktforloeb.core.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.caller.CallerBuilder;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.caller.RequestUserType;
import dk.kontaktforloeb.core.Samples;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.port.AccessPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class EmbeddedAccessPolicyTest {
  private static final Caller CITIZEN =
      CallerBuilder.builder(Samples.JOBCENTER)
          .requestUserType(RequestUserType.CITIZEN)
          .userIdentifier(Samples.PERSONNUMMER)
          .build();

  private final AccessPolicy access = new DefaultEmbeddedPorts().access();

  @ParameterizedTest
  @EnumSource
  void aCaseworkerMayAll(Operation operation) {
    assertThat(access.permits(operation, Samples.JOBCENTER, Samples.PERSONNUMMER, null)).isTrue();
    assertThat(access.permits(operation, Samples.JOBCENTER, null, null)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void aCitizenMayNothingForAnother(Operation operation) {
    assertThat(access.permits(operation, CITIZEN, "0101701242", null)).isFalse();
    assertThat(access.permits(operation, CITIZEN, null, null)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {
        "GET_SOEGNING",
        "FRAVAER_OPRETTET",
        "FRAVAER_AFSLUTTET",
        "FRIST_UDSTEDT",
        "CPR_SKIFTET",
        "BORGER_FLYTTET"
      })
  void aCitizenMayAllElseForThemselves(Operation operation) {
    assertThat(access.permits(operation, CITIZEN, Samples.PERSONNUMMER, null)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "GET_SOEGNING",
        "FRAVAER_OPRETTET",
        "FRAVAER_AFSLUTTET",
        "FRIST_UDSTEDT",
        "CPR_SKIFTET",
        "BORGER_FLYTTET"
      })
  void aCitizenMayNeitherSearchNorRaiseEvents(Operation operation) {
    assertThat(access.permits(operation, CITIZEN, Samples.PERSONNUMMER, null)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void anUnemploymentFundMayAllButSearch(Operation operation) {
    Caller fund = new Caller(Organisation.aKasse("11"), "501", null, 2, "abc");

    assertThat(access.permits(operation, fund, Samples.PERSONNUMMER, null))
        .isEqualTo(operation != Operation.GET_SOEGNING);
  }
}
