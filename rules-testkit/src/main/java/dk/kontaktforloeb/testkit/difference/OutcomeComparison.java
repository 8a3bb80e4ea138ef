package dk.kontaktforloeb.testkit.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kontaktforloeb.core.json.JsonWriter;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.effect.IndkaldelseAflyst;
import dk.kontaktforloeb.explain.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;

/**
 * Compares what follows of two accepted decisions of the same request, and finds the rules behind
 * it: those that take effect in one alone, or else those that are written otherwise.
 */
final class OutcomeComparison {
  private final Map<String, Set<String>> changed;

  OutcomeComparison(Map<String, Set<String>> changed) {
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
      Set<String> subjects =
          withoutTexts(gone).equals(withoutTexts(added))
              ? Set.of()
              : subjects("EFF-", nowApplied, after);
      for (String subject : subjects.isEmpty() ? types(gone, added) : subjects) {
        found.add(new Found(subject, kind, was, is));
      }
    }
    return found;
  }

  /** Changed rules that take effect; or any of the operation that have changed; or what differs. */
  private Set<String> subjects(String prefix, Set<String> applied, Decision<?> decision) {
    Set<String> operations = operations(decision);
    Set<String> written = new LinkedHashSet<>();
    changed.forEach(
        (id, ofRule) -> {
          if (id.startsWith(prefix) && ofRule.stream().anyMatch(operations::contains)) {
            written.add(id);
          }
        });
    Set<String> both = new LinkedHashSet<>(written);
    both.retainAll(applied);
    return both.isEmpty() ? written : both;
  }

  /** A cancellation among the effects is judged as one made by hand, and has effects of its own. */
  private static Set<String> operations(Decision<?> decision) {
    Set<String> operations = new LinkedHashSet<>();
    operations.add(decision.operation().wireName());
    if (decision.effects().stream().anyMatch(IndkaldelseAflyst.class::isInstance)) {
      operations.add(Operation.DELETE_INDKALDELSE.wireName());
    }
    return operations;
  }

  /** Texts come from templates, of which rules know nothing. */
  private static Set<String> withoutTexts(List<JsonNode> effects) {
    Set<String> rest = new TreeSet<>();
    for (JsonNode effect : effects) {
      rest.add(((ObjectNode) effect.deepCopy()).without("text").toString());
    }
    return rest;
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
      subjects.addAll(subjects("QRY-", nowApplied, after));
    }
    if (subjects.isEmpty()) {
      subjects.add(after.operation().wireName());
    }
    StringJoiner old = new StringJoiner("\n");
    StringJoiner now = new StringJoiner("\n");
    parts("", was, is, old, now);
    return subjects.stream()
        .map(id -> new Found(id, DifferenceKind.OTHER_RESULT, old.toString(), now.toString()))
        .toList();
  }

  /** The elements that differ, each with its pointer. */
  private static void parts(
      String pointer, JsonNode was, JsonNode is, StringJoiner old, StringJoiner now) {
    if (was.isArray() && is.isArray() && was.size() == is.size()) {
      for (int i = 0; i < was.size(); i++) {
        parts(pointer + "/" + i, was.get(i), is.get(i), old, now);
      }
    } else if (was.isObject() && is.isObject()) {
      Set<String> names = new LinkedHashSet<>();
      was.fieldNames().forEachRemaining(names::add);
      is.fieldNames().forEachRemaining(names::add);
      names.forEach(name -> parts(pointer + "/" + name, was.path(name), is.path(name), old, now));
    } else if (!was.equals(is)) {
      old.add(pointer + ": " + (was.isMissingNode() ? "absent" : JsonWriter.write(was)));
      now.add(pointer + ": " + (is.isMissingNode() ? "absent" : JsonWriter.write(is)));
    }
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
