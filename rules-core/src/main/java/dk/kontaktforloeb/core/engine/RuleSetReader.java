package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.core.message.MessageTemplates;
import dk.kontaktforloeb.core.table.TableFiles;
import dk.kontaktforloeb.rule.RuleProblem;
import dk.kontaktforloeb.rule.RuleSetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a rule set of a directory, and tells everything that is wrong with it at once. */
final class RuleSetReader {
  /** How tables and templates begin their messages. */
  private static final Pattern PLACE =
      Pattern.compile("([\\w-]+\\.(?:csv|txt)):(\\d+)(?::(\\d+))?: (.*)", Pattern.DOTALL);

  private final Path directory;
  private final List<RulePart> known;
  private final List<RuleProblem> problems = new ArrayList<>();

  /** Rule files that stand in a known part with the same text are not compiled. */
  RuleSetReader(Path directory, List<RulePart> known) {
    this.directory = directory;
    this.known = known;
  }

  CompiledRules read() {
    List<String> required =
        ShippedTexts.all().keySet().stream().filter(path -> !path.endsWith(".drl")).toList();
    RuleFiles files = RuleDirectory.whole(directory, required);
    @Nullable RulePart part = attempt("", () -> RuleCompiler.compile(files, known));
    @Nullable MessageTemplates templates =
        attempt(
            RuleFiles.TEMPLATES, () -> MessageTemplates.shipped().with(changedTemplates(files)));
    CompiledRules.@Nullable ReadTables tables =
        attempt(RuleFiles.TABLES, () -> CompiledRules.ReadTables.of(tables(files)));
    if (templates != null && tables != null) {
      attempt(
          RuleFiles.TABLES,
          () -> {
            templates.requireFor(tables.tables());
            return tables;
          });
    }
    if (part != null && part.models().isEmpty()) {
      problem("", "there is no rule, expected rule files in regler/, effekter/, forespoergsel/");
    }
    if (problems.isEmpty() && part != null && tables != null && templates != null) {
      @Nullable CompiledRules rules =
          attempt(
              "",
              () ->
                  new CompiledRules(
                      RuleParts.of(part), CompletableFuture.completedFuture(tables), templates));
      if (rules != null) {
        return rules;
      }
    }
    throw new RuleSetException("The rule set is refused", problems);
  }

  private <T> @Nullable T attempt(String folder, Supplier<T> work) {
    try {
      return work.get();
    } catch (RuleSetException e) {
      problems.addAll(e.problems());
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      Matcher place = PLACE.matcher(message);
      if (place.matches()) {
        problems.add(
            new RuleProblem(
                directory.resolve(folder + place.group(1)).toString(),
                Integer.parseInt(place.group(2)),
                place.group(3) == null ? 0 : Integer.parseInt(place.group(3)),
                place.group(4)));
      } else {
        problem(folder, message);
      }
    }
    return null;
  }

  private void problem(String folder, String message) {
    problems.add(new RuleProblem(directory.resolve(folder).toString(), 0, 0, message));
  }

  private static TableFiles tables(RuleFiles files) {
    return RuleFiles.shippedTables().with(below(files, RuleFiles.TABLES, ".csv"));
  }

  /** The templates that are not as shipped: equal rules are to have equal digests. */
  private static Map<String, String> changedTemplates(RuleFiles files) {
    Map<String, String> shipped = MessageTemplates.shipped().texts();
    Map<String, String> changed = below(files, RuleFiles.TEMPLATES, ".txt");
    changed.entrySet().removeIf(e -> e.getValue().stripTrailing().equals(shipped.get(e.getKey())));
    return changed;
  }

  /** The texts of a folder by file name. */
  private static Map<String, String> below(RuleFiles files, String folder, String suffix) {
    Map<String, String> texts = new TreeMap<>();
    files
        .texts()
        .forEach(
            (path, text) -> {
              if (path.startsWith(folder)) {
                texts.put(path.substring(folder.length(), path.length() - suffix.length()), text);
              }
            });
    return texts;
  }
}
