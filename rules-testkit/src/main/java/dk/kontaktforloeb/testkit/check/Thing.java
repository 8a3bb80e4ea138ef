package dk.kontaktforloeb.testkit.check;

import java.util.Map;

/** What a comparison asks about: a field, an order of two fields, or a question of its own. */
final class Thing {
  private Thing() {}

  static String of(Claim.Compared claim, Value right) {
    String path = claim.left().path();
    if (isOwn(claim, right)) {
      return "%s %s %s".formatted(path, claim.operator(), right);
    }
    if (right instanceof Value.Field field) {
      return path.compareTo(field.path()) <= 0
          ? path + " ? " + field.path()
          : field.path() + " ? " + path;
    }
    return path;
  }

  /** Lists, patterns and what can not be ordered here are asked as yes or no. */
  static boolean isOwn(Claim.Compared claim, Value right) {
    return switch (claim.operator()) {
      case "==", "!=", "in" -> false;
      case "<", ">", "<=", ">=" ->
          right instanceof Value.Known known && !(known.value() instanceof Integer);
      default -> true;
    };
  }

  static boolean holds(Claim claim, Map<String, Object> way) {
    if (claim instanceof Claim.Joined joined) {
      return joined.or()
          ? joined.parts().stream().anyMatch(part -> holds(part, way))
          : joined.parts().stream().allMatch(part -> holds(part, way));
    }
    if (claim instanceof Claim.Compared compared) {
      return compared.right().stream().anyMatch(value -> holds(compared, value, way))
          != compared.negated();
    }
    return way.get(((Claim.Opaque) claim).text()) == Boolean.TRUE;
  }

  private static boolean holds(Claim.Compared claim, Value right, Map<String, Object> way) {
    Object value = way.get(of(claim, right));
    if (isOwn(claim, right)) {
      return value == Boolean.TRUE;
    }
    if (right instanceof Value.Field field) {
      return Domain.compare(
          order(claim, field, way),
          turned(claim, field) ? turn(claim.operator()) : claim.operator());
    }
    return Domain.compare(value, claim.operator(), ((Value.Known) right).value());
  }

  private static Domain.Order order(
      Claim.Compared claim, Value.Field right, Map<String, Object> way) {
    boolean noLeft = Domain.MISSING.equals(way.get(claim.left().path()));
    boolean noRight = Domain.MISSING.equals(way.get(right.path()));
    if (noLeft || noRight) {
      return noLeft && noRight ? Domain.Order.BOTH_MISSING : Domain.Order.ONE_MISSING;
    }
    return (Domain.Order) way.get(of(claim, right));
  }

  private static boolean turned(Claim.Compared claim, Value.Field right) {
    return claim.left().path().compareTo(right.path()) > 0;
  }

  private static String turn(String operator) {
    return switch (operator) {
      case "<" -> ">";
      case ">" -> "<";
      case "<=" -> ">=";
      case ">=" -> "<=";
      case "in" -> "==";
      default -> operator;
    };
  }
}
