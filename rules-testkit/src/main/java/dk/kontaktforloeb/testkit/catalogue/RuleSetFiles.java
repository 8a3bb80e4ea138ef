package dk.kontaktforloeb.testkit.catalogue;

import dk.kontaktforloeb.core.engine.CompiledRules;
import dk.kontaktforloeb.core.explain.WrittenRule;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.table.Tables;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A rule set with the files that it was read from. */
final class RuleSetFiles {
  private final CompiledRules rules;
  private final Properties danish;
  private final Properties english;
  private final Map<String, WrittenRule> written;

  private RuleSetFiles(CompiledRules rules) {
    this.rules = rules;
    this.danish = properties(rules, "da");
    this.english = properties(rules, "en");
    this.written = rules.written();
  }

  /**
   * The files of a rule set.
   *
   * @throws IllegalArgumentException when {@link RuleSet} did not give it
   */
  static RuleSetFiles of(RuleSet ruleSet) {
    if (ruleSet instanceof CompiledRules rules) {
      return new RuleSetFiles(rules);
    }
    throw new IllegalArgumentException(
        "The rule set is a %s, expected one that RuleSet gave"
            .formatted(ruleSet.getClass().getName()));
  }

  /** The texts of one language; those of a host's additions come after the others. */
  private static Properties properties(CompiledRules rules, String language) {
    String file = "tekster/messages_%s.properties".formatted(language);
    Properties texts = new Properties();
    rules
        .files()
        .forEach(
            (path, text) -> {
              if (path.equals(file) || path.endsWith("/" + file)) {
                load(texts, text);
              }
            });
    return texts;
  }

  private static void load(Properties texts, String text) {
    try {
      texts.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  RuleSet ruleSet() {
    return rules;
  }

  Tables tables() {
    return rules.tables();
  }

  /** The tables as texts, by name. */
  Map<String, String> csvByName() {
    return rules.tableFiles().csvByName();
  }

  /** The rule as it stands in its file; null for a check of the services. */
  @Nullable WrittenRule written(String id) {
    return written.get(id);
  }

  /** The template of the rule's message, or null where it has none. */
  @Nullable LocalizedText message(String id) {
    String inDanish = danish.getProperty(id);
    String inEnglish = english.getProperty(id);
    return inDanish == null || inEnglish == null ? null : LocalizedText.of(inDanish, inEnglish);
  }
}
