package dk.kontaktforloeb.core.port;

import dk.kontaktforloeb.port.PortAnswerException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Checks the answers of one method of a port. Nothing is copied; an answer that can be right costs
 * one walk through it.
 *
 * @param method as messages name it, such as {@code IndkaldelseRepository.findActive}
 */
record AnswerCheck(String method) {
  /** Up to so many ids are compared with each other; more are put into a set. */
  private static final int FEW = 8;

  private static final int NO_INDEX = -1;

  PortAnswerException wrong(String what, String expected) {
    return new PortAnswerException("%s returned %s: expected %s".formatted(method, what, expected));
  }

  <T> T notNull(@Nullable T answer, String expected) {
    if (answer == null) {
      throw wrong("null", expected);
    }
    return answer;
  }

  /** An answer of at most one fact, with the id that was asked for. */
  <T> Optional<T> one(FactType<T> type, @Nullable Optional<T> answer, UUID id) {
    Optional<T> found = notNull(answer, "an Optional, empty where there is none");
    if (found.isPresent()) {
      T fact = found.get();
      complete(type, fact, NO_INDEX);
      if (!id.equals(type.id().apply(fact))) {
        throw wrong(named(type, fact, NO_INDEX), "the %s %s".formatted(type.noun(), id));
      }
    }
    return found;
  }

  /** An answer of at most one fact, with the id and of the citizen that was asked for. */
  <T> Optional<T> one(
      FactType<T> type, @Nullable Optional<T> answer, UUID id, String personnummer) {
    Optional<T> found = one(type, answer, id);
    if (found.isPresent()) {
      own(type, found.get(), personnummer, NO_INDEX);
    }
    return found;
  }

  /** A list of complete facts of the citizen. */
  <T> List<T> own(FactType<T> type, @Nullable List<T> answer, String personnummer) {
    List<T> facts = complete(type, answer);
    for (int i = 0; i < facts.size(); i++) {
      own(type, facts.get(i), personnummer, i);
    }
    return facts;
  }

  /** A list of complete facts. */
  <T> List<T> complete(FactType<T> type, @Nullable List<T> answer) {
    List<T> facts = notNull(answer, "a list, empty where there is none");
    for (int i = 0; i < facts.size(); i++) {
      T fact = facts.get(i);
      if (fact == null) {
        throw wrong("null%s of its list".formatted(at(i)), "a " + type.noun());
      }
      complete(type, fact, i);
    }
    return facts;
  }

  /** In that order, and no id twice. */
  <T> void ordered(FactType<T> type, List<T> facts, Comparator<T> order, String byWhat) {
    for (int i = 1; i < facts.size(); i++) {
      if (order.compare(facts.get(i - 1), facts.get(i)) > 0) {
        throw wrong(
            "%s after the %s %s"
                .formatted(
                    named(type, facts.get(i), i), type.noun(), type.id().apply(facts.get(i - 1))),
            "the order " + byWhat);
      }
    }
    distinct(type, facts);
  }

  private <T> void distinct(FactType<T> type, List<T> facts) {
    if (facts.size() <= FEW) {
      for (int i = 1; i < facts.size(); i++) {
        UUID id = Objects.requireNonNull(type.id().apply(facts.get(i)));
        for (int j = 0; j < i; j++) {
          if (id.equals(type.id().apply(facts.get(j)))) {
            throw twice(type, facts, i);
          }
        }
      }
      return;
    }
    Set<@Nullable UUID> ids = new HashSet<>(facts.size() * 2);
    for (int i = 0; i < facts.size(); i++) {
      if (!ids.add(type.id().apply(facts.get(i)))) {
        throw twice(type, facts, i);
      }
    }
  }

  private <T> PortAnswerException twice(FactType<T> type, List<T> facts, int index) {
    return wrong(
        "%s, which the list holds already".formatted(named(type, facts.get(index), index)),
        "each %s once".formatted(type.noun()));
  }

  /** Every fact passes. */
  <T> void all(
      FactType<T> type, List<T> facts, Predicate<T> test, String whichIs, String expected) {
    for (int i = 0; i < facts.size(); i++) {
      if (!test.test(facts.get(i))) {
        throw wrong("%s, which %s".formatted(named(type, facts.get(i), i), whichIs), expected);
      }
    }
  }

  private <T> void complete(FactType<T> type, T fact, int index) {
    String missing = type.missing(fact);
    if (missing != null) {
      throw wrong(
          "%s without %s".formatted(named(type, fact, index), missing),
          "it in every stored %s".formatted(type.noun()));
    }
  }

  private <T> void own(FactType<T> type, T fact, String personnummer, int index) {
    if (!personnummer.equals(type.personnummer().apply(fact))) {
      throw wrong(
          "%s, which is another citizen's".formatted(named(type, fact, index)),
          "what belongs to the citizen asked for");
    }
  }

  private static <T> String named(FactType<T> type, T fact, int index) {
    return "the %s %s%s".formatted(type.noun(), type.id().apply(fact), at(index));
  }

  private static String at(int index) {
    return index == NO_INDEX ? "" : " at index " + index;
  }
}
