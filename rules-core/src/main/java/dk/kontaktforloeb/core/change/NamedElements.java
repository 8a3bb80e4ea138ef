package dk.kontaktforloeb.core.change;

import dk.kontaktforloeb.decision.RuleId;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Which elements of a request violated rules name. */
final class NamedElements {
  private final Record request;
  private final List<Element> elements;
  private final Function<RuleId, List<String>> words;

  /**
   * @param words what a rule's conditions ask for
   */
  NamedElements(Record request, Function<RuleId, List<String>> words) {
    this.request = request;
    this.elements = Element.of(request.getClass());
    this.words = words;
  }

  /**
   * The elements that the violations are about, then those that stand behind the words of their
   * rules; the parts of an object that is there right before the object.
   */
  List<Element> of(List<ViolatedRule> violations) {
    Set<Element> named = new LinkedHashSet<>();
    for (ViolatedRule violation : violations) {
      for (String field : violation.fields()) {
        elements.stream()
            .filter(element -> element.pointer().equals(field))
            .forEach(element -> addWithParts(element, named));
      }
    }
    for (ViolatedRule violation : violations) {
      for (String word : words.apply(violation.ruleId())) {
        elements.stream()
            .filter(element -> element.name().equals(word))
            .findFirst()
            .ifPresent(element -> addWithParts(element, named));
      }
    }
    return List.copyOf(named);
  }

  private void addWithParts(Element element, Set<Element> named) {
    if (element.type().isRecord() && element.of(request) != null) {
      elements.stream().filter(part -> part.isPartOf(element)).forEach(named::add);
    }
    named.add(element);
  }

  /** The times that the request holds. */
  List<Element> times() {
    return elements.stream()
        .filter(element -> element.type() == LocalDateTime.class && element.of(request) != null)
        .toList();
  }
}
