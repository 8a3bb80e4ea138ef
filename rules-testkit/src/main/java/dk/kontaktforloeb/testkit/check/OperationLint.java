package dk.kontaktforloeb.testkit.check;

import dk.kontaktforloeb.decision.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether a rule judges the operations that it says: the catalogue and the documentation go by
 * {@code @operation}, the engine by the constraint.
 */
final class OperationLint {
  private static final String FIELD = "operation";

  private final RuleInFile rule;
  private final DrlSyntax.Pattern pattern;

  OperationLint(RuleInFile rule, DrlSyntax.Pattern pattern) {
    this.rule = rule;
    this.pattern = pattern;
  }

  void check(List<Claim> claims) {
    Optional<DrlSyntax.Metadatum> metadatum =
        rule.rule().metadata().stream().filter(m -> m.key().text().equals(FIELD)).findFirst();
    if (metadatum.isEmpty() || metadatum.get().value().text().equals("alle")) {
      return;
    }
    List<Claim.Compared> comparisons = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim instanceof Claim.Opaque opaque && opaque.text().contains(FIELD)) {
        return;
      }
      if (onOperationAlone(claim)) {
        Worlds.compared(claim, comparisons::add);
      }
    }
    if (comparisons.isEmpty()) {
      rule.tell(
          Lint.OPERATION_DISAGREES,
          pattern.type().span(),
          "the pattern does not ask operation, but @operation names %s"
              .formatted(metadatum.get().value().text()),
          "operation == Operation.… or operation in ( … ) as its first constraint",
          null);
      return;
    }
    compare(claims, comparisons, metadatum.get());
  }

  private static boolean onOperationAlone(Claim claim) {
    List<Claim.Compared> all = new ArrayList<>();
    Worlds.compared(claim, all::add);
    return !all.isEmpty() && all.stream().allMatch(c -> c.left().path().equals(FIELD));
  }

  private void compare(
      List<Claim> claims, List<Claim.Compared> comparisons, DrlSyntax.Metadatum metadatum) {
    Worlds worlds = new Worlds(claims.stream().filter(OperationLint::onOperationAlone).toList());
    claims.stream().filter(OperationLint::onOperationAlone).forEach(worlds::require);
    Set<Operation> judged = new TreeSet<>();
    worlds.values(FIELD).forEach(value -> judged.add((Operation) value));
    boolean namesThem = comparisons.stream().anyMatch(comparison -> !comparison.isNegative());
    Set<Operation> said = new TreeSet<>();
    String value = metadatum.value().text();
    int at = 0;
    for (String word : value.split("\\s+")) {
      int start = value.indexOf(word, at);
      at = start + word.length();
      Optional<Operation> operation = Operation.ofWireName(word);
      operation.ifPresent(said::add);
      if (operation.isPresent() && !judged.contains(operation.get())) {
        Span span = metadatum.value().span();
        notJudged(new Span(span.start() + start, span.start() + at), word, judged, namesThem);
      }
    }
    if (namesThem) {
      judged.stream()
          .filter(operation -> !said.contains(operation))
          .forEach(operation -> notSaid(operation, comparisons, value));
    }
  }

  private void notJudged(Span span, String word, Set<Operation> judged, boolean namesThem) {
    rule.tell(
        Lint.OPERATION_DISAGREES,
        span,
        "@operation names %s, but the constraint on operation leaves it out".formatted(word),
        namesThem ? "what the constraint names: " + words(judged) : "what the constraint allows",
        null);
  }

  private void notSaid(Operation operation, List<Claim.Compared> comparisons, String said) {
    rule.tell(
        Lint.OPERATION_DISAGREES,
        place(operation, comparisons),
        "the constraint names %s, but @operation does not".formatted(operation.wireName()),
        "what @operation names: " + said,
        null);
  }

  private Span place(Operation operation, List<Claim.Compared> comparisons) {
    for (Claim.Compared comparison : comparisons) {
      for (int i = 0; i < comparison.right().size(); i++) {
        @Nullable Object value =
            comparison.right().get(i) instanceof Value.Known known ? known.value() : null;
        if (value == operation) {
          return comparison.rightSpans().get(i);
        }
      }
    }
    return comparisons.get(0).span();
  }

  private static String words(Set<Operation> operations) {
    return String.join(" ", Arrays.stream(operations.toArray()).map(String::valueOf).toList());
  }
}
