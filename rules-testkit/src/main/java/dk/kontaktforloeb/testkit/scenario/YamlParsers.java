package dk.kontaktforloeb.testkit.scenario;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dk.kontaktforloeb.core.json.JsonDocument;
import dk.kontaktforloeb.core.json.LocatedJson;
import dk.kontaktforloeb.json.JsonProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.yaml.snakeyaml.LoaderOptions;

/** Makes YAML parsers that read a file as YAML 1.2 means it. */
final class YamlParsers {
  /** Far more than any file of scenarios; the library's own limit is 3 million. */
  private static final int MOST_CHARACTERS = 500_000_000;

  private static final YAMLFactory FACTORY = factory();

  private YamlParsers() {}

  static JsonParser yaml(String text) {
    try {
      return new StrictYamlParser(FACTORY.createParser(text));
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string cannot fail", e);
    }
  }

  /**
   * Reads the documents of a text, one after the other; one without anything in it, such as after a
   * last {@code ---}, is none.
   */
  static void documents(
      String text, Consumer<JsonProblem> problems, Consumer<LocatedJson> documents) {
    JsonDocument.parseAll(
        yaml(text),
        document -> {
          document.problems().forEach(problems);
          LocatedJson root = document.root();
          if (root != null && document.problems().isEmpty() && !root.isNull()) {
            documents.accept(root);
          }
        });
  }

  private static YAMLFactory factory() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MOST_CHARACTERS);
    return YAMLFactory.builder()
        .loaderOptions(options)
        .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
        .build();
  }
}
