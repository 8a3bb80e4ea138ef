package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.rule.RuleProblem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Says what is wrong with rule files that do not compile. The build of an executable model knows
 * few lines, so every file is compiled once more in the classic way, by itself.
 */
final class CompilerMessages {
  private CompilerMessages() {}

  static List<RuleProblem> of(
      RuleFiles files, SortedMap<String, String> drl, List<Message> executable) {
    List<RuleProblem> problems = classic(files, drl);
    if (problems.isEmpty()) {
      for (Message message : executable) {
        if (!message.getText().startsWith("Java source of ")) {
          problems.add(problem(files, drl, message));
        }
      }
    }
    return distinct(problems);
  }

  static List<RuleProblem> of(RuleFiles files, SortedMap<String, String> drl, Throwable thrown) {
    List<RuleProblem> problems = classic(files, drl);
    if (problems.isEmpty()) {
      String shown =
          drl.size() == 1 ? files.shown(drl.firstKey()) : files.shown("").replaceFirst("/$", "");
      problems.add(new RuleProblem(shown, 0, 0, "The compiler failed: " + thrown));
    }
    return distinct(problems);
  }

  private static List<RuleProblem> distinct(List<RuleProblem> problems) {
    Set<RuleProblem> distinct = new LinkedHashSet<>(problems);
    return List.copyOf(distinct);
  }

  private static List<RuleProblem> classic(RuleFiles files, SortedMap<String, String> drl) {
    List<RuleProblem> problems = new ArrayList<>();
    drl.forEach(
        (path, text) -> {
          try {
            for (Message message : classicErrors(path, text)) {
              problems.add(problem(files, path, message));
            }
          } catch (RuntimeException | LinkageError | StackOverflowError e) {
            problems.add(
                new RuleProblem(files.shown(path), 0, 0, "The compiler failed: " + e.getMessage()));
          }
        });
    return problems;
  }

  private static List<Message> classicErrors(String path, String text) {
    KieServices services = KieServices.get();
    ReleaseId id = RuleCompiler.releaseId(services);
    KieFileSystem memory = services.newKieFileSystem().generateAndWritePomXML(id);
    memory.write(RuleCompiler.inMemory(path, text), text);
    try {
      KieBuilder builder = services.newKieBuilder(memory, CompilerMessages.class.getClassLoader());
      builder.buildAll();
      return builder.getResults().getMessages(Message.Level.ERROR);
    } finally {
      services.getRepository().removeKieModule(id);
    }
  }

  private static RuleProblem problem(
      RuleFiles files, SortedMap<String, String> drl, Message message) {
    String path = message.getPath() == null ? "" : message.getPath();
    String file =
        drl.keySet().stream()
            .filter(each -> drl.size() == 1 || isPlaceOf(path, each, drl.get(each)))
            .findFirst()
            .orElse("");
    return problem(files, file, message);
  }

  private static boolean isPlaceOf(String shown, String path, String text) {
    return !shown.isEmpty() && RuleCompiler.inMemory(path, text).endsWith(shown);
  }

  private static RuleProblem problem(RuleFiles files, String path, Message message) {
    return new RuleProblem(
        files.shown(path),
        Math.max(0, message.getLine()),
        message.getLine() < 1 ? 0 : Math.max(0, message.getColumn()),
        message.getText().strip());
  }
}
