package dk.kontaktforloeb.core.engine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  /** A place in a rule file. */
  record Place(String path, int line) {}
}
