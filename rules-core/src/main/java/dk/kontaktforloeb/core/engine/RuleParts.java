package dk.kontaktforloeb.core.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a rule set is put together from. Immutable.
 *
 * @param base the shipped rules or a directory instead of them
 * @param additions a host's own rules, in the order in which they were added
 * @param leftOut ids of rules that do not count
 */
record RuleParts(RulePart base, List<RulePart> additions, SortedSet<String> leftOut) {

  RuleParts {
    additions = List.copyOf(additions);
    leftOut = Collections.unmodifiableSortedSet(new TreeSet<>(leftOut));
  }

  static RuleParts of(RulePart base) {
    return new RuleParts(base, List.of(), new TreeSet<>());
  }

  RuleParts with(RulePart addition) {
    List<RulePart> more = new ArrayList<>(additions);
    more.add(addition);
    return new RuleParts(base, more, leftOut);
  }

  RuleParts without(Collection<String> ids) {
    SortedSet<String> more = new TreeSet<>(leftOut);
    more.addAll(ids);
    return new RuleParts(base, additions, more);
  }

  /** The base, then the additions. */
  List<RulePart> all() {
    return Stream.concat(Stream.of(base), additions.stream()).toList();
  }

  /** Such as {@code kontaktforloeb+koebenhavn-IND-32}: what was added and what was left out. */
  String name() {
    StringBuilder name = new StringBuilder(base.name());
    additions.forEach(addition -> name.append('+').append(addition.name()));
    leftOut.forEach(id -> name.append('-').append(id));
    return name.toString();
  }

  /** The versions of the parts, joined by a plus sign. */
  String version() {
    return String.join("+", all().stream().map(RulePart::version).toList());
  }

  /** A file of texts, those of the additions included. */
  Properties properties(String path) {
    Properties merged = new Properties();
    all().forEach(part -> merged.putAll(part.files().properties(path)));
    return merged;
  }

  /**
   * What says what the rules are, by path; paths of an addition begin with its name. Tables and
   * templates are not among them.
   */
  SortedMap<String, String> saying() {
    SortedMap<String, String> saying = new TreeMap<>(base.files().saying());
    for (RulePart addition : additions) {
      addition
          .files()
          .texts()
          .forEach((path, text) -> saying.put(addition.name() + "/" + path, text));
    }
    return saying;
  }
}
