package dk.kontaktforloeb.testkit.scenario;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Refuses what one YAML reader reads so and another otherwise: a scenario file must mean the same
 * in every language. An unquoted 0101701234 is one number in YAML 1.1, another in YAML 1.2, and
 * never the text that was meant.
 */
final class StrictYamlParser extends JsonParserDelegate {
  private static final Pattern PLAIN_NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

  private final YAMLParser yaml;
  private @Nullable JsonToken token;

  StrictYamlParser(YAMLParser yaml) {
    super(yaml);
    this.yaml = yaml;
  }

  @Override
  public @Nullable JsonToken nextToken() throws IOException {
    try {
      token = checked(yaml.nextToken());
      return token;
    } catch (JsonProcessingException e) {
      throw e.getCause() instanceof MarkedYAMLException marked ? readable(marked) : e;
    }
  }

  @Override
  public @Nullable JsonToken currentToken() {
    return token;
  }

  private @Nullable JsonToken checked(@Nullable JsonToken read) throws IOException {
    if (read == JsonToken.VALUE_STRING) {
      if (yaml.isCurrentAlias()) {
        throw wrong("alias *%s: expected a value, aliases are not read.%nMaybe write it out?");
      }
      return isNothing() ? JsonToken.VALUE_NULL : read;
    }
    boolean isNumber = read == JsonToken.VALUE_NUMBER_INT || read == JsonToken.VALUE_NUMBER_FLOAT;
    if (isNumber && !PLAIN_NUMBER.matcher(yaml.getText()).matches()) {
      throw wrong("%1$s is not the same number in every YAML reader.%nMaybe \"%1$s\"?");
    }
    return read;
  }

  /** A value that is not there, unlike the empty text, takes no place. */
  private boolean isNothing() throws IOException {
    return yaml.getTextLength() == 0
        && yaml.currentTokenLocation().getCharOffset() == yaml.currentLocation().getCharOffset();
  }

  private JsonParseException wrong(String message) throws IOException {
    return new JsonParseException(
        this, message.formatted(yaml.getText()), yaml.currentTokenLocation());
  }

  private JsonParseException readable(MarkedYAMLException e) {
    Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
    JsonLocation at =
        mark == null
            ? yaml.currentLocation()
            : new JsonLocation(null, mark.getIndex(), mark.getLine() + 1, mark.getColumn() + 1);
    String context = e.getContext() == null ? "" : e.getContext() + ": ";
    return new JsonParseException(this, context + e.getProblem(), at);
  }
}
