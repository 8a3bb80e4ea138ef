package dk.kontaktforloeb.explain;

import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.decision.RuleSetId;
import dk.kontaktforloeb.json.WireValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What would change a decision: the smallest changes of a rejected request that make it acceptable.
 * A value. Written as JSON by {@link dk.kontaktforloeb.json.JsonGateway#write}.
 *
 * @param operation what was asked
 * @param outcome what the search came to
 * @param rejectedBy the rules that reject the request
 * @param suggestions changes that help, the best first: single ones, or pairs where no single one
 *     does
 * @param decisions how many changed requests were decided
 * @param boundReached whether the search ended at its bound, so that there may be more to find
 * @param ruleSet the rules that decided
 * @param asOf the instant as of which was decided
 */
public record Changes(
    Operation operation,
    Outcome outcome,
    List<RuleId> rejectedBy,
    List<Change> suggestions,
    int decisions,
    boolean boundReached,
    RuleSetId ruleSet,
    Instant asOf)
    implements WireValue {

  /** What a search for changes came to. */
  public enum Outcome {
    /** The request is accepted as it is. */
    ACCEPTED("godkendt som den er", "accepted as it is"),
    /** There are suggestions. */
    FOUND("ville blive godkendt med", "would be accepted with"),
    /** No change of one or two elements that the violated rules name was found. */
    NOTHING_FOUND(
        "ingen ændring af et eller to elementer, som reglerne nævner, ville hjælpe",
        "no change of one or two elements that the rules name would help"),
    /** A check of form, access or the registers refused the request before the rules saw it. */
    NOT_REACHED(
        "afvist, før reglerne bedømte anmodningen; derfor er intet prøvet",
        "refused before the rules judged the request, so nothing was tried");

    private final LocalizedText text;

    Outcome(String danish, String english) {
      this.text = LocalizedText.of(danish, english);
    }

    /** The outcome in words. */
    public LocalizedText text() {
      return text;
    }
  }

  /** Copies the lists. */
  public Changes {
    rejectedBy = List.copyOf(rejectedBy);
    suggestions = List.copyOf(suggestions);
  }

  /** All of it as lines of text: Danish for a Danish locale, English for every other. */
  public String text(Locale locale) {
    return new ChangesText(locale.getLanguage().equals("da")).of(this);
  }
}
