package dk.kontaktforloeb.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.core.Samples;
import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.frist.FristStatus;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.indkaldelse.IndkaldelseStatus;
import dk.kontaktforloeb.port.BorgerRegister;
import dk.kontaktforloeb.port.DeltagelsesvalgRepository;
import dk.kontaktforloeb.port.EmbeddedPorts;
import dk.kontaktforloeb.port.FristRepository;
import dk.kontaktforloeb.port.IndkaldelseRepository;
import dk.kontaktforloeb.port.InterviewRepository;
import dk.kontaktforloeb.port.JobcenterRegister;
import dk.kontaktforloeb.port.PortAnswerException;
import dk.kontaktforloeb.port.Ports;
import dk.kontaktforloeb.port.UnitOfWork;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer of a port that cannot be right never becomes a decision. */
class CheckedPortsTest {
  private static final UUID ONE = new UUID(1, 1);
  private static final UUID TWO = new UUID(2, 2);
  private static final String OTHER = "0202802345";

  private final EmbeddedPorts embedded = KontaktforloebRules.embeddedPorts().add(Samples.borger());

  /** The embedded ports, with one method of one of them answering otherwise. */
  private Ports answering(
      String accessor, String method, Function<Object, @Nullable Object> answer) {
    return (Ports)
        proxy(
            Ports.class,
            embedded,
            Map.of(
                accessor,
                port -> proxy(port.getClass().getInterfaces()[0], port, Map.of(method, answer))));
  }

  private static Object proxy(
      Class<?> type, Object port, Map<String, Function<Object, @Nullable Object>> instead) {
    return Proxy.newProxyInstance(
        CheckedPortsTest.class.getClassLoader(),
        new Class<?>[] {type},
        (self, called, arguments) -> {
          try {
            Object right = called.invoke(port, arguments);
            Function<Object, @Nullable Object> other = instead.get(called.getName());
            return other == null ? right : other.apply(right);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }

  private static KontaktforloebRules over(Ports ports) {
    return KontaktforloebRules.builder().ports(ports).clock(Samples.CLOCK).build();
  }

  private void refused(String accessor, String method, @Nullable Object answer, String message) {
    assertThatThrownBy(
            () ->
                over(answering(accessor, method, right -> answer))
                    .indkaldelser()
                    .create(Samples.JOBCENTER, Samples.jobsamtale().build()))
        .isInstanceOf(PortAnswerException.class)
        .hasMessageContaining("." + method)
        .hasMessageContaining(message)
        .hasMessageNotContaining(Samples.PERSONNUMMER)
        .hasMessageNotContaining(OTHER);
    assertThat(embedded.indkaldelser().findAll(Samples.PERSONNUMMER)).isEmpty();
  }

  private static Indkaldelse booking(UUID id, int day) {
    return Samples.jobsamtale()
        .indkaldelseId(id)
        .moedeStarttidspunkt(LocalDate.of(2024, 9, day).atTime(9, 0))
        .ansvarligMyndighed(Samples.JOBCENTER.organisation())
        .myndighedsdeltagere(List.of())
        .status(IndkaldelseStatus.AKTIV)
        .version(1)
        .build();
  }

  private static Frist frist(UUID id, String personnummer, FristStatus status) {
    LocalDate date = LocalDate.of(2024, 9, 20);
    return new Frist(id, personnummer, 7, date, date, status, null);
  }

  @Test
  void theRegisterOfCitizens() {
    refused("borgere", "find", null, "returned null: expected an Optional");
    refused("borgere", "find", Optional.of(Samples.borger(OTHER)), "another citizen");
  }

  @Test
  void activeBookings() {
    refused("indkaldelser", "findActive", null, "returned null: expected a list");
    refused("indkaldelser", "findActive", Collections.singletonList(null), "null at index 0");
    refused(
        "indkaldelser",
        "findActive",
        List.of(IndkaldelseBuilder.builder(booking(ONE, 9)).personnummer(OTHER).build()),
        "another citizen's");
    refused(
        "indkaldelser",
        "findActive",
        List.of(
            IndkaldelseBuilder.builder(booking(ONE, 9)).status(IndkaldelseStatus.AFLYST).build()),
        "is cancelled");
    refused("indkaldelser", "findActive", List.of(booking(ONE, 12), booking(TWO, 11)), "the order");
    refused(
        "indkaldelser", "findActive", List.of(booking(ONE, 9), booking(ONE, 9)), "holds already");
    refused("indkaldelser", "findActive", List.of(booking(ONE, 1)), "which starts on 2024-09-01");
    refused(
        "indkaldelser",
        "findActive",
        List.of(IndkaldelseBuilder.builder(booking(ONE, 9)).version(null).build()),
        "without version");
  }

  @Test
  void deadlines() {
    refused("frister", "findOpen", null, "returned null: expected a list");
    refused(
        "frister", "findOpen", List.of(frist(ONE, OTHER, FristStatus.AKTIV)), "another citizen's");
    refused(
        "frister",
        "findOpen",
        List.of(frist(ONE, Samples.PERSONNUMMER, FristStatus.INDFRIET_LUKKET)),
        "is closed");
    refused(
        "frister",
        "findOpen",
        List.of(
            frist(ONE, Samples.PERSONNUMMER, FristStatus.AKTIV),
            frist(ONE, Samples.PERSONNUMMER, FristStatus.AKTIV)),
        "holds already");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "borgere", "postnumre", "indkaldelser", "frister", "jobcentre", "deltagelsesvalg",
        "interviews", "haendelser", "outbox", "access", "unitOfWork", "borgerFacts"
      })
  void aPortThatIsNull(String accessor) {
    Map<String, Function<Object, @Nullable Object>> none = new HashMap<>();
    none.put(accessor, right -> null);

    assertThatThrownBy(() -> over((Ports) proxy(Ports.class, embedded, none)))
        .isInstanceOf(PortAnswerException.class)
        .hasMessageContaining("Ports." + accessor + " returned null");
  }

  private static UnitOfWork unit(Function<Supplier<?>, @Nullable Object> run) {
    return new UnitOfWork() {
      @Override
      @SuppressWarnings("unchecked")
      public <R extends @Nullable Object> R run(
          Set<String> personnumre, Mode mode, Supplier<R> work) {
        return (R) run.apply(work);
      }
    };
  }

  private static void refused(UnitOfWork unit, String message) {
    assertThatThrownBy(
            () -> new CheckedUnitOfWork(unit).run(Set.of(), UnitOfWork.Mode.WRITE, () -> "result"))
        .isInstanceOf(PortAnswerException.class)
        .hasMessageStartingWith("UnitOfWork.run ")
        .hasMessageContaining(message);
  }

  @Test
  void theUnitOfWork() {
    refused(unit(work -> null), "without running its work");
    refused(
        unit(
            work -> {
              work.get();
              return null;
            }),
        "returned null");
    refused(
        unit(
            work -> {
              work.get();
              return work.get();
            }),
        "twice");
    refused(
        unit(
            work -> {
              work.get();
              return "another";
            }),
        "another result");
    assertThatThrownBy(
            () ->
                new CheckedUnitOfWork(
                        unit(
                            work -> {
                              try {
                                return work.get();
                              } catch (IllegalStateException e) {
                                return null;
                              }
                            }))
                    .run(
                        Set.of(),
                        UnitOfWork.Mode.WRITE,
                        () -> {
                          throw new IllegalStateException("of the work");
                        }))
        .isInstanceOf(PortAnswerException.class)
        .hasMessageContaining("although its work threw IllegalStateException");
  }

  /** A default method that is not passed on would hide what a host overrides. */
  @Test
  void everyMethodIsPassedOn() {
    Map<Class<?>, Class<?>> checked =
        Map.of(
            BorgerRegister.class, CheckedBorgere.class,
            IndkaldelseRepository.class, CheckedIndkaldelser.class,
            FristRepository.class, CheckedFrister.class,
            DeltagelsesvalgRepository.class, CheckedDeltagelsesvalg.class,
            InterviewRepository.class, CheckedInterviews.class,
            JobcenterRegister.class, CheckedJobcentre.class);

    checked.forEach(
        (port, by) ->
            assertThat(Arrays.stream(port.getMethods()).filter(CheckedPortsTest::isOfPort))
                .isNotEmpty()
                .allSatisfy(
                    method ->
                        assertThat(
                                by.getMethod(method.getName(), method.getParameterTypes())
                                    .getDeclaringClass())
                            .isEqualTo(by)));
  }

  private static boolean isOfPort(Method method) {
    return !Modifier.isStatic(method.getModifiers());
  }

  @Test
  void whatIsRightIsNotCopied() {
    List<Indkaldelse> right = List.of(booking(ONE, 9), booking(TWO, 9));

    Object found =
        CheckedPorts.of(answering("indkaldelser", "findActive", answer -> right))
            .indkaldelser()
            .findActive(Samples.PERSONNUMMER, LocalDate.of(2024, 9, 9));

    assertThat(found).isSameAs(right);
    Optional<Borger> citizen = CheckedPorts.of(embedded).borgere().find(Samples.PERSONNUMMER);
    assertThat(citizen).contains(Samples.borger());
  }
}
