package dk.kontaktforloeb.testkit.scenario;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
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

  private static YAMLFactory factory() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MOST_CHARACTERS);
    return YAMLFactory.builder()
        .loaderOptions(options)
        .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
        .build();
  }
}
