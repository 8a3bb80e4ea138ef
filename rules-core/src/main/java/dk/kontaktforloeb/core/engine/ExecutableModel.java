package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.rule.RuleEngineException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * The rules as compiled at build time. Loaded by class name, without a kmodule.xml: that costs a
 * third of the start-up of compiling the files.
 *
 * <p>{@code ThreadSafeOption} stays at its default: without it a KieBase that threads share gave
 * wrong answers.
 */
final class ExecutableModel {
  private static final String INDEX = "/META-INF/kie/dk.kontaktforloeb/rules-drl/drools-model";
  private static final String VERSION_LINE = "Drools-Model-Version";

  private ExecutableModel() {}

  /** The models of the rules of those packages. */
  static List<Model> load(String... packageNames) {
    List<Model> models =
        modelClasses().stream()
            .filter(name -> isOfOne(packageNames, name))
            .map(ExecutableModel::instantiate)
            .toList();
    if (models.isEmpty()) {
      throw new RuleEngineException(
          "%s names no model of package %s".formatted(INDEX, String.join(" or ", packageNames)));
    }
    return models;
  }

  /** The KieBase of those models. */
  static KieBase kieBase(List<Model> models) {
    return KieBaseBuilder.createKieBaseFromModel(models);
  }

  private static boolean isOfOne(String[] packageNames, String className) {
    return Arrays.stream(packageNames).anyMatch(name -> className.startsWith(name + "."));
  }

  private static List<String> modelClasses() {
    try (@Nullable InputStream in = ExecutableModel.class.getResourceAsStream(INDEX)) {
      if (in == null) {
        throw new RuleEngineException(
            "No compiled rules on the class path: %s is missing.%nMaybe a fat jar left it out."
                .formatted(INDEX));
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith(VERSION_LINE))
          .toList();
    } catch (IOException e) {
      throw new RuleEngineException("%s can not be read".formatted(INDEX), e);
    }
  }

  private static Model instantiate(String className) {
    try {
      return (Model)
          Class.forName(className, true, ExecutableModel.class.getClassLoader())
              .getConstructor()
              .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new RuleEngineException(
          "The compiled rules %s can not be loaded".formatted(className), e);
    }
  }
}
