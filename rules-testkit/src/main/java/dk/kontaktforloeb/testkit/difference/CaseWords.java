package dk.kontaktforloeb.testkit.difference;

import dk.kontaktforloeb.deltagelse.ParticipationCase;
import dk.kontaktforloeb.event.EventCase;
import dk.kontaktforloeb.indkaldelse.BookingCase;
import dk.kontaktforloeb.indkaldelse.MyndighedsdeltagerCase;
import dk.kontaktforloeb.interview.InterviewCase;
import dk.kontaktforloeb.rule.AccessCase;
import dk.kontaktforloeb.rule.DerivedFrom;
import dk.kontaktforloeb.soegning.QueryCase;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind words of a rule.
 *
 * @param elements names of the elements that they are found from, the words themselves too
 * @param tables names of the tables that they are looked up in
 */
record CaseWords(Set<String> elements, Set<String> tables) {
  private static final List<Class<?>> CASES =
      List.of(
          BookingCase.class,
          ParticipationCase.class,
          InterviewCase.class,
          EventCase.class,
          QueryCase.class,
          MyndighedsdeltagerCase.class,
          AccessCase.class);

  /** Behind those words of the case of that simple name. */
  static CaseWords behind(String factType, Iterable<String> words) {
    CaseWords found = new CaseWords(new LinkedHashSet<>(), new TreeSet<>());
    Class<?> type =
        CASES.stream()
            .filter(each -> each.getSimpleName().equals(factType))
            .findFirst()
            .orElse(AccessCase.class);
    words.forEach(word -> found.add(type, word));
    return found;
  }

  private void add(Class<?> type, String word) {
    String name = word.split("\\.", 2)[0].strip();
    if (!name.matches("[a-zæøå]\\w*") || !elements.add(name)) {
      return;
    }
    @Nullable DerivedFrom derived = derivedFrom(type, name);
    if (derived != null) {
      tables.addAll(List.of(derived.tables()));
      for (String from : derived.value()) {
        add(type, from);
      }
    }
  }

  private static @Nullable DerivedFrom derivedFrom(Class<?> type, String name) {
    String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    for (String getter : List.of("get" + capital, "is" + capital, name)) {
      try {
        Method method = type.getMethod(getter);
        return method.getAnnotation(DerivedFrom.class);
      } catch (NoSuchMethodException e) {
        continue;
      }
    }
    return null;
  }
}
