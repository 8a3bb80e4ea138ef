package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.core.file.FileTree;
import dk.kontaktforloeb.core.json.Nearest;
import dk.kontaktforloeb.rule.RuleProblem;
import dk.kontaktforloeb.rule.RuleSetException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Reads the files of a rule set from a directory; whatever else lies there is left alone. */
final class RuleDirectory {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What belongs to the whole set, and can not be added to. */
  private static final List<String> OF_THE_WHOLE =
      List.of(
          RuleFiles.CHECKS,
          RuleFiles.NON_RULES,
          RuleFiles.OFFICIAL_TEXTS,
          RuleFiles.TABLES,
          RuleFiles.TEMPLATES);

  /** As deep as rule sets are. */
  private static final int DEPTH = 3;

  private final Path root;
  private final String shown;
  private final List<RuleProblem> problems = new ArrayList<>();
  private final TreeMap<String, String> texts = new TreeMap<>();

  private RuleDirectory(Path root, String shown) {
    this.root = root;
    this.shown = shown;
  }

  /**
   * The files of a whole rule set: all that the shipped one has, rule files aside.
   *
   * @throws RuleSetException when the directory or a file is missing or can not be read
   */
  static RuleFiles whole(Path directory, Iterable<String> required) {
    RuleDirectory read = new RuleDirectory(directory, directory.toString());
    if (!Files.isDirectory(directory)) {
      read.problem("", "this is no directory, expected one with the files of a rule set");
    } else {
      read.readAll();
      for (String path : required) {
        if (!read.texts.containsKey(path)) {
          read.problem(
              path,
              "this file is missing"
                  + Nearest.to(path, read.texts.keySet())
                      .map(guess -> ".%nMaybe %s?".formatted(guess))
                      .orElse(", expected as in the shipped rule set"));
        }
      }
    }
    return read.orThrow();
  }

  /**
   * The files of a host's own rules.
   *
   * @param shown the directory or the folder in a jar, as messages name it
   * @throws RuleSetException when a file is missing, can not be read, or is none of an addition
   */
  static RuleFiles addition(Path folder, String shown) {
    RuleDirectory read = new RuleDirectory(folder, shown);
    read.readAll();
    for (String path : List.of(RuleFiles.IDENTITY, RuleFiles.DANISH, RuleFiles.ENGLISH)) {
      if (!read.texts.containsKey(path)) {
        read.problem(path, "this file is missing");
      }
    }
    for (String path : read.texts.keySet()) {
      if (OF_THE_WHOLE.stream().anyMatch(path::startsWith)) {
        read.problem(
            path,
            "an addition has rules, texts and an order alone.%nMaybe hand it to tables( … ) or templates( … ) of the builder."
                .formatted());
      }
    }
    return read.orThrow();
  }

  private RuleFiles orThrow() {
    if (!problems.isEmpty()) {
      throw new RuleSetException("The rule set can not be read", problems);
    }
    return new RuleFiles(shown, texts);
  }

  private void readAll() {
    try {
      FileTree tree = FileTree.below(root, DEPTH);
      tree.files().keySet().forEach(this::readFile);
      tree.refused()
          .forEach(
              (file, why) -> {
                if (isOfRuleSet(path(file))) {
                  problem(path(file), why);
                }
              });
    } catch (IOException e) {
      problem("", "the directory cannot be read: " + e.getMessage());
    }
  }

  private void readFile(Path file) {
    String path = path(file);
    if (isOfRuleSet(path)) {
      read(path, file);
    } else if (path.endsWith(".drl")) {
      problem(
          path,
          "a rule file here is not read, expected it in regler/, effekter/ or forespoergsel/");
    }
  }

  private String path(Path file) {
    String separator = root.getFileSystem().getSeparator();
    return root.relativize(file).toString().replace(separator, "/");
  }

  private static boolean isOfRuleSet(String path) {
    return RuleFiles.folder(path) != null
        || RuleFiles.WITH_RULES.contains(path)
        || path.equals(RuleFiles.IDENTITY)
        || path.matches(RuleFiles.TABLES + "[^/]+\\.csv")
        || path.matches(RuleFiles.TEMPLATES + "[^/]+\\.txt");
  }

  private void read(String path, Path file) {
    try {
      byte[] bytes = FileTree.read(file);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String lines = text.replace("\r\n", "\n");
      texts.put(path, lines.startsWith(BYTE_ORDER_MARK) ? lines.substring(1) : lines);
    } catch (CharacterCodingException e) {
      problem(path, "this is no UTF-8 text.%nMaybe an editor stored it in ISO 8859-1.".formatted());
    } catch (IOException e) {
      problem(path, "the file cannot be read: " + e.getMessage());
    }
  }

  private void problem(String path, String what) {
    problems.add(new RuleProblem(path.isEmpty() ? shown : shown + "/" + path, 0, 0, what));
  }
}
