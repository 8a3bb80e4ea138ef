package dk.kontaktforloeb.testkit.port;

import static dk.kontaktforloeb.testkit.port.Stored.CITIZEN;
import static dk.kontaktforloeb.testkit.port.Stored.DAY;
import static dk.kontaktforloeb.testkit.port.Stored.FIRST;
import static dk.kontaktforloeb.testkit.port.Stored.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.port.BorgerFacts;
import dk.kontaktforloeb.port.UnitOfWork.Mode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Queries and dry runs: work that only reads neither waits nor is waited for. */
interface ReadContract extends UnderTest {

  @Test
  default void workThatReadsDoesNotWaitForWorkThatStores() {
    work(
        CITIZEN,
        () -> {
          ports().indkaldelser().save(Stored.booking(FIRST).build());
          Rival.start(() -> assertThat(ask(this::active)).isEmpty()).finishBeside();
        });

    assertThat(ask(this::active)).hasSize(1);
  }

  @Test
  default void workThatStoresDoesNotWaitForWorkThatReads() {
    ask(
        () -> {
          assertThat(active()).isEmpty();
          Rival.start(() -> store(Stored.booking(FIRST).build())).finishBeside();
          return true;
        });

    assertThat(ask(this::active)).hasSize(1);
  }

  /** Else a dry run would be decided on bookings of now and deadlines of then. */
  @Test
  default void workThatReadsSeesOneState() {
    ask(
        () -> {
          assertThat(active()).isEmpty();
          Rival.start(() -> work(CITIZEN, this::storeOfEveryKind)).finishBeside();

          assertThat(active()).isEmpty();
          assertThat(ports().indkaldelser().find(CITIZEN, FIRST)).isEmpty();
          assertThat(ports().indkaldelser().findAll(CITIZEN)).isEmpty();
          assertThat(ports().indkaldelser().history(CITIZEN)).isEmpty();
          assertThat(ports().frister().findOpen(CITIZEN)).isEmpty();
          assertThat(ports().deltagelsesvalg().history(CITIZEN)).isEmpty();
          assertThat(ports().interviews().findAll(CITIZEN)).isEmpty();
          return true;
        });

    assertThat(ask(() -> ports().interviews().findAll(CITIZEN))).hasSize(1);
  }

  private void storeOfEveryKind() {
    ports().indkaldelser().save(Stored.booking(FIRST).build());
    ports().frister().save(Stored.frist(FIRST, CITIZEN, DAY));
    ports().deltagelsesvalg().append(Stored.valg(FIRST, CITIZEN, 1, 0));
    ports().interviews().save(Stored.interview(SECOND, CITIZEN).build());
  }

  private List<Indkaldelse> active() {
    return ports().indkaldelser().findActive(CITIZEN, DAY);
  }

  /** Where the host has one: before anything is stored, inside the work that stores, after it. */
  @Test
  default void oneReadGivesWhatTheRepositoriesGive() {
    ask(this::sameAsRepositories);
    ports()
        .unitOfWork()
        .run(
            Set.of(CITIZEN),
            Mode.WRITE,
            () -> {
              storeOfEveryKind();
              return sameAsRepositories();
            });
    ask(this::sameAsRepositories);
  }

  private boolean sameAsRepositories() {
    same(DAY, true, true);
    same(DAY.plusDays(1), true, false);
    same(null, false, true);
    return true;
  }

  private void same(@Nullable LocalDate from, boolean frister, boolean deltagelsesvalg) {
    ports()
        .borgerFacts()
        .map(reader -> reader.read(new BorgerFacts.Query(CITIZEN, from, frister, deltagelsesvalg)))
        .ifPresent(
            facts -> {
              if (from != null) {
                assertThat(facts.aktive())
                    .isEqualTo(ports().indkaldelser().findActive(CITIZEN, from));
              }
              if (frister) {
                assertThat(facts.frister()).isEqualTo(ports().frister().findOpen(CITIZEN));
              }
              if (deltagelsesvalg) {
                assertThat(facts.deltagelsesvalg())
                    .isEqualTo(ports().deltagelsesvalg().history(CITIZEN));
              }
            });
  }
}
