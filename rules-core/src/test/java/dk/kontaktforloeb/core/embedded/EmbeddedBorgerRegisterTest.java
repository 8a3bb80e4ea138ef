package dk.kontaktforloeb.core.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.borger.BorgerBuilder;
import dk.kontaktforloeb.borger.Fravaersperiode;
import dk.kontaktforloeb.core.Samples;
import dk.kontaktforloeb.event.BorgerEvent;
import dk.kontaktforloeb.event.BorgerFlyttet;
import dk.kontaktforloeb.event.CprSkiftet;
import dk.kontaktforloeb.event.FravaerAfsluttet;
import dk.kontaktforloeb.event.FravaerOprettet;
import dk.kontaktforloeb.event.FristUdstedt;
import dk.kontaktforloeb.port.UnitOfWork.Mode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EmbeddedBorgerRegisterTest {
  private static final String OLD = Samples.PERSONNUMMER;
  private static final String NEW = "0101701242";
  private static final LocalDate TODAY = LocalDate.of(2024, 9, 2);

  private final DefaultEmbeddedPorts ports = new DefaultEmbeddedPorts();

  private void follow(BorgerEvent event) {
    ports
        .unitOfWork()
        .run(
            Set.of(OLD, NEW),
            Mode.WRITE,
            () -> {
              ports.borgere().follow(event, TODAY);
              return true;
            });
  }

  private static Fravaersperiode period(int fravaerstype, String startdato, String slutdato) {
    return new Fravaersperiode(
        fravaerstype,
        LocalDate.parse(startdato),
        slutdato == null ? null : LocalDate.parse(slutdato));
  }

  private void given(Fravaersperiode... fravaer) {
    ports.add(BorgerBuilder.builder(Samples.borger()).fravaer(List.of(fravaer)).build());
  }

  private List<Fravaersperiode> fravaer() {
    return ports.borgere().find(OLD).orElseThrow().fravaer();
  }

  private static FravaerOprettet begins(int fravaerstype, LocalDate dato) {
    return new FravaerOprettet(OLD, fravaerstype, dato, null);
  }

  private static FravaerAfsluttet ends(int fravaerstype, LocalDate dato) {
    return new FravaerAfsluttet(OLD, fravaerstype, dato, null);
  }

  @Test
  void anAbsenceThatBeginsOpensAPeriod() {
    given(period(75, "2024-01-01", "2024-09-01"), period(56, "2024-01-01", null));

    follow(begins(75, TODAY));
    follow(begins(75, TODAY));

    assertThat(fravaer())
        .containsExactly(
            period(75, "2024-01-01", "2024-09-01"),
            period(56, "2024-01-01", null),
            period(75, "2024-09-02", null));
  }

  @Test
  void anAbsenceThatTheRegisterShowsAlreadyOpensNone() {
    given(period(75, "2024-08-01", "2024-09-02"));

    follow(begins(75, TODAY));

    assertThat(fravaer()).containsExactly(period(75, "2024-08-01", "2024-09-02"));
  }

  @Test
  void anAbsenceAheadOpensAPeriodAhead() {
    given();

    follow(begins(99, TODAY.plusDays(7)));

    assertThat(fravaer()).containsExactly(period(99, "2024-09-09", null));
  }

  @Test
  void anAbsenceThatEndsClosesEveryPeriodOfThatDayOrToday() {
    given(
        period(75, "2024-01-01", null),
        period(75, "2024-08-31", "2024-12-31"),
        period(75, "2024-09-02", null),
        period(75, "2024-01-01", "2024-08-29"),
        period(56, "2024-01-01", null));

    follow(ends(75, LocalDate.of(2024, 8, 31)));

    assertThat(fravaer())
        .containsExactly(
            period(75, "2024-01-01", "2024-08-30"),
            period(75, "2024-08-31", "2024-08-30"),
            period(75, "2024-09-02", "2024-08-30"),
            period(75, "2024-01-01", "2024-08-29"),
            period(56, "2024-01-01", null));
  }

  @Test
  void anEndThatTheRegisterShowsAlreadyChangesNothing() {
    given(period(75, "2024-01-01", "2024-09-01"));

    follow(ends(75, TODAY));

    assertThat(fravaer()).containsExactly(period(75, "2024-01-01", "2024-09-01"));
  }

  @Test
  void whoMovesHasAnotherJobcentre() {
    ports.add(Samples.borger());

    follow(new BorgerFlyttet(OLD, "20202", "10101", null));

    assertThat(ports.borgere().find(OLD)).map(Borger::jobcenter).contains("20202");
  }

  @Test
  void whoGetsANewPersonnummerIsKnownUnderItAlone() {
    ports.add(Samples.borger());

    follow(new CprSkiftet(OLD, NEW, null));

    assertThat(ports.borgere().find(OLD)).isEmpty();
    assertThat(ports.borgere().find(NEW))
        .contains(BorgerBuilder.builder(Samples.borger()).personnummer(NEW).build());
  }

  @Test
  void whoIsKnownUnderTheNewPersonnummerAlreadyStaysAsTheyAre() {
    Borger already = BorgerBuilder.builder(Samples.borger(NEW)).jobcenter("20202").build();
    ports.add(Samples.borger()).add(already);

    follow(new CprSkiftet(OLD, NEW, null));
    follow(new CprSkiftet(OLD, NEW, null));

    assertThat(ports.borgere().find(OLD)).isEmpty();
    assertThat(ports.borgere().find(NEW)).contains(already);
  }

  @Test
  void aDeadlineAndAnUnknownCitizenLeaveTheRegisterAsItIs() {
    follow(new FristUdstedt(OLD, 7, TODAY, null, TODAY, null));
    follow(new BorgerFlyttet(OLD, "20202", null, null));

    assertThat(ports.borgere().find(OLD)).isEmpty();
  }

  @Test
  void aFailingUnitOfWorkLeavesTheRegisterAsItWas() {
    ports.add(Samples.borger());

    assertThatThrownBy(
            () ->
                ports
                    .unitOfWork()
                    .run(
                        Set.of(OLD, NEW),
                        Mode.WRITE,
                        () -> {
                          ports.borgere().follow(new CprSkiftet(OLD, NEW, null), TODAY);
                          assertThat(ports.borgere().find(NEW)).isPresent();
                          throw new IllegalStateException("no");
                        }))
        .hasMessage("no");

    assertThat(ports.borgere().find(OLD)).contains(Samples.borger());
    assertThat(ports.borgere().find(NEW)).isEmpty();
  }
}
