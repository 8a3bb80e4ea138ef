package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.core.table.TableFiles;
import dk.kontaktforloeb.rule.RuleEngineException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files of the shipped rule set on the class path. */
final class RuleFiles {
  private static final String ROOT = "/dk/kontaktforloeb/";

  private RuleFiles() {}

  /** Every file that says what the rules are, tables aside: path below the root to text. */
  static Map<String, String> all() {
    Map<String, String> files = new TreeMap<>();
    for (String path : read("regelfiler.txt").lines().toList()) {
      files.put(path, read(path));
    }
    for (String path :
        new String[] {
          "ikke-regler.csv",
          "kontroller.csv",
          "raekkefoelge.csv",
          "tekster/messages_da.properties",
          "tekster/messages_en.properties"
        }) {
      files.put(path, read(path));
    }
    return files;
  }

  static TableFiles tables() {
    Map<String, String> tables = new TreeMap<>();
    for (String name : TableFiles.NAMES) {
      tables.put(name, read("tabeller/" + name + ".csv"));
    }
    return TableFiles.of(tables);
  }

  static Properties ruleSet() {
    return properties(read("regelsaet.properties"));
  }

  static Properties properties(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new RuleEngineException("Properties can not be read", e);
    }
    return properties;
  }

  static String read(String path) {
    try (@Nullable InputStream in = RuleFiles.class.getResourceAsStream(ROOT + path)) {
      if (in == null) {
        throw new RuleEngineException(
            "The rule set has no file %s%s.%nMaybe the dependency dk.kontaktforloeb:rules-drl is missing."
                .formatted(ROOT, path));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new RuleEngineException("The file %s%s can not be read".formatted(ROOT, path), e);
    }
  }
}
