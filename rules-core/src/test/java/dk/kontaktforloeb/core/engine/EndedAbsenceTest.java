package dk.kontaktforloeb.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.borger.BorgerBuilder;
import dk.kontaktforloeb.borger.Fravaersperiode;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.core.Samples;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.deltagelse.Deltagelsesvalg;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.event.EventCase;
import dk.kontaktforloeb.event.EventFactsBuilder;
import dk.kontaktforloeb.event.FravaerAfsluttet;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an absence that ends changes, by what a host's own register shows of it today. */
class EndedAbsenceTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 9, 2);
  private static final LocalDate BEGIN = LocalDate.of(2024, 6, 1);
  private static final List<String> ENDED =
      List.of("IndkaldelseAflyst", "DeltagelsesvalgNulstillet", "DeltagelsesvalgNulstillet");
  private static final List<String> NONE = List.of();

  private final CompiledRules rules = CompiledRules.shipped();

  static Stream<Arguments> hostRegisters() {
    return Stream.of(
        Arguments.of("no period", List.of(), TODAY, ENDED),
        Arguments.of("raised before it shows", List.of(period(75, BEGIN, null)), TODAY, ENDED),
        Arguments.of(
            "raised after it shows", List.of(period(75, BEGIN, TODAY.minusDays(1))), TODAY, ENDED),
        Arguments.of(
            "only a period long ago", List.of(period(75, BEGIN, BEGIN.plusDays(9))), TODAY, ENDED),
        Arguments.of(
            "a later period goes on", List.of(period(75, BEGIN, null)), BEGIN.minusDays(9), NONE),
        Arguments.of(
            "a later period goes on today",
            List.of(period(75, TODAY, null)),
            TODAY.minusDays(9),
            NONE),
        Arguments.of(
            "a later period of another type goes on",
            List.of(period(56, TODAY, null)),
            TODAY.minusDays(9),
            ENDED),
        Arguments.of(
            "the ended one and a later one",
            List.of(period(75, BEGIN, TODAY.minusDays(10)), period(75, TODAY, null)),
            TODAY.minusDays(9),
            ENDED));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostRegisters")
  void inAHostsRegisterAPeriodThatGoesOnKeepsWhatRestsOnIt(
      String name, List<Fravaersperiode> periods, LocalDate dato, List<String> expected) {
    assertThat(effects(periods, dato, false)).containsExactlyElementsOf(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostRegisters")
  void aRegisterThatFollowsEventsEndsThePeriod(
      String name, List<Fravaersperiode> periods, LocalDate dato, List<String> expected) {
    assertThat(effects(periods, dato, true)).containsExactlyElementsOf(ENDED);
  }

  private List<String> effects(List<Fravaersperiode> periods, LocalDate dato, boolean follows) {
    UUID id = new UUID(0, 1);
    EventCase ended =
        new EventCase(
            EventFactsBuilder.builder()
                .operation(Operation.FRAVAER_AFSLUTTET)
                .caller(Samples.JOBCENTER)
                .event(new FravaerAfsluttet(Samples.PERSONNUMMER, 75, dato, null))
                .borger(BorgerBuilder.builder(Samples.borger()).fravaer(periods).build())
                .registerFoelger(follows)
                .aktive(
                    List.of(
                        Samples.jobsamtale()
                            .indkaldelseId(id)
                            .ansvarligMyndighed(Organisation.aKasse("11"))
                            .build()))
                .historik(List.of(valg(new UUID(0, 2), 1), valg(new UUID(0, 3), 2)))
                .tables(rules.tables())
                .asOf(Samples.CLOCK.instant())
                .build());
    return rules.engine().effects(ended).stream()
        .map(Effect::type)
        .filter(type -> !type.startsWith("Wsb"))
        .toList();
  }

  private static Fravaersperiode period(int type, LocalDate from, @Nullable LocalDate to) {
    return new Fravaersperiode(type, from, to);
  }

  private static Deltagelsesvalg valg(UUID id, int type) {
    return new Deltagelsesvalg(
        id, Samples.PERSONNUMMER, type, null, BEGIN.atStartOfDay(), true, false);
  }
}
