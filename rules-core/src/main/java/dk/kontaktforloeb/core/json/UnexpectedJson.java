package dk.kontaktforloeb.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import dk.kontaktforloeb.core.text.Problem;
import dk.kontaktforloeb.core.text.Shown;
import dk.kontaktforloeb.decision.LocalizedText;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The place at which a text is not JSON. No name and no value is repeated: only a punctuation mark.
 */
record UnexpectedJson(String json, @Nullable JsonLocation location) {

  LocalizedText text() {
    int at = location == null ? -1 : (int) location.getCharOffset();
    Map<String, Object> values = new HashMap<>();
    if (at >= 0 && at < json.length()) {
      char found = json.charAt(at);
      boolean isWord = Character.isLetterOrDigit(found) || found == '\'';
      if (!Character.isLetterOrDigit(found) && !Character.isWhitespace(found)) {
        values.put("found", Shown.quoted(json.substring(at, json.offsetByCodePoints(at, 1))));
      }
      values.put("maybe", isWord ? Problem.QUOTATION_MARKS_MISSING.text() : comma(found, at));
    }
    return Problem.NOT_JSON.text(values);
  }

  private @Nullable LocalizedText comma(char found, int at) {
    int before = at - 1;
    while (before >= 0 && Character.isWhitespace(json.charAt(before))) {
      before--;
    }
    if (before < 0) {
      return null;
    }
    char last = json.charAt(before);
    if (last == ',' && (found == '}' || found == ']')) {
      return Problem.COMMA_TOO_MANY.text();
    }
    boolean isEnd = last == '"' || last == '}' || last == ']' || Character.isDigit(last);
    return isEnd && (found == '"' || found == '{' || found == '[')
        ? Problem.COMMA_MISSING.text()
        : null;
  }
}
