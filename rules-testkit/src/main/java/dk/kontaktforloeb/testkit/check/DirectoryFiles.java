package dk.kontaktforloeb.testkit.check;

import dk.kontaktforloeb.core.engine.ShippedTexts;
import dk.kontaktforloeb.core.file.FileTree;
import dk.kontaktforloeb.core.json.Nearest;
import dk.kontaktforloeb.core.json.Utf8Text;
import dk.kontaktforloeb.json.JsonProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The files of a directory of rules, as far as they could be read. */
final class DirectoryFiles {
  static final String FILE_LIST = "regelfiler.txt";
  private static final Set<String> OPTIONAL = Set.of(FILE_LIST, SourceLints.FILE);
  private static final Pattern RULES =
      Pattern.compile("(regler|effekter|forespoergsel)/[^/]+\\.drl");
  private static final Pattern TEMPLATES = Pattern.compile("skabeloner/[^/]+\\.txt");

  /** Notes, and what editors leave behind. */
  private static final Pattern NOT_OF_RULES =
      Pattern.compile("(.*/)?(README.*|LICENSE.*|CHANGELOG.*|.*\\.md|.*~|.*\\.sarif)");

  private static final List<String> FOLDERS =
      List.of("regler/", "effekter/", "forespoergsel/", "tabeller/", "tekster/", "skabeloner/");

  private final Path directory;
  private final Found found;
  private static final Set<String> REQUIRED = required();
  private final SortedMap<String, SourceFile> files = new TreeMap<>();
  private final Set<String> unknown = new TreeSet<>();

  private DirectoryFiles(Path directory, Found found) {
    this.directory = directory;
    this.found = found;
  }

  /** The paths that every rule set has: all but the rule files, which an author may rename. */
  private static Set<String> required() {
    Set<String> paths = new TreeSet<>(ShippedTexts.all().keySet());
    paths.removeIf(DirectoryFiles::isRuleFile);
    return Collections.unmodifiableSet(paths);
  }

  static DirectoryFiles read(Path directory, Found found) {
    DirectoryFiles folder = new DirectoryFiles(directory, found);
    folder.readAll();
    return folder;
  }

  /** The texts by path below the directory. */
  SortedMap<String, SourceFile> files() {
    return files;
  }

  List<SourceFile> ruleFiles() {
    return files.values().stream().filter(file -> isRuleFile(file.path())).toList();
  }

  static boolean isRuleFile(String path) {
    return RULES.matcher(path).matches();
  }

  List<SourceFile> templates() {
    return files.values().stream().filter(f -> TEMPLATES.matcher(f.path()).matches()).toList();
  }

  private void readAll() {
    if (!Files.isDirectory(directory)) {
      found.add(
          Lint.UNREADABLE_FILE,
          "",
          "%s is no directory".formatted(directory),
          "a directory of rules",
          null);
      return;
    }
    try {
      FileTree tree = FileTree.below(directory, Integer.MAX_VALUE);
      tree.files().keySet().forEach(this::visit);
      tree.refused()
          .forEach(
              (file, why) -> {
                if (isRead(path(file))) {
                  unreadable(path(file), why);
                }
              });
    } catch (IOException e) {
      unreadable("", e);
    }
    if (files.isEmpty() && found.all().isEmpty() && unknown.isEmpty()) {
      found.add(
          Lint.EMPTY_DIRECTORY,
          "",
          "the directory is empty",
          "rules; regler rules init writes a copy of the shipped ones",
          null);
      return;
    }
    tellUnknown();
    tellMissing();
  }

  private void visit(Path file) {
    String path = path(file);
    if (isRead(path)) {
      readFile(path, file);
    } else if (!NOT_OF_RULES.matcher(path).matches()) {
      unknown.add(path);
    }
  }

  private static boolean isRead(String path) {
    return REQUIRED.contains(path)
        || OPTIONAL.contains(path)
        || isRuleFile(path)
        || TEMPLATES.matcher(path).matches();
  }

  private String path(Path file) {
    return directory.relativize(file).toString().replace('\\', '/');
  }

  private void unreadable(String path, IOException e) {
    unreadable(path, "the file cannot be read: " + e.getClass().getSimpleName());
  }

  private void unreadable(String path, String why) {
    found.add(Lint.UNREADABLE_FILE, path, why, "a file that may be read", null);
  }

  private void readFile(String path, Path file) {
    byte[] bytes;
    try {
      bytes = FileTree.read(file);
    } catch (IOException e) {
      unreadable(path, e);
      return;
    }
    Utf8Text utf8 = Utf8Text.of(bytes);
    JsonProblem problem = utf8.problem();
    if (problem != null) {
      Told told = Told.of(problem.message());
      found.addAt(
          Lint.NOT_UTF8,
          path,
          problem.line(),
          problem.column(),
          told.message(),
          told.expected(),
          told.maybe());
      return;
    }
    SourceFile source = new SourceFile(path, utf8.text());
    if (bytes.length > 2
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF) {
      found.add(
          Lint.BYTE_ORDER_MARK,
          source,
          new Span(0, 0),
          "the file begins with a byte order mark",
          "UTF-8 without it",
          null);
    }
    files.put(path, source);
  }

  private void tellUnknown() {
    Set<String> guesses = new TreeSet<>(REQUIRED);
    guesses.removeAll(files.keySet());
    for (String path : unknown) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      String maybe =
          Nearest.to(path, guesses)
              .or(() -> guesses.stream().filter(g -> g.endsWith("/" + name)).findFirst())
              .orElseGet(() -> asRuleFile(path, name));
      found.add(
          Lint.UNKNOWN_FILE,
          path,
          "nothing reads the file",
          "rule files (.drl) in regler/, effekter/ and forespoergsel/, and the files of the shipped set",
          maybe);
      guesses.remove(String.valueOf(maybe));
    }
  }

  private static @Nullable String asRuleFile(String path, String name) {
    if (!name.endsWith(".drl")) {
      return null;
    }
    String folder = path.substring(0, path.length() - name.length());
    return Nearest.to(folder, FOLDERS).map(guess -> guess + name).orElse(null);
  }

  private void tellMissing() {
    for (String path : REQUIRED) {
      if (!files.containsKey(path) && found.in(path).findAny().isEmpty()) {
        found.add(
            Lint.MISSING_FILE,
            path,
            "the file is missing",
            "it, as in the shipped rules",
            Nearest.to(path, unknown).orElse(null));
      }
    }
    if (ruleFiles().isEmpty() && found.all().stream().noneMatch(f -> isRuleFile(f.file()))) {
      found.add(
          Lint.EMPTY_DIRECTORY,
          "",
          "there is no rule file",
          "files such as regler/tidspunkt.drl",
          null);
    }
  }

  /** The tables by name without {@code .csv}. */
  Map<String, SourceFile> tables() {
    return files.values().stream()
        .filter(file -> file.path().startsWith("tabeller/"))
        .collect(
            Collectors.toMap(
                file ->
                    file.path()
                        .substring("tabeller/".length(), file.path().length() - ".csv".length()),
                file -> file,
                (a, b) -> a,
                TreeMap::new));
  }
}
