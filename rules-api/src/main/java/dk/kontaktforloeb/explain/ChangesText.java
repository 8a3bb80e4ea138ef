package dk.kontaktforloeb.explain;

import dk.kontaktforloeb.decision.RuleId;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What would change a decision, as text in one language. */
final class ChangesText {
  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  private final boolean inDanish;

  ChangesText(boolean inDanish) {
    this.inDanish = inDanish;
  }

  private String word(String danish, String english) {
    return inDanish ? danish : english;
  }

  String of(Changes changes) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%s: %s, %s %s%n"
            .formatted(
                changes.operation().wireName(),
                verdict(changes.rejectedBy()),
                word("pr.", "as of"),
                changes.asOf()));
    text.append("%s%n".formatted(outcome(changes)));
    changes.suggestions().forEach(suggestion -> text.append("  %s%n".formatted(of(suggestion))));
    return text.toString();
  }

  private String verdict(List<RuleId> rejectedBy) {
    return rejectedBy.isEmpty()
        ? word("godkendt", "accepted")
        : word("afvist af ", "rejected by ")
            + rejectedBy.stream().map(RuleId::value).collect(Collectors.joining(", "));
  }

  private String outcome(Changes changes) {
    String outcome =
        inDanish ? changes.outcome().text().danish() : changes.outcome().text().english();
    String tried =
        word("%s ændrede anmodninger prøvet", "%s changed requests tried")
            .formatted(changes.decisions());
    String bound =
        changes.boundReached() ? word(", grænsen er nået", ", the bound is reached") : "";
    return changes.decisions() == 0 ? outcome : "%s (%s%s)".formatted(outcome, tried, bound);
  }

  String of(Change change) {
    String elements =
        change.elements().stream().map(this::of).collect(Collectors.joining(word(" og ", " and ")));
    String moved = change.movedTogether() ? word(" (flyttet sammen)", " (moved together)") : "";
    String bookings = change.bookings().isEmpty() ? "" : of(change.bookings());
    return bookings.isEmpty()
        ? elements + moved
        : elements.isEmpty() ? bookings : bookings + word(", og ", ", and ") + elements + moved;
  }

  private String of(List<BookingInTheWay> bookings) {
    boolean one = bookings.size() == 1;
    String inTheWay =
        bookings.stream()
            .map(booking -> booking.indkaldelseId() + " (" + booking.moedeStarttidspunkt() + ")")
            .collect(
                Collectors.joining(
                    word(" og ", " and "),
                    one ? word("indkaldelse ", "booking ") : word("indkaldelser ", "bookings "),
                    one
                        ? word(
                            " er i vejen: når den er aflyst",
                            " is in the way: once it is cancelled")
                        : word(
                            " er i vejen: når de er aflyst",
                            " are in the way: once they are cancelled")));
    return bookings.stream()
        .map(BookingInTheWay::until)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .map(until -> inTheWay + word(", eller fra %s", ", or from %s on").formatted(until))
        .orElse(inTheWay);
  }

  private String of(ElementChange change) {
    String name = change.pointer().substring(1).replace('/', '.');
    return switch (change.kind()) {
      case VALUES -> "%s = %s%s".formatted(name, values(change.values()), insteadOf(change.from()));
      case RANGE -> name + " " + range(change.least(), change.most());
      case FILLED ->
          name
              + (change.from() == null
                  ? word(" udfyldt", " filled in")
                  : word(" med en anden, gyldig værdi", " with another, valid value"));
      case ABSENT -> name + word(" udeladt", " left out");
    };
  }

  private String values(List<ElementValue> values) {
    String or = word(" eller ", " or ");
    int last = values.size() - 1;
    String first =
        values.subList(0, last).stream().map(ChangesText::shown).collect(Collectors.joining(", "));
    return (first.isEmpty() ? "" : first + or) + shown(values.get(last));
  }

  private String insteadOf(@Nullable ElementValue from) {
    return from == null || from.value() instanceof Boolean
        ? ""
        : word(" i stedet for ", " instead of ") + shown(from);
  }

  private static String shown(ElementValue value) {
    return value.name() == null
        ? String.valueOf(value.value())
        : "%s (%s)".formatted(value.value(), value.name());
  }

  private String range(@Nullable Object least, @Nullable Object most) {
    boolean times = least instanceof LocalDateTime || most instanceof LocalDateTime;
    if (least == null) {
      return (times ? word("senest ", "on or before ") : word("højst ", "at most ")) + last(most);
    }
    if (most == null) {
      return (times ? word("tidligst ", "on or after ") : word("mindst ", "at least "))
          + first(least);
    }
    return least.equals(most)
        ? "= " + least
        : word("fra %s til %s", "from %s to %s").formatted(first(least), last(most));
  }

  /** A day's first second is the day. */
  private static String first(Object least) {
    return least instanceof LocalDateTime time && time.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? time.toLocalDate().toString()
        : least.toString();
  }

  /** A day's last second is the day. */
  private static String last(@Nullable Object most) {
    return most instanceof LocalDateTime time && time.toLocalTime().equals(LAST_SECOND)
        ? time.toLocalDate().toString()
        : String.valueOf(most);
  }
}
