package dk.kontaktforloeb.testkit.difference;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kontaktforloeb.core.json.JsonWriter;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.explain.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares what follows of two accepted decisions of the same request, and finds the rules behind
 * it: those that take effect in one alone, or else those that are written otherwise.
 */
final class OutcomeComparison {
  private final Set<String> changed;

  OutcomeComparison(Set<String> changed) {
    this.changed = changed;
  }

  List<Found> compare(Decision<?> before, Decision<?> after) {
    if (before.effects().equals(after.effects())
        && Objects.equals(before.result(), after.result())) {
      return List.of();
    }
    List<JsonNode> gone = effects(before);
    List<JsonNode> added = effects(after);
    for (JsonNode effect : List.copyOf(gone)) {
      if (added.remove(effect)) {
        gone.remove(effect);
      }
    }
    if (!gone.isEmpty() || !added.isEmpty()) {
      return effects(before, after, gone, added);
    }
    JsonNode was = JsonWriter.toTree(before.result());
    JsonNode is = JsonWriter.toTree(after.result());
    return was.equals(is) ? List.of() : results(before, after, was, is);
  }

  private static List<JsonNode> effects(Decision<?> decision) {
    List<JsonNode> effects = new ArrayList<>();
    for (Effect effect : decision.effects()) {
      effects.add(JsonWriter.toTree(effect));
    }
    return effects;
  }

  private List<Found> effects(
      Decision<?> before, Decision<?> after, List<JsonNode> gone, List<JsonNode> added) {
    List<Found> found = new ArrayList<>();
    String was = text(gone);
    String is = text(added);
    Set<String> applied = applied(before);
    Set<String> nowApplied = applied(after);
    for (String id : minus(nowApplied, applied)) {
      found.add(new Found(id, DifferenceKind.EFFECT_ADDED, was, is));
    }
    for (String id : minus(applied, nowApplied)) {
      found.add(new Found(id, DifferenceKind.EFFECT_GONE, was, is));
    }
    if (found.isEmpty()) {
      DifferenceKind kind =
          gone.isEmpty()
              ? DifferenceKind.EFFECT_ADDED
              : added.isEmpty() ? DifferenceKind.EFFECT_GONE : DifferenceKind.OTHER_EFFECT;
      for (String subject : subjects("EFF-", nowApplied, types(gone, added))) {
        found.add(new Found(subject, kind, was, is));
      }
    }
    return found;
  }

  /** Changed rules that take effect; or any that have changed; or what differs itself. */
  private Set<String> subjects(String prefix, Set<String> applied, Set<String> otherwise) {
    Set<String> written = new LinkedHashSet<>(changed);
    written.removeIf(id -> !id.startsWith(prefix));
    Set<String> both = new LinkedHashSet<>(written);
    both.retainAll(applied);
    if (!both.isEmpty()) {
      return both;
    }
    return written.isEmpty() ? otherwise : written;
  }

  private static Set<String> types(List<JsonNode> gone, List<JsonNode> added) {
    Set<String> types = new TreeSet<>();
    gone.forEach(effect -> types.add(effect.path("type").asText()));
    added.forEach(effect -> types.add(effect.path("type").asText()));
    return types;
  }

  private List<Found> results(Decision<?> before, Decision<?> after, JsonNode was, JsonNode is) {
    Set<String> applied = applied(before);
    Set<String> nowApplied = applied(after);
    Set<String> subjects = new TreeSet<>(minus(nowApplied, applied));
    subjects.addAll(minus(applied, nowApplied));
    if (subjects.isEmpty()) {
      subjects.addAll(namedOnOneSide(was, is));
    }
    if (subjects.isEmpty()) {
      subjects.addAll(subjects("QRY-", nowApplied, Set.of(after.operation().wireName())));
    }
    return subjects.stream()
        .map(
            id ->
                new Found(
                    id, DifferenceKind.OTHER_RESULT, JsonWriter.write(was), JsonWriter.write(is)))
        .toList();
  }

  /** Rules that an answer names, where the other does not: those that forbid an interview type. */
  private static Set<String> namedOnOneSide(JsonNode was, JsonNode is) {
    Set<String> ids = new TreeSet<>();
    JsonNode before = was.path("samtaletyper");
    JsonNode after = is.path("samtaletyper");
    for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
      Set<String> old = texts(before.get(i).path("rules"));
      Set<String> now = texts(after.get(i).path("rules"));
      ids.addAll(minus(old, now));
      ids.addAll(minus(now, old));
    }
    return ids;
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new LinkedHashSet<>();
    list.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  private static Set<String> applied(Decision<?> decision) {
    Set<String> ids = new LinkedHashSet<>();
    Map<RuleId, Verdict> verdicts = decision.explainer().verdicts();
    verdicts.forEach(
        (id, verdict) -> {
          if (verdict == Verdict.APPLIED) {
            ids.add(id.value());
          }
        });
    return ids;
  }

  private static Set<String> minus(Set<String> one, Set<String> other) {
    Set<String> rest = new LinkedHashSet<>(one);
    rest.removeAll(other);
    return rest;
  }

  private static String text(List<JsonNode> effects) {
    List<String> texts = effects.stream().map(JsonWriter::write).toList();
    return String.join("\n", texts);
  }
}
