package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.core.file.Resources;
import dk.kontaktforloeb.core.table.TableFiles;
import dk.kontaktforloeb.rule.RuleEngineException;
import java.io.IOException;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of a rule set as texts, by path below its root. Immutable.
 *
 * @param place the directory or jar that they were read from, for messages; empty for the shipped
 */
record RuleFiles(String place, SortedMap<String, String> texts) {
  static final String CHECKS = "kontroller.csv";
  static final String ORDER = "raekkefoelge.csv";
  static final String NON_RULES = "ikke-regler.csv";
  static final String OFFICIAL_TEXTS = "officielle-tekster.csv";
  static final String IDENTITY = "regelsaet.properties";
  static final String DANISH = "tekster/messages_da.properties";
  static final String ENGLISH = "tekster/messages_en.properties";
  static final String TABLES = "tabeller/";
  static final String TEMPLATES = "skabeloner/";

  /** What says what the rules are, beside rule files and tables. */
  static final List<String> WITH_RULES =
      List.of(NON_RULES, CHECKS, ORDER, OFFICIAL_TEXTS, DANISH, ENGLISH);

  RuleFiles {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
  }

  /** The shipped files on the class path; tables and templates are read apart. */
  static RuleFiles shipped() {
    TreeMap<String, String> files = new TreeMap<>();
    for (String path : Resources.ofRuleSet("regelfiler.txt").lines().toList()) {
      files.put(path, Resources.ofRuleSet(path));
    }
    for (String path : WITH_RULES) {
      files.put(path, Resources.ofRuleSet(path));
    }
    files.put(IDENTITY, Resources.ofRuleSet(IDENTITY));
    return new RuleFiles("", files);
  }

  /** The shipped tables on the class path. */
  static TableFiles shippedTables() {
    Map<String, String> tables = new TreeMap<>();
    for (String name : TableFiles.NAMES) {
      tables.put(name, Resources.ofRuleSet(TABLES + name + ".csv"));
    }
    return TableFiles.of(tables);
  }

  /** A file that is known to be there. */
  String text(String path) {
    String text = texts.get(path);
    if (text == null) {
      throw new IllegalStateException("The rule set has no file " + shown(path));
    }
    return text;
  }

  /** A file of properties; without any where there is no such file. */
  Properties properties(String path) {
    return parsed(texts.getOrDefault(path, ""));
  }

  /** A file as whoever edits it knows it. */
  String shown(String path) {
    return place.isEmpty() ? path : place + "/" + path;
  }

  /** The rule files. */
  SortedMap<String, String> drl() {
    SortedMap<String, String> drl = new TreeMap<>(texts);
    drl.keySet().removeIf(path -> folder(path) == null);
    return drl;
  }

  /** What says what the rules are: rule files, catalogue and texts, tables aside. */
  SortedMap<String, String> saying() {
    SortedMap<String, String> saying = drl();
    WITH_RULES.forEach(path -> saying.put(path, texts.getOrDefault(path, "")));
    return saying;
  }

  /** The folder of a rule file; null for every other file. */
  static @Nullable RuleFolder folder(String path) {
    for (RuleFolder folder : RuleFolder.values()) {
      if (folder.holds(path)) {
        return folder;
      }
    }
    return null;
  }

  static Properties parsed(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException | IllegalArgumentException e) {
      throw new RuleEngineException("Properties can not be read", e);
    }
    return properties;
  }
}
