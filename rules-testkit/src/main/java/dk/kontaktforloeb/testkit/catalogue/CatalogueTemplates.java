package dk.kontaktforloeb.testkit.catalogue;

import dk.kontaktforloeb.mustache.Escapers;
import dk.kontaktforloeb.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Fills in the templates that stand beside this class. They have three functions besides: {@code
 * {{#t}}dansk|English{{/t}}} is a text of the page in both languages, {@code namedFields} makes a
 * message template readable, {@code asWritten} is for what stands as written.
 */
final class CatalogueTemplates {
  private static final Mustache.Escaper HTML =
      Escapers.simple(
          new String[][] {{"&", "&amp;"}, {"<", "&lt;"}, {">", "&gt;"}, {"\"", "&quot;"}});

  /** Texts of rules stand in table cells and must not begin an HTML element. */
  private static final Mustache.Escaper MARKDOWN =
      Escapers.simple(new String[][] {{"&", "&amp;"}, {"<", "&lt;"}, {"|", "\\|"}, {"\n", " "}});

  private CatalogueTemplates() {}

  /** The page; well-formed XML, so that a slip in a template is found by a parser. */
  static String html(PageView page) {
    Map<String, Object> functions = new HashMap<>();
    functions.put("t", function(CatalogueTemplates::inBothLanguages));
    functions.put("namedFields", function(text -> fields(text, "<var>", "</var>")));
    // Quotes need no escape between tags; scenarios are full of them.
    functions.put(
        "asWritten",
        function(text -> text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")));
    return render("page.html", page, HTML, functions);
  }

  /** The same in Markdown, in English beside the sentences of the rules. */
  static String markdown(PageView page) {
    Map<String, Object> functions = new HashMap<>();
    functions.put("namedFields", function(text -> fields(text, "‹", "›")));
    functions.put("asWritten", function(text -> text.replace("|", "\\|").replace("\n", " ")));
    return render("page.md", page, MARKDOWN, functions);
  }

  private static Mustache.Lambda function(UnaryOperator<String> ofText) {
    return (fragment, out) -> out.write(ofText.apply(fragment.execute()));
  }

  private static String inBothLanguages(String text) {
    String[] texts = text.split("\\|", 2);
    return "<span lang=\"da\">%s</span><span lang=\"en\">%s</span>"
        .formatted(texts[0], texts[texts.length - 1]);
  }

  /** A list is shown by one of its items, a text with variants by all of them. */
  private static String fields(String message, String open, String close) {
    return message
        .replaceAll("\\{\\{\\^-last}}(.*?)\\{\\{/-last}}", "$1…")
        .replaceAll("\\{\\{/([^}]*)}}\\{\\{\\^\\1}}", " / ")
        .replaceAll("\\{\\{[#^/][^}]*}}", "")
        .replaceAll("\\{\\{([^}]*)}}", open + "$1" + close);
  }

  private static String render(
      String template, PageView page, Mustache.Escaper escaper, Map<String, Object> functions) {
    Mustache.Compiler compiler =
        Mustache.compiler()
            .withEscaper(escaper)
            .withLoader(name -> new StringReader(read(name)))
            .nullValue("");
    StringWriter text = new StringWriter();
    compiler.compile(read(template)).execute(page, functions, text);
    return text.toString();
  }

  private static String read(String name) {
    try (InputStream in =
        Objects.requireNonNull(
            CatalogueTemplates.class.getResourceAsStream(name), "No template " + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
