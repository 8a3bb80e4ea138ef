package dk.kontaktforloeb.testkit.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text of a rule directory, and where its lines begin. Immutable. */
final class SourceFile {
  private final String path;
  private final String text;
  private final int[] lineStarts;

  /**
   * A text.
   *
   * @param path below the directory, with slashes
   */
  SourceFile(String path, String text) {
    this.path = path;
    this.text = text;
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      starts.add(i + 1);
    }
    this.lineStarts = starts.stream().mapToInt(Integer::intValue).toArray();
  }

  String path() {
    return path;
  }

  String text() {
    return text;
  }

  /** The line of an offset, from 1. */
  int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of an offset, from 1. */
  int column(int offset) {
    return offset - lineStarts[line(offset) - 1] + 1;
  }

  int lines() {
    return lineStarts.length;
  }

  /** The text of a line, without its end. */
  String lineText(int line) {
    int end = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
    String found = text.substring(lineStarts[line - 1], end);
    return found.endsWith("\r") ? found.substring(0, found.length() - 1) : found;
  }

  /** The offset of a place that another parser told; one outside the text is moved into it. */
  int offset(int line, int column) {
    int known = Math.min(Math.max(line, 1), lineStarts.length);
    int length = lineText(known).length();
    return lineStarts[known - 1] + Math.min(Math.max(column - 1, 0), length);
  }
}
