package dk.kontaktforloeb.testkit.difference;

import dk.kontaktforloeb.core.drl.DrlFile;
import dk.kontaktforloeb.core.drl.DrlRule;
import dk.kontaktforloeb.core.engine.ShippedTexts;
import dk.kontaktforloeb.core.file.FileTree;
import dk.kontaktforloeb.rule.RuleProblem;
import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.rule.RuleSetException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rule set with the files that it was read from.
 *
 * @param name the directory as it was named, or {@code shipped}
 * @param rules the rules, ready to decide
 * @param texts path below the root to text, of every file that says what the rules are
 */
public record RuleSetFiles(String name, RuleSet rules, SortedMap<String, String> texts) {
  /** What the shipped rule set is called. */
  public static final String SHIPPED = "shipped";

  /** Copies the map. */
  public RuleSetFiles {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
  }

  /** The shipped rules. */
  public static RuleSetFiles shipped() {
    return new RuleSetFiles(SHIPPED, RuleSet.shipped(), ShippedTexts.all());
  }

  /**
   * The rules of a directory.
   *
   * @throws RuleSetException with everything that is wrong with it
   */
  public static RuleSetFiles of(Path directory) {
    RuleSet rules = RuleSet.of(directory);
    TreeMap<String, String> texts = new TreeMap<>();
    // What the shipped set has, and rule files and further files that lie beside its files.
    for (String folder : folders()) {
      read(directory, folder, texts);
    }
    return new RuleSetFiles(directory.toString(), rules, texts);
  }

  private static List<String> folders() {
    return ShippedTexts.all().keySet().stream()
        .map(path -> path.contains("/") ? path.substring(0, path.indexOf('/') + 1) : "")
        .distinct()
        .toList();
  }

  private static void read(Path directory, String folder, Map<String, String> texts) {
    Path place = directory.resolve(folder);
    if (!Files.isDirectory(place)) {
      return;
    }
    try {
      for (Path file : FileTree.below(place, 1).files().keySet()) {
        String path = folder + file.getFileName();
        if (isOfRuleSet(path)) {
          String text =
              new String(FileTree.read(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
          texts.put(path, text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
      }
    } catch (IOException e) {
      throw new RuleSetException(
          "The rule set can not be read",
          List.of(new RuleProblem(place.toString(), 0, 0, "could not be read: " + e)));
    }
  }

  private static boolean isOfRuleSet(String path) {
    return path.contains("/")
        ? path.matches(".*\\.(drl|csv|properties|txt)")
        : ShippedTexts.all().containsKey(path);
  }

  /** A file as whoever edits it knows it. */
  public String shown(String path) {
    return name.equals(SHIPPED) ? path : name + "/" + path;
  }

  /** A line of a file. */
  public String place(String path, int line) {
    return shown(path) + ":" + line;
  }

  /** Every rule of the rule files by id, in the order of the files. */
  Map<String, DrlRule> drlRules() {
    Map<String, DrlRule> rules = new LinkedHashMap<>();
    texts.forEach(
        (path, text) -> {
          if (path.endsWith(".drl")) {
            DrlFile.parse(path, text).rules().forEach(rule -> rules.put(rule.id(), rule));
          }
        });
    return rules;
  }
}
