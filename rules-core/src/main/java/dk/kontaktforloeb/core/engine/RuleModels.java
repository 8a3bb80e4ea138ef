package dk.kontaktforloeb.core.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;

/** Takes executable models apart and puts them together. */
@SuppressWarnings("rawtypes") // As Drools declares a model.
final class RuleModels {
  private RuleModels() {}

  /** The rules of those names alone. */
  static Model only(Model model, Collection<String> names) {
    return new Part(
        model.getPackageName(),
        model.getGlobals(),
        model.getRules().stream().filter(rule -> names.contains(rule.getName())).toList(),
        model.getQueries(),
        model.getTypeMetaDatas());
  }

  /**
   * One model for every package, its rules in that order. Rules that are violated together fire in
   * the order in which they are loaded: whoever compiled them, effects come out alike.
   *
   * @param order a rule's place by name; negative for a rule to leave out
   */
  static List<Model> byPackage(Collection<Model> models, ToIntFunction<String> order) {
    record Placed(int place, Rule rule) {}
    Map<String, List<Model>> byPackage = new LinkedHashMap<>();
    models.forEach(
        model ->
            byPackage.computeIfAbsent(model.getPackageName(), n -> new ArrayList<>()).add(model));
    List<Model> merged = new ArrayList<>();
    byPackage.forEach(
        (name, parts) -> {
          Map<String, Global> globals = new LinkedHashMap<>();
          Map<Class<?>, TypeMetaData> types = new LinkedHashMap<>();
          for (Model part : parts) {
            part.getGlobals().forEach(global -> globals.put(global.getName(), global));
            part.getTypeMetaDatas().forEach(type -> types.put(type.getType(), type));
          }
          merged.add(
              new Part(
                  name,
                  List.copyOf(globals.values()),
                  parts.stream()
                      .flatMap(part -> part.getRules().stream())
                      .map(rule -> new Placed(order.applyAsInt(rule.getName()), rule))
                      .filter(placed -> placed.place >= 0)
                      .sorted((a, b) -> Integer.compare(a.place, b.place))
                      .map(placed -> FiringRule.of(placed.rule))
                      .toList(),
                  parts.stream().flatMap(part -> part.getQueries().stream()).distinct().toList(),
                  List.copyOf(types.values())));
        });
    return List.copyOf(merged);
  }

  /** Rules of one package. */
  private record Part(
      String packageName,
      List<Global> globals,
      List<Rule> rules,
      List<Query> queries,
      List<TypeMetaData> types)
      implements Model {

    @Override
    public String getName() {
      return packageName;
    }

    @Override
    public List<Global> getGlobals() {
      return globals;
    }

    @Override
    public List<Rule> getRules() {
      return rules;
    }

    @Override
    public List<Query> getQueries() {
      return queries;
    }

    @Override
    public List<TypeMetaData> getTypeMetaDatas() {
      return types;
    }

    @Override
    public List<EntryPoint> getEntryPoints() {
      return List.of();
    }
  }
}
