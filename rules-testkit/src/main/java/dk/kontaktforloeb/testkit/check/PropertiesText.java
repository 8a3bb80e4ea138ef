package dk.kontaktforloeb.testkit.check;

import java.util.ArrayList;
import java.util.List;

/** A file of texts with the place of every key and text. */
final class PropertiesText {

  /** A key and its text, as they are written; a text may go on over lines that end with \. */
  record Entry(String key, Span keySpan, String text, Span textSpan) {}

  private PropertiesText() {}

  static List<Entry> read(SourceFile file) {
    List<Entry> entries = new ArrayList<>();
    String text = file.text();
    int at = 0;
    while (at < text.length()) {
      int end = logicalEnd(text, at);
      int start = at;
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      if (start < end && text.charAt(start) != '#' && text.charAt(start) != '!') {
        entries.add(entry(text, start, end));
      } else if (start < end) {
        end = lineEnd(text, start);
      }
      at = end + 1;
    }
    return entries;
  }

  private static Entry entry(String text, int start, int end) {
    int keyEnd = start;
    while (keyEnd < end && "=: \t".indexOf(text.charAt(keyEnd)) < 0) {
      keyEnd += text.charAt(keyEnd) == '\\' ? 2 : 1;
    }
    keyEnd = Math.min(keyEnd, end);
    int valueStart = keyEnd;
    while (valueStart < end && "=: \t".indexOf(text.charAt(valueStart)) >= 0) {
      valueStart++;
    }
    String value = text.substring(valueStart, end).stripTrailing();
    return new Entry(
        text.substring(start, keyEnd),
        new Span(start, keyEnd),
        value,
        new Span(valueStart, valueStart + value.length()));
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static int logicalEnd(String text, int from) {
    int end = lineEnd(text, from);
    while (end < text.length() && endsWithBackslash(text.substring(from, end))) {
      end = lineEnd(text, end + 1);
    }
    return end;
  }

  private static boolean endsWithBackslash(String line) {
    String stripped = line.stripTrailing();
    int count = 0;
    while (count < stripped.length() && stripped.charAt(stripped.length() - 1 - count) == '\\') {
      count++;
    }
    return count % 2 == 1;
  }
}
