package dk.kontaktforloeb.testkit.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every way in which a case can stand to the constraints of a rule. What none of them fulfils can
 * never hold; what all of them fulfil says nothing. Things that no constraint speaks of together
 * are kept apart, so that the number of ways stays small.
 */
final class Worlds {
  private static final int MOST = 20_000;

  private final Map<String, List<Object>> domains = new LinkedHashMap<>();
  private final List<Part> parts = new ArrayList<>();

  /** Some things, and the ways in which they can stand together. */
  private record Part(Set<String> things, List<Map<String, Object>> ways) {}

  /** The ways in which a case can stand to all those claims. */
  Worlds(List<Claim> claims) {
    Map<String, Set<Object>> named = new HashMap<>();
    claims.forEach(claim -> compared(claim, each -> name(each, named)));
    claims.forEach(claim -> compared(claim, each -> domain(each, named)));
    claims.forEach(this::opaque);
    domains.forEach(
        (thing, values) ->
            parts.add(
                new Part(
                    Set.of(thing), values.stream().map(value -> Map.of(thing, value)).toList())));
  }

  private static void name(Claim.Compared claim, Map<String, Set<Object>> named) {
    for (Value value : claim.right()) {
      if (value instanceof Value.Known known && known.value() != null) {
        named.computeIfAbsent(claim.left().path(), path -> new HashSet<>()).add(known.value());
      }
    }
  }

  private void domain(Claim.Compared claim, Map<String, Set<Object>> named) {
    for (Value value : claim.right()) {
      String thing = Thing.of(claim, value);
      if (Thing.isOwn(claim, value)) {
        domains.put(thing, List.of(true, false));
      } else if (value instanceof Value.Field right) {
        domains.put(thing, Domain.ofPair(claim.left(), right));
      } else {
        Set<Object> names = named.getOrDefault(claim.left().path(), Set.of());
        domains.put(thing, Domain.ofField(claim.left(), names));
      }
    }
  }

  private void opaque(Claim claim) {
    if (claim instanceof Claim.Opaque unknown) {
      domains.put(unknown.text(), List.of(true, false));
    } else if (claim instanceof Claim.Joined joined) {
      joined.parts().forEach(this::opaque);
    }
  }

  static void compared(Claim claim, Consumer<Claim.Compared> each) {
    if (claim instanceof Claim.Compared compared) {
      each.accept(compared);
    } else if (claim instanceof Claim.Joined joined) {
      joined.parts().forEach(part -> compared(part, each));
    }
  }

  /** The things that a claim speaks of. */
  private Set<String> things(Claim claim) {
    Set<String> things = new HashSet<>();
    if (claim instanceof Claim.Opaque opaque) {
      things.add(opaque.text());
    } else if (claim instanceof Claim.Joined joined) {
      joined.parts().forEach(part -> things.addAll(things(part)));
    } else if (claim instanceof Claim.Compared compared) {
      for (Value value : compared.right()) {
        things.add(Thing.of(compared, value));
        if (value instanceof Value.Field right) {
          // Whether one of the two is missing may be asked by another constraint.
          Stream.of(compared.left().path(), right.path())
              .filter(domains::containsKey)
              .forEach(things::add);
        }
      }
    }
    return things;
  }

  /** Whether some, all or none of the ways fulfil the claim. */
  Holds ask(Claim claim) {
    Part part = joined(things(claim));
    if (part == null) {
      return Holds.SOMETIMES;
    }
    long fulfilled = part.ways.stream().filter(way -> Thing.holds(claim, way)).count();
    if (fulfilled == 0) {
      return Holds.NEVER;
    }
    return fulfilled == part.ways.size() ? Holds.ALWAYS : Holds.SOMETIMES;
  }

  /** Keeps the ways that fulfil the claim. */
  void require(Claim claim) {
    Part part = joined(things(claim));
    if (part != null) {
      parts.remove(part);
      parts.add(
          new Part(
              part.things, part.ways.stream().filter(way -> Thing.holds(claim, way)).toList()));
    }
  }

  /** The values that a thing can still have. */
  Set<Object> values(String thing) {
    Set<Object> values = new HashSet<>();
    parts.stream()
        .filter(part -> part.things.contains(thing))
        .forEach(part -> part.ways.forEach(way -> values.add(way.get(thing))));
    return values;
  }

  /** One part of all those things, or null where there would be too many ways. */
  private @Nullable Part joined(Set<String> things) {
    List<Part> touched =
        parts.stream().filter(part -> !Collections.disjoint(part.things, things)).toList();
    long size = 1;
    for (Part part : touched) {
      size *= part.ways.size();
      if (size > MOST) {
        return null;
      }
    }
    Part all = new Part(Set.of(), List.of(Map.of()));
    for (Part part : touched) {
      all = both(all, part);
    }
    parts.removeAll(touched);
    parts.add(all);
    return all;
  }

  private static Part both(Part one, Part other) {
    Set<String> things = new HashSet<>(one.things);
    things.addAll(other.things);
    List<Map<String, Object>> ways = new ArrayList<>();
    for (Map<String, Object> a : one.ways) {
      for (Map<String, Object> b : other.ways) {
        Map<String, Object> way = new HashMap<>(a);
        way.putAll(b);
        ways.add(way);
      }
    }
    return new Part(things, ways);
  }

  /** How often a claim holds. */
  enum Holds {
    NEVER,
    SOMETIMES,
    ALWAYS
  }
}
