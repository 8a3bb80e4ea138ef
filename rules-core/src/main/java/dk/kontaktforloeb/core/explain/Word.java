package dk.kontaktforloeb.core.explain;

import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.core.explain.WrittenCondition.UsedWord;
import dk.kontaktforloeb.explain.SeenValue;
import dk.kontaktforloeb.rule.DerivedFrom;
import dk.kontaktforloeb.rule.RuleEngineException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A word of the rules: a property of the fact that is judged, by its public getter, with what
 * stands behind it. Thread-safe.
 */
final class Word {
  private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);

  private final String name;
  private final Class<?> type;
  private final boolean isPersonal;
  private final MethodHandle getter;
  private final List<Word> from;
  private final List<String> tables;

  private Word(String name, Method method, Class<?> factType) throws IllegalAccessException {
    this.name = name;
    this.type = method.getReturnType();
    this.isPersonal = method.isAnnotationPresent(PersonalData.class);
    this.getter = MethodHandles.publicLookup().unreflect(method).asType(GETTER);
    @Nullable DerivedFrom derived = method.getAnnotation(DerivedFrom.class);
    this.from =
        derived == null
            ? List.of()
            : Arrays.stream(derived.value()).map(word -> require(word, factType)).toList();
    this.tables = derived == null ? List.of() : List.of(derived.tables());
  }

  /** The word of that name, or null when facts of the type have none. */
  static @Nullable Word find(String name, Class<?> factType) {
    String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    for (String getter : List.of("get" + capital, "is" + capital, name)) {
      try {
        Method method = factType.getMethod(getter);
        return new Word(name, method, factType);
      } catch (NoSuchMethodException e) {
        continue;
      } catch (IllegalAccessException e) {
        throw new RuleEngineException("%s of %s can not be read".formatted(name, factType), e);
      }
    }
    return null;
  }

  /** A word that an annotation names. */
  private static Word require(String name, Class<?> factType) {
    Word word = find(name, factType);
    if (word == null) {
      throw new RuleEngineException(
          "@DerivedFrom names \"%s\", which %s does not have".formatted(name, factType));
    }
    return word;
  }

  String name() {
    return name;
  }

  Class<?> type() {
    return type;
  }

  /** The word without a fact. */
  UsedWord used() {
    return new UsedWord(name, from.stream().map(Word::name).toList(), tables().toList());
  }

  Stream<String> tables() {
    return Stream.concat(tables.stream(), from.stream().flatMap(Word::tables)).distinct();
  }

  /** Its name, and those of all the words that it is found from. */
  Stream<String> names() {
    return Stream.concat(Stream.of(name), from.stream().flatMap(Word::names));
  }

  @Nullable Object of(Object fact) {
    try {
      return (Object) getter.invokeExact(fact);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new RuleEngineException("%s can not be read".formatted(name), e);
    }
  }

  /** The word with its value and those that it was found from. */
  SeenValue seen(SeenWords words) {
    return new SeenValue(name, ValueText.of(of(words.fact()), isPersonal), words.of(from), tables);
  }
}
