package dk.kontaktforloeb.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One violated rule.
 *
 * @param ruleId the rule
 * @param errorCode STAR's number, or null where none is known
 * @param severity whether it rejects
 * @param fields what it is about: JSON pointers into the request; those of the caller begin with
 *     {@code /caller}
 * @param text the message with the offending values
 * @param sources ids of the source statements that the rule carries
 * @param blockedBy the bookings in the way, earliest first; empty for rules that are not about
 *     other bookings
 */
public record Violation(
    RuleId ruleId,
    @Nullable ErrorCode errorCode,
    Severity severity,
    List<String> fields,
    LocalizedText text,
    List<String> sources,
    List<BlockingBooking> blockedBy)
    implements WireValue {

  /** Copies the lists. */
  public Violation {
    fields = List.copyOf(fields);
    sources = List.copyOf(sources);
    blockedBy = List.copyOf(blockedBy);
  }

  /** STAR's number (the old one where there are two); the rule id where no number is known. */
  public String code() {
    return errorCode == null ? ruleId.value() : Integer.toString(errorCode.number());
  }

  /**
   * STAR's own text of the error, word for word as the sources quote it, for clients that expect
   * it; null where none is known.
   */
  public @Nullable String officialText() {
    return errorCode == null ? null : errorCode.officialText();
  }

  /** The message in that language: Danish for a Danish locale, English for every other. */
  public String message(Locale locale) {
    return text.in(locale);
  }

  /** Whether it rejects the request. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** An equal violation whose message is written out, so that it keeps nothing it was made from. */
  Violation detached() {
    return new Violation(ruleId, errorCode, severity, fields, text.detached(), sources, blockedBy);
  }

  /** Rule, code and English message. */
  @Override
  public String toString() {
    return errorCode == null
        ? "%s: %s".formatted(ruleId, text)
        : "%s %s: %s".formatted(ruleId, code(), text);
  }

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Violation ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, Violation.class);
  }
}
