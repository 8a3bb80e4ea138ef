package dk.kontaktforloeb.testkit.page;

import java.util.Locale;
import java.util.Set;

/** Writes an HTML page; texts are escaped. */
public final class Html {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; --back: #fff; --fore: #1b1f24; --faint: #5c6670; --rule: #d5dae0;
        --good: #1a7f4b; --good-back: #e6f4ec; --part: #9a6700; --part-back: #fdf3d3; --bad: #c0262d; --bad-back: #fde8e8; }
      @media (prefers-color-scheme: dark) {
        :root { --back: #15191e; --fore: #e4e8ec; --faint: #9aa5b1; --rule: #313943;
          --good: #4cc38a; --good-back: #12301f; --part: #e0b13c; --part-back: #362a0c; --bad: #ff7b7b; --bad-back: #3b1618; }
      }
      * { box-sizing: border-box; }
      body { margin: 0 auto; max-width: 66rem; padding: 1rem 1rem 4rem; background: var(--back); color: var(--fore);
        font: 15px/1.5 system-ui, sans-serif; }
      h1 { font-size: 1.5rem; margin: .5rem 0; }
      h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--rule); overflow-wrap: anywhere; }
      small, .note { color: var(--faint); font-weight: normal; }
      code { font: 13px/1.5 ui-monospace, monospace; overflow-wrap: anywhere; white-space: pre-wrap; }
      summary { color: var(--faint); cursor: pointer; font-size: .85rem; }
      ul.examples { margin: .2rem 0 .4rem; padding-left: 1.1rem; font-size: .85rem; overflow-wrap: anywhere; }
      .sum { font-size: 1.05rem; }
      a { color: inherit; }
      .bad { color: var(--bad); }
      """;

  /** After these no line is broken: it would be read as a space. */
  private static final Set<String> INLINE = Set.of("a", "code", "del", "ins", "small", "span");

  private final StringBuilder body = new StringBuilder();

  /** Opens an element with attributes: names and values in turn. */
  public Html open(String element, String... attributes) {
    body.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      body.append(' ')
          .append(attributes[i])
          .append("=\"")
          .append(escaped(attributes[i + 1]))
          .append('"');
    }
    body.append('>');
    return this;
  }

  /** Closes an element. */
  public Html close(String element) {
    body.append("</").append(element).append(">");
    if (!INLINE.contains(element)) {
      body.append('\n');
    }
    return this;
  }

  /** A text with values put in. */
  public Html text(String format, Object... values) {
    body.append(escaped(String.format(Locale.ROOT, format, values)));
    return this;
  }

  /** The whole page, with a style of its own beside that of all pages. */
  public String page(String title, String style) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%1$s</title>
        <style>
        %2$s</style>
        </head>
        <body>
        <h1>%1$s</h1>
        %3$s</body>
        </html>
        """
        .formatted(escaped(title), STYLE + style, body);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
