package dk.kontaktforloeb.core.text;

import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.mustache.Mustache;
import dk.kontaktforloeb.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The texts of {@link Problem} in one language, independent of the locale. Thread-safe. */
final class ProblemTexts {
  static final ProblemTexts DANISH = new ProblemTexts("problems_da.properties", true);
  static final ProblemTexts ENGLISH = new ProblemTexts("problems_en.properties", false);

  private final Map<Problem, Template> templates = new EnumMap<>(Problem.class);

  private ProblemTexts(String file, boolean inDanish) {
    Mustache.Compiler compiler =
        Mustache.compiler()
            .escapeHTML(false)
            .withFormatter(
                value ->
                    value instanceof LocalizedText text
                        ? (inDanish ? text.danish() : text.english())
                        : String.valueOf(value));
    Properties texts = read(file);
    for (Problem problem : Problem.values()) {
      @Nullable String text = texts.getProperty(problem.key());
      if (text == null) {
        throw new IllegalStateException("%s has no text %s".formatted(file, problem.key()));
      }
      templates.put(problem, compiler.compile(text));
    }
  }

  static Properties read(String file) {
    Properties texts = new Properties();
    try (InputStream in = ProblemTexts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            "%s is not on the class path.%nMaybe a fat jar left it out.".formatted(file));
      }
      Reader utf8 = new InputStreamReader(in, StandardCharsets.UTF_8);
      texts.load(utf8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  String render(Problem problem, Map<String, ?> values) {
    Template template = templates.get(problem);
    assert template != null;
    return template.execute(values);
  }
}
