package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.core.table.CsvFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/** What one place brings to a rule set: files, and the rules that were compiled from them. */
record RulePart(RuleFiles files, List<CompiledModel> models) {

  /** The shipped rules. */
  static RulePart shipped() {
    return new RulePart(RuleFiles.shipped(), ExecutableModel.shipped());
  }

  /** The name of the part, as decisions give it. */
  String name() {
    return files.properties(RuleFiles.IDENTITY).getProperty("name", "");
  }

  /** The version of the part. */
  String version() {
    return files.properties(RuleFiles.IDENTITY).getProperty("version", "");
  }

  /** The rules of a file, if it is there with the same text; otherwise null. */
  @Nullable CompiledModel compiled(String path, String text) {
    if (!text.equals(files.texts().get(path))) {
      return null;
    }
    RuleNames.Found found = RuleNames.in(text);
    for (CompiledModel compiled : models) {
      Model model = compiled.model();
      if (model.getPackageName().equals(found.packageName())
          && compiled.folder() == RuleFiles.folder(path)) {
        Model ofFile = RuleModels.only(model, found.names());
        if (ofFile.getRules().size() == found.rules().size()) {
          return new CompiledModel(compiled.folder(), ofFile);
        }
      }
    }
    return null;
  }

  /** Where every rule stands, by name. */
  Map<String, Place> places() {
    Map<String, Place> places = new TreeMap<>();
    files
        .drl()
        .forEach(
            (path, text) ->
                RuleNames.in(text)
                    .rules()
                    .forEach(rule -> places.put(rule.name(), new Place(path, rule.line()))));
    return places;
  }

  /** The ids of its rules, and of its checks. */
  Set<String> ids() {
    Set<String> ids = ruleIds();
    @Nullable String checks = files.texts().get(RuleFiles.CHECKS);
    if (checks != null) {
      CsvFile.rows(RuleFiles.CHECKS, checks, List.of("id")).forEach(row -> ids.add(row.text("id")));
    }
    return ids;
  }

  /** The ids of the rules of its rule files. */
  Set<String> ruleIds() {
    Set<String> ids = new TreeSet<>();
    for (CompiledModel compiled : models) {
      compiled.model().getRules().forEach(rule -> ids.add(RuleMetadata.idOf(rule.getName())));
    }
    return ids;
  }

  /** A place in a rule file. */
  record Place(String path, int line) {}
}
