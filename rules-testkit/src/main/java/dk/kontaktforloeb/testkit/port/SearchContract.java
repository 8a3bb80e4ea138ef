package dk.kontaktforloeb.testkit.port;

import static dk.kontaktforloeb.testkit.port.Stored.ANOTHER;
import static dk.kontaktforloeb.testkit.port.Stored.CITIZEN;
import static dk.kontaktforloeb.testkit.port.Stored.DAY;
import static dk.kontaktforloeb.testkit.port.Stored.FIRST;
import static dk.kontaktforloeb.testkit.port.Stored.SECOND;
import static dk.kontaktforloeb.testkit.port.Stored.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.OprettetAf;
import dk.kontaktforloeb.soegning.SearchScope;
import dk.kontaktforloeb.soegning.SearchScopeBuilder;
import dk.kontaktforloeb.testkit.Valid;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A search over all citizens: scope, limit, order. */
interface SearchContract extends UnderTest {
  /** More than any test stores. */
  int ENOUGH = 100;

  private static SearchScopeBuilder week() {
    return SearchScopeBuilder.builder()
        .fra(DAY)
        .til(DAY.plusDays(6))
        .alle(true)
        .inkluderAflyste(false)
        .myndigheder(Set.of());
  }

  private List<Indkaldelse> search(SearchScopeBuilder scope, int limit) {
    SearchScope asked = scope.build();
    return ask(() -> ports().indkaldelser().search(asked, limit));
  }

  @Test
  default void aSearchHoldsBothItsFirstAndItsLastDay() {
    Indkaldelse early = Stored.booking(FIRST).moedeStarttidspunkt(DAY.atStartOfDay()).build();
    Indkaldelse late =
        Stored.booking(SECOND).moedeStarttidspunkt(DAY.plusDays(6).atTime(23, 59, 59)).build();
    store(
        early,
        late,
        Stored.booking(THIRD).moedeStarttidspunkt(DAY.minusDays(1).atTime(23, 59, 59)).build(),
        Stored.booking(Stored.GUEST).moedeStarttidspunkt(DAY.plusDays(7).atStartOfDay()).build());

    assertThat(search(week(), ENOUGH)).containsExactly(early, late);
  }

  @Test
  default void aSearchHoldsTheInterviewTypesAskedFor() {
    Indkaldelse seven = Stored.booking(FIRST).samtaleType(7).build();
    Indkaldelse seventeen = Stored.booking(SECOND).samtaleType(17).build();
    store(seven, seventeen);

    assertThat(search(week().samtaletyper(Set.of(17)), ENOUGH)).containsExactly(seventeen);
    assertThat(search(week().samtaletyper(Set.of()), ENOUGH)).isEmpty();
    assertThat(search(week().samtaletyper(null), ENOUGH)).containsExactly(seven, seventeen);
  }

  @Test
  default void aSearchHoldsCancelledBookingsWhenAsked() {
    Indkaldelse first = Stored.booking(FIRST).build();
    Indkaldelse cancelled = Stored.cancelled(first);
    store(first, cancelled);

    assertThat(search(week(), ENOUGH)).isEmpty();
    assertThat(search(week().inkluderAflyste(true), ENOUGH)).containsExactly(cancelled);
  }

  @Test
  default void aSearchHoldsTheBookingsOfTheAuthoritiesAndOfTheAndenAktoer() {
    Organisation other = Organisation.jobcenter("20202");
    Indkaldelse own = Stored.booking(FIRST).build();
    Indkaldelse madeBy =
        Stored.booking(SECOND)
            .ansvarligMyndighed(other)
            .oprettetAf(new OprettetAf(other, "a77"))
            .build();
    Indkaldelse akasse =
        Stored.booking(THIRD).ansvarligMyndighed(Organisation.aKasse(Valid.JOBCENTER)).build();
    store(own, madeBy, akasse);
    Set<Organisation> authority = Set.of(Organisation.jobcenter(Valid.JOBCENTER));

    assertThat(search(week().alle(false).myndigheder(authority), ENOUGH)).containsExactly(own);
    assertThat(search(week().alle(false).myndigheder(Set.of(other)), ENOUGH))
        .containsExactly(madeBy);
    assertThat(search(week().alle(false).myndigheder(authority).andenAktoer("a77"), ENOUGH))
        .containsExactly(own, madeBy);
    assertThat(search(week().alle(false), ENOUGH)).isEmpty();
    assertThat(search(week().alle(true), ENOUGH)).containsExactly(own, madeBy, akasse);
  }

  @Test
  default void aSearchFindsNewestVersionsAlone() {
    Indkaldelse first = Stored.booking(FIRST).build();
    Indkaldelse second =
        Stored.next(first).moedeStarttidspunkt(DAY.plusDays(2).atTime(9, 0)).build();
    Indkaldelse stays = Stored.booking(SECOND).moedeStarttidspunkt(DAY.atTime(8, 0)).build();
    Indkaldelse gone = Stored.booking(THIRD).build();
    store(
        first,
        second,
        stays,
        gone,
        Stored.next(gone).moedeStarttidspunkt(DAY.plusDays(7).atTime(9, 0)).build());

    assertThat(search(week(), ENOUGH)).containsExactly(stays, second);
  }

  @Test
  default void aSearchIsOrderedByStartThenIdOverAllCitizens() {
    Indkaldelse atNine = Stored.booking(THIRD).build();
    Indkaldelse atNineOfAnother = Stored.booking(SECOND).personnummer(ANOTHER).build();
    Indkaldelse atEight = Stored.booking(FIRST).build();
    Indkaldelse earliest =
        Stored.booking(Stored.GUEST)
            .personnummer(ANOTHER)
            .moedeStarttidspunkt(DAY.atTime(7, 0))
            .build();
    store(atNine, atNineOfAnother, atEight, earliest);

    assertThat(search(week(), ENOUGH)).containsExactly(earliest, atEight, atNineOfAnother, atNine);
  }

  @Test
  default void aSearchFindsTheFirstUpToItsLimit() {
    Indkaldelse third = Stored.booking(THIRD).build();
    Indkaldelse second = Stored.booking(SECOND).personnummer(ANOTHER).build();
    Indkaldelse first = Stored.booking(FIRST).build();
    store(third, second, first);

    assertThat(search(week(), 1)).containsExactly(first);
    assertThat(search(week(), 2)).containsExactly(first, second);
    assertThat(search(week(), 3)).containsExactly(first, second, third);
    assertThat(
            search(
                week().alle(false).myndigheder(Set.of(Organisation.jobcenter(Valid.JOBCENTER))), 2))
        .containsExactly(first, second);
  }

  @Test
  default void aSearchFindsMovedBookingsWhereTheyAre() {
    store(Stored.booking(FIRST).build());

    workOnBoth(() -> ports().indkaldelser().move(CITIZEN, ANOTHER));

    assertThat(search(week(), ENOUGH))
        .extracting(Indkaldelse::personnummer)
        .containsExactly(ANOTHER);
  }

  /** A code is a text of the host's: quotes and wildcards in it have no meaning. */
  @Test
  default void aCodeMayHoldAnyCharacter() {
    Organisation odd = Organisation.jobcenter("1'0\"1\\_%");
    Indkaldelse own = Stored.booking(FIRST).ansvarligMyndighed(odd).build();
    Indkaldelse alike =
        Stored.booking(SECOND).ansvarligMyndighed(Organisation.jobcenter("1'0\"1\\x%")).build();
    store(own, alike);

    assertThat(search(week().alle(false).myndigheder(Set.of(odd)), ENOUGH)).containsExactly(own);
  }

  @Test
  default void aBookingWithoutAnAuthorityIsNoAuthoritys() {
    Indkaldelse without = Stored.booking(FIRST).ansvarligMyndighed(null).build();
    store(without);

    assertThat(search(week(), ENOUGH)).containsExactly(without);
    assertThat(
            search(week().alle(false).myndigheder(Set.of(Organisation.jobcenter("10101"))), ENOUGH))
        .isEmpty();
  }

  @Test
  default void aSearchOfManyBookingsIsCutAtItsLimit() {
    work(
        CITIZEN,
        () -> {
          for (int i = 0; i < 10_000; i++) {
            ports()
                .indkaldelser()
                .save(
                    Stored.booking(new UUID(1, i))
                        .moedeStarttidspunkt(DAY.atStartOfDay().plusSeconds(10_000 - i))
                        .build());
          }
        });

    assertThat(search(week(), 3_001))
        .hasSize(3_001)
        .extracting(Indkaldelse::indkaldelseId)
        .startsWith(new UUID(1, 9_999))
        .endsWith(new UUID(1, 6_999));
  }
}
