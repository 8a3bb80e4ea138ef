package dk.kontaktforloeb.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.borger.BorgerBuilder;
import dk.kontaktforloeb.borger.Kontaktgruppeperiode;
import dk.kontaktforloeb.core.Samples;
import dk.kontaktforloeb.deltagelse.Deltagelsesvalg;
import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.frist.FristBuilder;
import dk.kontaktforloeb.frist.FristStatus;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.indkaldelse.IndkaldelseStatus;
import dk.kontaktforloeb.interview.Interview;
import dk.kontaktforloeb.interview.InterviewBuilder;
import dk.kontaktforloeb.port.BorgerFacts;
import dk.kontaktforloeb.port.BorgerFactsReader;
import dk.kontaktforloeb.port.PortAnswerException;
import dk.kontaktforloeb.port.Ports;
import dk.kontaktforloeb.soegning.SearchScope;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with an answer of a port, method by method. */
class CheckedAnswersTest {
  private static final String CITIZEN = Samples.PERSONNUMMER;
  private static final String ANOTHER = "0101701242";
  private static final LocalDate DAY = LocalDate.of(2024, 9, 10);
  private static final UUID ONE = UUID.fromString("11111111-1111-4111-8111-111111111111");
  private static final UUID TWO = UUID.fromString("22222222-2222-4222-8222-222222222222");
  private static final SearchScope SCOPE =
      new SearchScope(DAY, DAY, null, false, true, Set.of(), null);

  private static IndkaldelseBuilder booking(UUID id) {
    return Samples.jobsamtale()
        .indkaldelseId(id)
        .status(IndkaldelseStatus.AKTIV)
        .myndighedsdeltagere(List.of())
        .version(1);
  }

  private static FristBuilder frist(UUID id) {
    return FristBuilder.builder()
        .fristId(id)
        .personnummer(CITIZEN)
        .samtaleType(7)
        .fristdato(DAY)
        .sidsteAfholdelsesdato(DAY)
        .status(FristStatus.AKTIV);
  }

  private static Deltagelsesvalg valg(UUID id, String personnummer, boolean erAktuel) {
    return new Deltagelsesvalg(id, personnummer, 1, null, DAY.atStartOfDay(), erAktuel, false);
  }

  private static InterviewBuilder interview(UUID id) {
    return InterviewBuilder.builder()
        .interviewId(id)
        .personnummer(CITIZEN)
        .interviewTypeIdentifier(7)
        .interviewDateTime(DAY.atTime(9, 0))
        .participants(List.of());
  }

  private static List<Indkaldelse> active(CheckedPorts ports) {
    return ports.indkaldelser().findActive(CITIZEN, DAY);
  }

  private static List<Indkaldelse> all(CheckedPorts ports) {
    return ports.indkaldelser().findAll(CITIZEN);
  }

  private static List<Indkaldelse> history(CheckedPorts ports) {
    return ports.indkaldelser().history(CITIZEN);
  }

  private static List<Indkaldelse> search(CheckedPorts ports) {
    return ports.indkaldelser().search(SCOPE, 2);
  }

  private static Optional<Indkaldelse> find(CheckedPorts ports) {
    return ports.indkaldelser().find(CITIZEN, ONE);
  }

  private static List<Frist> open(CheckedPorts ports) {
    return ports.frister().findOpen(CITIZEN);
  }

  private static List<Deltagelsesvalg> choices(CheckedPorts ports) {
    return ports.deltagelsesvalg().history(CITIZEN);
  }

  private static List<Interview> interviews(CheckedPorts ports) {
    return ports.interviews().findAll(CITIZEN);
  }

  private static Optional<Borger> borger(CheckedPorts ports) {
    return ports.borgere().find(CITIZEN);
  }

  private static Set<String> jobcentre(CheckedPorts ports) {
    return ports.jobcentre().medSammeHovedjobcenter("10101");
  }

  private static Arguments wrong(
      String method, @Nullable Object answer, Function<CheckedPorts, Object> question, String why) {
    return Arguments.of(method, answer, question, why);
  }

  static Stream<Arguments> answers() {
    Indkaldelse one = booking(ONE).build();
    Indkaldelse two = booking(TWO).build();
    Indkaldelse foreign = booking(ONE).personnummer(ANOTHER).build();
    Indkaldelse cancelled = booking(ONE).status(IndkaldelseStatus.AFLYST).build();
    Indkaldelse later = booking(ONE).moedeStarttidspunkt(DAY.plusDays(1).atTime(9, 0)).build();
    Indkaldelse early = booking(ONE).moedeStarttidspunkt(DAY.minusDays(1).atTime(9, 0)).build();
    String booking1 = "the booking " + ONE;
    return Stream.of(
        wrong("findActive", null, CheckedAnswersTest::active, "null: expected a list"),
        wrong(
            "findActive",
            Collections.singletonList(null),
            CheckedAnswersTest::active,
            "null at index 0 of its list: expected a booking"),
        wrong(
            "findActive",
            List.of(foreign),
            CheckedAnswersTest::active,
            booking1 + " at index 0, which is another citizen's"),
        wrong(
            "findActive",
            List.of(cancelled),
            CheckedAnswersTest::active,
            booking1 + " at index 0, which is cancelled"),
        wrong(
            "findActive",
            List.of(early),
            CheckedAnswersTest::active,
            booking1 + ", which starts on 2024-09-09: expected bookings from 2024-09-10 on"),
        wrong(
            "findActive",
            List.of(two, one),
            CheckedAnswersTest::active,
            booking1 + " at index 1 after the booking " + TWO),
        wrong(
            "findActive",
            List.of(one, one),
            CheckedAnswersTest::active,
            booking1 + " at index 1, which the list holds already"),
        wrong(
            "findActive",
            many(later),
            CheckedAnswersTest::active,
            "which the list holds already: expected each booking once"),
        wrong(
            "findActive",
            List.of(booking(ONE).samtaleType(null).build()),
            CheckedAnswersTest::active,
            booking1 + " at index 0 without samtaleType"),
        wrong(
            "findActive",
            List.of(booking(ONE).version(null).build()),
            CheckedAnswersTest::active,
            "without version"),
        wrong("findAll", null, CheckedAnswersTest::all, "null"),
        wrong("findAll", List.of(foreign), CheckedAnswersTest::all, "another citizen's"),
        wrong("findAll", List.of(later, two), CheckedAnswersTest::all, "expected the order by"),
        wrong("findAll", List.of(one, later), CheckedAnswersTest::all, "holds already"),
        wrong("history", null, CheckedAnswersTest::history, "null"),
        wrong("history", List.of(foreign), CheckedAnswersTest::history, "another citizen's"),
        wrong(
            "history",
            List.of(booking(ONE).version(2).build(), one),
            CheckedAnswersTest::history,
            "version 1 of the booking " + ONE + " after version 2"),
        wrong("history", List.of(one, one), CheckedAnswersTest::history, "each version once"),
        wrong("search", null, CheckedAnswersTest::search, "null"),
        wrong("search", List.of(later), CheckedAnswersTest::search, "outside the search's scope"),
        wrong(
            "search", List.of(cancelled), CheckedAnswersTest::search, "outside the search's scope"),
        wrong(
            "search",
            List.of(one, two, booking(new UUID(-1, -1)).build()),
            CheckedAnswersTest::search,
            "3 bookings: expected at most 2, its limit"),
        wrong("search", List.of(two, one), CheckedAnswersTest::search, "expected the order by"),
        wrong("find", null, CheckedAnswersTest::find, "null: expected an Optional"),
        wrong("find", Optional.of(foreign), CheckedAnswersTest::find, "another citizen's"),
        wrong("find", Optional.of(two), CheckedAnswersTest::find, "expected the booking " + ONE),
        wrong("findOpen", null, CheckedAnswersTest::open, "null"),
        wrong(
            "findOpen",
            List.of(frist(ONE).personnummer(ANOTHER).build()),
            CheckedAnswersTest::open,
            "the deadline " + ONE + " at index 0, which is another citizen's"),
        wrong(
            "findOpen",
            List.of(frist(ONE).status(FristStatus.INDFRIET_LUKKET).build()),
            CheckedAnswersTest::open,
            "which is closed"),
        wrong(
            "findOpen",
            List.of(frist(ONE).sidsteAfholdelsesdato(null).build()),
            CheckedAnswersTest::open,
            "without sidsteAfholdelsesdato"),
        wrong(
            "findOpen",
            List.of(frist(ONE).status(null).build()),
            CheckedAnswersTest::open,
            "without status"),
        wrong(
            "findOpen",
            List.of(frist(TWO).build(), frist(ONE).build()),
            CheckedAnswersTest::open,
            "expected the order by fristdato"),
        wrong("find", null, ports -> ports.frister().find(ONE), "null: expected an Optional"),
        wrong(
            "find",
            Optional.of(frist(TWO).build()),
            ports -> ports.frister().find(ONE),
            "expected the deadline " + ONE),
        wrong("history", null, CheckedAnswersTest::choices, "null"),
        wrong(
            "history",
            List.of(valg(ONE, ANOTHER, true)),
            CheckedAnswersTest::choices,
            "another citizen's"),
        wrong(
            "history",
            List.of(valg(ONE, CITIZEN, true), valg(ONE, CITIZEN, true)),
            CheckedAnswersTest::choices,
            "expected false, since a later entry of the choice follows"),
        wrong(
            "history",
            List.of(valg(ONE, CITIZEN, false)),
            CheckedAnswersTest::choices,
            "expected true, since a later entry does not follow"),
        wrong("findAll", null, CheckedAnswersTest::interviews, "null"),
        wrong(
            "findAll",
            List.of(interview(ONE).personnummer(ANOTHER).build()),
            CheckedAnswersTest::interviews,
            "the interview " + ONE + " at index 0, which is another citizen's"),
        wrong(
            "findAll",
            List.of(interview(TWO).build(), interview(ONE).build()),
            CheckedAnswersTest::interviews,
            "expected the order by interviewDateTime"),
        wrong("find", null, CheckedAnswersTest::borger, "null: expected an Optional"),
        wrong(
            "find",
            Optional.of(Samples.borger(ANOTHER)),
            CheckedAnswersTest::borger,
            "another citizen"),
        wrong(
            "find",
            Optional.of(
                BorgerBuilder.builder(Samples.borger())
                    .kontaktgrupper(List.of(new Kontaktgruppeperiode(1, null, null)))
                    .build()),
            CheckedAnswersTest::borger,
            "a period without startdato in kontaktgrupper, at index 0"),
        wrong("medSammeHovedjobcenter", null, CheckedAnswersTest::jobcentre, "null"),
        wrong(
            "medSammeHovedjobcenter",
            Set.of("20202"),
            CheckedAnswersTest::jobcentre,
            "without the jobcentre asked for: expected 10101 in it"),
        wrong(
            "medSammeHovedjobcenter",
            new HashSet<>(Arrays.asList("10101", null)),
            CheckedAnswersTest::jobcentre,
            "a set that holds null"));
  }

  /** More than are compared with each other; the last has the id of the first. */
  private static List<Indkaldelse> many(Indkaldelse last) {
    List<Indkaldelse> many = new ArrayList<>();
    many.add(booking(ONE).build());
    for (int i = 0; i < 20; i++) {
      many.add(booking(new UUID(TWO.getMostSignificantBits(), i)).build());
    }
    many.add(last);
    return many;
  }

  @ParameterizedTest(name = "{0}: {3}")
  @MethodSource("answers")
  void refuses(
      String method, @Nullable Object answer, Function<CheckedPorts, Object> question, String why) {
    CheckedPorts ports = CheckedPorts.of(answering(method, answer));

    assertThatThrownBy(() -> question.apply(ports))
        .isInstanceOf(PortAnswerException.class)
        .hasMessageContaining("." + method + " returned ")
        .hasMessageContaining(why)
        .hasMessageNotContaining(CITIZEN)
        .hasMessageNotContaining(ANOTHER);
  }

  @Test
  void passesOnWhatCanBeRight() {
    List<Indkaldelse> bookings = List.of(booking(ONE).build(), booking(TWO).build());
    List<Deltagelsesvalg> choices =
        List.of(valg(ONE, CITIZEN, false), valg(TWO, CITIZEN, true), valg(ONE, CITIZEN, true));

    assertThat(active(CheckedPorts.of(answering("findActive", bookings)))).isSameAs(bookings);
    assertThat(search(CheckedPorts.of(answering("search", bookings)))).isSameAs(bookings);
    assertThat(choices(CheckedPorts.of(answering("history", choices)))).isSameAs(choices);
  }

  /** Embedded ports, of which every method of that name gives that answer. */
  private static Ports answering(String name, @Nullable Object answer) {
    return proxy(
        Ports.class,
        KontaktforloebRules.embeddedPorts(),
        (method, port) ->
            method.getReturnType().isInterface()
                ? proxy(
                    method.getReturnType(),
                    port,
                    (inner, result) -> inner.getName().equals(name) ? answer : result)
                : port);
  }

  private interface Change {
    @Nullable Object of(Method method, @Nullable Object result);
  }

  private static <P> P proxy(Class<P> type, Object port, Change change) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              try {
                return change.of(method, method.invoke(port, arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  @Test
  void checksThePartsOfOneReadThatWereAskedFor() {
    BorgerFacts facts =
        new BorgerFacts(
            List.of(booking(ONE).build()),
            List.of(frist(ONE).status(FristStatus.INDFRIET_LUKKET).build()),
            List.of(valg(ONE, ANOTHER, true)));
    BorgerFactsReader reader = new CheckedFacts(query -> facts);

    assertThat(reader.read(new BorgerFacts.Query(CITIZEN, DAY, false, false)))
        .isEqualTo(new BorgerFacts(facts.aktive(), List.of(), List.of()));
    assertThatThrownBy(() -> reader.read(new BorgerFacts.Query(CITIZEN, null, true, false)))
        .hasMessageStartingWith("BorgerFactsReader.read, frister, returned the deadline " + ONE);
    assertThatThrownBy(() -> reader.read(new BorgerFacts.Query(CITIZEN, null, false, true)))
        .hasMessageStartingWith("BorgerFactsReader.read, deltagelsesvalg, returned the entry");
    assertThatThrownBy(
            () -> reader.read(new BorgerFacts.Query(CITIZEN, DAY.plusDays(1), false, false)))
        .hasMessageStartingWith("BorgerFactsReader.read, aktive, returned the booking " + ONE);
    assertThatThrownBy(
            () ->
                new CheckedFacts(query -> null)
                    .read(new BorgerFacts.Query(CITIZEN, DAY, true, true)))
        .hasMessage("BorgerFactsReader.read returned null: expected the citizen's facts");
  }
}
