package dk.kontaktforloeb.testkit.check;

import dk.kontaktforloeb.core.engine.RuleMetadata;
import dk.kontaktforloeb.core.json.Nearest;
import dk.kontaktforloeb.core.table.ColumnKind;
import dk.kontaktforloeb.core.table.TableSchema;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Looks a whole directory through; what is wrong with one file hides nothing of another. */
final class DirectoryLints {
  private static final String OFFICIAL_TEXTS = "officielle-tekster.csv";
  private static final String CODE = "code";

  private static final String IDENTITY = "regelsaet.properties";
  private static final String REASONS = "aflysningsaarsager";

  private final DirectoryFiles folder;
  private final Found found;
  private final Map<String, CsvText.Read> tables = new TreeMap<>();

  private DirectoryLints(DirectoryFiles folder, Found found) {
    this.folder = folder;
    this.found = found;
  }

  static void check(Path directory, Found found) {
    DirectoryFiles folder = DirectoryFiles.read(directory, found);
    if (!folder.files().isEmpty()) {
      new DirectoryLints(folder, found).check();
    }
  }

  private void check() {
    Map<String, Set<Integer>> codes = tables();
    List<DrlSyntax> drls =
        folder.ruleFiles().stream().map(file -> DrlReader.read(file, found)).toList();
    KnownRules rules = new KnownRules();
    CatalogueLints catalogue = new CatalogueLints(rules, found);
    SourceFile checks = folder.files().get(CatalogueLints.CHECKS);
    if (checks != null) {
      CsvText.Read read = catalogueFile(checks, "kontroller");
      catalogue.checks(checks, read);
      rules.addChecks(checks, read);
    }
    sources(drls, checks);
    drls.forEach(rules::addFile);
    drls.stream()
        .map(DrlSyntax::file)
        .filter(file -> found.hasErrorIn(file.path()))
        .forEach(rules::addUnread);
    if (found.all().stream().anyMatch(DirectoryLints::hidesRules)) {
      rules.setIncomplete();
    }
    rules.tellDoubled(found);
    CodeLists lists = new CodeLists(codes);
    drls.forEach(drl -> new DrlLints(drl, lists, found).check());
    ids(catalogue);
    officialTexts(drls, checks);
    texts(rules);
    templates();
    identity();
  }

  /** A file that is not there or not in its place takes its rules along. */
  private static boolean hidesRules(Finding finding) {
    return switch (finding.lint()) {
      case NOT_UTF8, UNREADABLE_FILE, UNKNOWN_FILE, MISSING_FILE ->
          finding.file().endsWith(".drl") || finding.file().equals(CatalogueLints.CHECKS);
      default -> false;
    };
  }

  private CsvText.Read catalogueFile(SourceFile file, String name) {
    CsvText.Read read = CsvText.read(file, found);
    new TableLints(file, name, read, found).check();
    return read;
  }

  /** Checks the tables, and gives the ids of those that have some. */
  private Map<String, Set<Integer>> tables() {
    Map<String, Set<Integer>> codes = new TreeMap<>();
    folder
        .tables()
        .forEach(
            (name, file) -> {
              CsvText.Read table = CsvText.read(file, found);
              tables.put(name, table);
              new TableLints(file, name, table, found).check();
              if (TableSchema.columns(name).stream().anyMatch(c -> c.name().equals("id"))) {
                codes.put(name, ids(table));
              }
            });
    folder
        .tables()
        .forEach(
            (name, file) ->
                new TableLints(file, name, tables.get(name), found).checkReferences(codes));
    return codes;
  }

  private static Set<Integer> ids(CsvText.Read table) {
    Set<Integer> ids = new TreeSet<>();
    for (CsvText.Row row : table.rows()) {
      String id = row.cell("id").text();
      if (ColumnKind.WHOLE_NUMBER.accepts(id)) {
        ids.add(Integer.valueOf(id));
      }
    }
    return ids;
  }

  private void ids(CatalogueLints catalogue) {
    SourceFile order = folder.files().get(CatalogueLints.ORDER);
    if (order != null) {
      catalogue.order(order, catalogueFile(order, "raekkefoelge"));
    }
    SourceFile nonRules = folder.files().get("ikke-regler.csv");
    if (nonRules != null) {
      catalogueFile(nonRules, "ikke-regler");
    }
    SourceFile list = folder.files().get(DirectoryFiles.FILE_LIST);
    if (list != null) {
      Set<String> paths = new TreeSet<>();
      folder.ruleFiles().forEach(file -> paths.add(file.path()));
      catalogue.fileList(list, paths);
    }
  }

  private void officialTexts(List<DrlSyntax> drls, @Nullable SourceFile checks) {
    SourceFile file = folder.files().get(OFFICIAL_TEXTS);
    if (file == null) {
      return;
    }
    Set<String> codes = new TreeSet<>();
    drls.stream()
        .flatMap(drl -> drl.rules().stream())
        .flatMap(rule -> RuleMetadata.codeOf(rule.name().text()).stream())
        .forEach(code -> codes.add(code.toString()));
    if (checks != null) {
      CsvText.read(checks, found).rows().forEach(row -> codes.add(row.cell(CODE).text()));
    }
    boolean areKnown =
        codes.stream().allMatch(code -> code.isEmpty() || ColumnKind.WHOLE_NUMBER.accepts(code));
    for (CsvText.Row row : catalogueFile(file, "officielle-tekster").rows()) {
      CsvText.Cell code = row.cell(CODE);
      if (areKnown
          && !codes.contains(code.text())
          && ColumnKind.WHOLE_NUMBER.accepts(code.text())) {
        found.add(
            Lint.CODE_OF_NO_RULE,
            file,
            code.span(),
            "no rule has the code %s".formatted(code.text()),
            "the code of a rule or a check",
            Nearest.to(code.text(), codes).orElse(null));
      }
    }
  }

  private void sources(List<DrlSyntax> drls, @Nullable SourceFile checks) {
    SourceFile file = folder.files().get(SourceLints.FILE);
    CsvText.Read statements = file == null ? null : catalogueFile(file, "kilder");
    SourceLints lints = new SourceLints(statements, found);
    if (file != null && statements != null) {
      lints.kinds(file, statements);
    }
    drls.forEach(lints::rules);
    if (checks != null) {
      lints.checks(checks, CsvText.read(checks, new Found()));
    }
  }

  private void texts(KnownRules rules) {
    for (String language : List.of("da", "en")) {
      SourceFile file = folder.files().get("tekster/messages_%s.properties".formatted(language));
      if (file != null) {
        new TextLints(rules, found).check(file, language.equals("da"));
      }
    }
  }

  private void templates() {
    TemplateLints templates = new TemplateLints(found);
    folder.templates().forEach(templates::check);
    SourceFile reasons = folder.tables().get(REASONS);
    if (reasons != null) {
      templates.checkReasons(reasons, tables.get(REASONS), folder.files().keySet());
    }
  }

  private void identity() {
    SourceFile file = folder.files().get(IDENTITY);
    if (file == null) {
      return;
    }
    Set<String> keys = new TreeSet<>();
    PropertiesText.read(file).stream()
        .filter(entry -> !entry.text().isEmpty())
        .forEach(entry -> keys.add(entry.key()));
    for (String key : List.of("name", "version")) {
      if (!keys.contains(key)) {
        found.add(
            Lint.MISSING_PROPERTY,
            file,
            new Span(0, 0),
            "%s is missing".formatted(key),
            "a line %s = …".formatted(key),
            null);
      }
    }
  }
}
