package dk.kontaktforloeb.core.form;

import java.util.Locale;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Removes the HTML tags of a text (EFF-15). A tag is {@code <} or {@code </}, the name of an HTML
 * element, then white space, {@code /} or {@code >}, up to the next {@code >}. All else is kept as
 * written, a less-than sign in prose too; what removing a tag puts together is looked at no more.
 */
public final class HtmlTags {
  private final String text;
  private final StringBuilder kept = new StringBuilder();

  private HtmlTags(String text) {
    this.text = text;
  }

  /** The text without its tags, or null where it holds none. */
  public static @Nullable String removedFrom(@Nullable String text) {
    return text == null || text.indexOf('<') < 0 ? null : new HtmlTags(text).removed();
  }

  /** Goes through the text once: a search for the end of a tag that fails is the last one. */
  private @Nullable String removed() {
    int copied = 0;
    int start = text.indexOf('<');
    while (start >= 0) {
      int nameEnd = nameEnd(start);
      int end = isTag(start, nameEnd) ? text.indexOf('>', nameEnd) : start;
      if (end < 0) {
        break;
      }
      if (end > start) {
        kept.append(text, copied, start);
        copied = end + 1;
      }
      start = text.indexOf('<', end + 1);
    }
    return copied == 0 ? null : kept.append(text, copied, text.length()).toString();
  }

  private boolean isTag(int start, int nameEnd) {
    return nameEnd < text.length()
        && isDelimiter(text.charAt(nameEnd))
        && Tag.isKnownTag(text.substring(nameStart(start), nameEnd).toLowerCase(Locale.ROOT));
  }

  private int nameStart(int start) {
    return text.startsWith("/", start + 1) ? start + 2 : start + 1;
  }

  private int nameEnd(int start) {
    int end = nameStart(start);
    while (end < text.length() && isNameCharacter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isNameCharacter(char character) {
    return (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9');
  }

  private static boolean isDelimiter(char character) {
    return character == '>' || character == '/' || Character.isWhitespace(character);
  }
}
