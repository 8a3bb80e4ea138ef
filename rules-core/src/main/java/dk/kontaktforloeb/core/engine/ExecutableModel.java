package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.core.file.Resources;
import dk.kontaktforloeb.rule.RuleEngineException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * The rules as compiled at build time. Loaded by class name, without a kmodule.xml: that costs a
 * third of the start-up of compiling the files.
 */
final class ExecutableModel {
  private static final String INDEX = "/META-INF/kie/dk.kontaktforloeb/rules-drl/drools-model";
  private static final String VERSION_LINE = "Drools-Model-Version";

  private ExecutableModel() {}

  /** The models of the shipped rules. */
  static List<CompiledModel> shipped() {
    List<String> classes = modelClasses();
    List<CompiledModel> models = new ArrayList<>();
    for (RuleFolder folder : RuleFolder.values()) {
      String prefix = folder.shippedPackage() + ".";
      int before = models.size();
      classes.stream()
          .filter(name -> name.startsWith(prefix))
          .map(name -> instantiate(name, ExecutableModel.class.getClassLoader()))
          .forEach(model -> models.add(new CompiledModel(folder, model)));
      if (models.size() == before) {
        throw new RuleEngineException(
            "%s names no model of package %s".formatted(INDEX, folder.shippedPackage()));
      }
    }
    return List.copyOf(models);
  }

  /**
   * A KieBase of those rules. {@code ThreadSafeOption} stays at its default: without it a KieBase
   * that threads share gave wrong answers.
   */
  static KieBase kieBase(List<Model> models) {
    return KieBaseBuilder.createKieBaseFromModel(models);
  }

  private static List<String> modelClasses() {
    try (@Nullable InputStream in = Resources.open(INDEX.substring(1))) {
      if (in == null) {
        throw new RuleEngineException(
            "No compiled rules on the class path: %s is missing.%nMaybe a fat jar left it out."
                .formatted(INDEX));
      }
      return namesIn(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines());
    } catch (IOException e) {
      throw new RuleEngineException("%s can not be read".formatted(INDEX), e);
    }
  }

  /** The classes that an index of models names. */
  static List<String> namesIn(Stream<String> indexLines) {
    return indexLines.filter(line -> !line.isBlank() && !line.startsWith(VERSION_LINE)).toList();
  }

  static Model instantiate(String className, ClassLoader loader) {
    try {
      return (Model) Class.forName(className, true, loader).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new RuleEngineException(
          "The compiled rules %s can not be loaded".formatted(className), e);
    }
  }
}
