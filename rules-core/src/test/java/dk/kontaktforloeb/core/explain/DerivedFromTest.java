package dk.kontaktforloeb.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.core.table.TableFiles;
import dk.kontaktforloeb.deltagelse.ParticipationCase;
import dk.kontaktforloeb.event.EventCase;
import dk.kontaktforloeb.indkaldelse.BookingCase;
import dk.kontaktforloeb.interview.InterviewCase;
import dk.kontaktforloeb.rule.AccessCase;
import dk.kontaktforloeb.rule.DerivedFrom;
import dk.kontaktforloeb.soegning.QueryCase;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DerivedFromTest {
  private static final List<Class<?>> CASES =
      List.of(
          AccessCase.class,
          BookingCase.class,
          ParticipationCase.class,
          InterviewCase.class,
          EventCase.class,
          QueryCase.class);

  static Stream<Method> derivedWords() {
    return CASES.stream()
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .filter(method -> method.isAnnotationPresent(DerivedFrom.class))
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("derivedWords")
  void namesWordsAndTablesThatThereAre(Method method) {
    DerivedFrom derived = method.getAnnotation(DerivedFrom.class);

    assertThat(derived.value())
        .allSatisfy(word -> assertThat(Word.find(word, method.getDeclaringClass())).isNotNull());
    assertThat(derived.tables()).allSatisfy(table -> assertThat(TableFiles.NAMES).contains(table));
    assertThat(derived.value().length + derived.tables().length).isPositive();
  }

  @Test
  void everyCaseHasDerivedWords() {
    assertThat(derivedWords().map(Method::getDeclaringClass).distinct()).hasSizeGreaterThan(5);
  }
}
