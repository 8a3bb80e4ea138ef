package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.rule.RuleEngineException;
import dk.kontaktforloeb.rule.RuleProblem;
import dk.kontaktforloeb.rule.RuleSetException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Compiles rule files in memory to executable models, as the build does with the shipped ones. What
 * is compiled already with the same text is not compiled again. Thread-safe.
 */
final class RuleCompiler {
  /** Always the same: Drools keeps what it knows of an id for ever. */
  private static final String GROUP = "dk.kontaktforloeb";

  private static final String ARTIFACT = "edited-rules";
  private static final String FOLDER = "src/main/resources/";

  private RuleCompiler() {}

  /**
   * The rules of the files.
   *
   * @param known parts that may hold some of the files already
   * @throws RuleSetException when a file does not compile
   */
  static RulePart compile(RuleFiles files, Collection<RulePart> known) {
    SortedMap<String, CompiledModel> done = new TreeMap<>();
    SortedMap<String, String> todo = new TreeMap<>();
    files
        .drl()
        .forEach(
            (path, text) -> {
              @Nullable CompiledModel found =
                  known.stream()
                      .map(part -> part.compiled(path, text))
                      .filter(Objects::nonNull)
                      .findFirst()
                      .orElse(null);
              if (found == null) {
                todo.put(path, text);
              } else {
                done.put(path, found);
              }
            });
    if (!todo.isEmpty()) {
      done.putAll(split(files, todo, build(files, todo)));
    }
    return new RulePart(files, List.copyOf(done.values()));
  }

  /**
   * Rules that were compiled by a build.
   *
   * @param index the lines of its index of models
   * @param classes by path
   * @throws RuleSetException when they are not those of the files
   */
  static RulePart split(RuleFiles files, String index, Map<String, byte[]> classes) {
    List<Model> models;
    try {
      models = models(index, classes);
    } catch (RuleEngineException | LinkageError e) {
      throw new RuleSetException(
          "The compiled rules can not be loaded",
          List.of(
              new RuleProblem(
                  files.place(),
                  0,
                  0,
                  "%s.%nMaybe they were compiled by another version of Drools."
                      .formatted(e.getMessage()))));
    }
    return new RulePart(files, List.copyOf(split(files, files.drl(), models).values()));
  }

  /** The models, which hold a package each, by file. */
  private static SortedMap<String, CompiledModel> split(
      RuleFiles files, SortedMap<String, String> drl, List<Model> models) {
    SortedMap<String, CompiledModel> byFile = new TreeMap<>();
    List<RuleProblem> problems = new ArrayList<>();
    drl.forEach(
        (path, text) -> {
          RuleNames.Found found = RuleNames.in(text);
          List<Model> ofPackage =
              models.stream()
                  .filter(model -> model.getPackageName().equals(found.packageName()))
                  .toList();
          int rules = 0;
          for (Model model : ofPackage) {
            Model ofFile = RuleModels.only(model, found.names());
            rules += ofFile.getRules().size();
            byFile.put(path, new CompiledModel(RuleFiles.folder(path), ofFile));
          }
          if (rules == 0 || rules != found.rules().size()) {
            problems.add(
                new RuleProblem(
                    files.shown(path),
                    1,
                    1,
                    "%s rules were compiled, but %s are named: expected every rule to begin with rule \"ID a sentence\""
                        .formatted(rules, found.rules().size())));
          }
        });
    if (!problems.isEmpty()) {
      throw new RuleSetException("The rules do not compile", problems);
    }
    return byFile;
  }

  private static List<Model> build(RuleFiles files, SortedMap<String, String> drl) {
    try {
      Built built = build(drl);
      if (built.errors.isEmpty()) {
        return built.models;
      }
      throw new RuleSetException(
          "The rules do not compile", CompilerMessages.of(files, drl, built.errors));
    } catch (RuleSetException e) {
      throw e;
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      throw new RuleSetException("The rules do not compile", CompilerMessages.of(files, drl, e));
    }
  }

  /** The rules of those files; null where they do not compile, without a word why. */
  static @Nullable List<Model> attempt(SortedMap<String, String> drl) {
    try {
      Built built = build(drl);
      return built.errors.isEmpty() ? built.models : null;
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      return null;
    }
  }

  private record Built(List<Model> models, List<Message> errors) {}

  private static Built build(SortedMap<String, String> drl) {
    KieServices services = KieServices.get();
    ReleaseId id = releaseId(services);
    KieFileSystem memory = services.newKieFileSystem().generateAndWritePomXML(id);
    drl.forEach((path, text) -> memory.write(inMemory(path, text), text));
    KieBuilder builder = services.newKieBuilder(memory, RuleCompiler.class.getClassLoader());
    try {
      builder.buildAll(ExecutableModelProject.class);
      List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
      return errors.isEmpty()
          ? new Built(models((InternalKieModule) builder.getKieModule(), id), errors)
          : new Built(List.of(), errors);
    } finally {
      services.getRepository().removeKieModule(id);
    }
  }

  /**
   * Where the compiler finds a file: in the folder of its package, as Drools warns of every other.
   */
  static String inMemory(String path, String text) {
    RuleNames.Found found = RuleNames.in(text);
    return found.namesPackage()
        ? FOLDER + found.packageName().replace('.', '/') + "/" + path.replace('/', '_')
        : FOLDER + path;
  }

  static ReleaseId releaseId(KieServices services) {
    return services.newReleaseId(GROUP, ARTIFACT, "1");
  }

  private static List<Model> models(InternalKieModule module, ReleaseId id) {
    byte[] index = module.getBytes(CanonicalKieModule.getModelFileWithGAV(id));
    return models(new String(index, StandardCharsets.UTF_8), module.getClassesMap());
  }

  private static List<Model> models(String index, Map<String, byte[]> byPath) {
    GeneratedClasses classes = new GeneratedClasses(byPath);
    return ExecutableModel.namesIn(index.lines()).stream()
        .map(name -> ExecutableModel.instantiate(name, classes))
        .toList();
  }
}
