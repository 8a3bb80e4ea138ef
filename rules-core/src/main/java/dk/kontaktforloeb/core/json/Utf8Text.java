package dk.kontaktforloeb.core.json;

import dk.kontaktforloeb.core.text.Problem;
import dk.kontaktforloeb.json.JsonProblem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text. Decoded before they are parsed: a parser of bytes counts columns in bytes, so that
 * every æ, ø and å would shift the place that we tell.
 *
 * @param text the text, without a byte order mark; empty when there is a problem
 * @param problem where the bytes are no UTF-8, or null
 */
public record Utf8Text(String text, @Nullable JsonProblem problem) {

  /** Decodes strictly: no byte is replaced. */
  public static Utf8Text of(byte[] utf8) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(utf8);
    CharBuffer out = CharBuffer.allocate(utf8.length);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    String text = out.toString();
    if (result.isError()) {
      return new Utf8Text("", problem(text, utf8[in.position()]));
    }
    return new Utf8Text(text.startsWith("\uFEFF") ? text.substring(1) : text, null);
  }

  private static JsonProblem problem(String before, byte wrong) {
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = before.length() - before.lastIndexOf('\n');
    return new JsonProblem(
        "", line, column, Problem.NOT_UTF8.text(Map.of("byte", "0x%02X".formatted(wrong))));
  }
}
