package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.core.table.CsvFile;
import dk.kontaktforloeb.core.table.CsvRow;
import dk.kontaktforloeb.core.table.TableSchema;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.rule.NonRule;
import dk.kontaktforloeb.rule.Rule;
import dk.kontaktforloeb.rule.RuleProblem;
import dk.kontaktforloeb.rule.RuleSetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rule catalogue together from the compiled rules, {@code kontroller.csv}, {@code
 * raekkefoelge.csv} and the texts, and refuses to start when they disagree: every id stands once in
 * the order and once as a rule or check, with metadata and texts.
 */
final class CatalogueLoader {
  private static final List<String> CHECK_METADATA =
      TableSchema.required("kontroller").stream().filter(RuleMetadata.KEYS::contains).toList();

  private final MessageTexts danish;
  private final MessageTexts english;
  private final List<RuleProblem> problems = new ArrayList<>();
  private final Map<String, RuleMetadata> metadataById = new LinkedHashMap<>();

  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, Rule> byId = new HashMap<>();

  /** STAR's own texts by number. */
  private final Map<Integer, String> officialTexts = new HashMap<>();

  /** Where each id was found first. */
  private final Map<String, Origin> origins = new HashMap<>();

  CatalogueLoader(MessageTexts danish, MessageTexts english) {
    this.danish = danish;
    this.english = english;
  }

  /**
   * Where something stands; the line of a rule is looked for when there is a problem alone.
   *
   * @param path the file, or the folder of the rule's file
   */
  private record Origin(RulePart part, String path, @Nullable String ruleName) {
    RulePart.Place place() {
      RulePart.Place nowhere = new RulePart.Place(path, 0);
      return ruleName == null ? nowhere : part.places().getOrDefault(ruleName, nowhere);
    }

    RuleProblem problem(String what) {
      return new RuleProblem(part.files().shown(place().path()), place().line(), 0, what);
    }

    String shown() {
      String file = part.files().shown(place().path());
      return place().line() == 0 ? file : file + ":" + place().line();
    }
  }

  DefaultRuleCatalogue load(RuleParts parts) {
    RulePart base = parts.base();
    readChecks(base);
    officialTexts.putAll(officialTexts(base.files()));
    parts.all().forEach(part -> readRules(part, parts.leftOut()));
    order(base, base.files().text(RuleFiles.ORDER), parts.leftOut());
    for (RulePart addition : parts.additions()) {
      order(addition, orderOf(addition), parts.leftOut());
    }
    requireOrdered(base);
    if (!problems.isEmpty()) {
      throw new RuleSetException("Rules, texts and catalogue disagree", problems);
    }
    return new DefaultRuleCatalogue(List.copyOf(rules), byId, nonRules(base.files()));
  }

  /** The order of an addition is that of its files, if it does not say another. */
  private String orderOf(RulePart addition) {
    @Nullable String given = addition.files().texts().get(RuleFiles.ORDER);
    if (given != null) {
      return given;
    }
    StringBuilder order = new StringBuilder("id\n");
    for (String drl : addition.files().drl().values()) {
      for (String name : RuleNames.in(drl).names()) {
        String id = RuleMetadata.idOf(name);
        Origin origin = origins.get(id);
        // An id of another part is told already.
        if (origin != null && origin.part() == addition) {
          order.append(id).append('\n');
        }
      }
    }
    return order.toString();
  }

  private void readChecks(RulePart part) {
    for (CsvRow row :
        CsvFile.rows(
            RuleFiles.CHECKS,
            part.files().text(RuleFiles.CHECKS),
            TableSchema.required("kontroller"))) {
      Map<String, String> values = new HashMap<>();
      for (String key : CHECK_METADATA) {
        @Nullable String value = row.optionalText(key);
        if (value != null) {
          values.put(key, value);
        }
      }
      @Nullable String number = row.optionalText("code");
      String code = number == null ? "" : row.integer("code") + " ";
      add(
          "%s %s%s".formatted(row.text("id"), code, row.text("titel")),
          values,
          RuleMetadata.checkSaysWhatFollows(row.text("id")),
          new Origin(part, RuleFiles.CHECKS, null));
    }
  }

  private void readRules(RulePart part, Set<String> leftOut) {
    for (CompiledModel compiled : part.models()) {
      for (org.drools.model.Rule rule : compiled.model().getRules()) {
        if (leftOut.contains(RuleMetadata.idOf(rule.getName()))) {
          continue;
        }
        Map<String, String> values = new HashMap<>();
        rule.getMetaData().forEach((key, value) -> values.put(key, String.valueOf(value).strip()));
        add(
            rule.getName(),
            values,
            compiled.folder() != RuleFolder.REGLER,
            new Origin(part, compiled.folder().path(), rule.getName()));
      }
    }
  }

  private void add(
      String ruleName, Map<String, String> values, boolean saysWhatFollows, Origin origin) {
    String id = RuleMetadata.idOf(ruleName);
    try {
      new RuleId(id);
    } catch (IllegalArgumentException e) {
      problem(origin, String.valueOf(e.getMessage()));
      return;
    }
    Origin other = origins.putIfAbsent(id, origin);
    if (other != null) {
      problem(
          origin,
          "%s: there are two rules of this id, the other one is in %s"
              .formatted(id, other.shown()));
      return;
    }
    metadataById.put(
        id,
        new RuleMetadata(
            ruleName, values, saysWhatFollows, what -> problem(origin, what.toString())));
  }

  private void problem(Origin origin, String what) {
    problems.add(origin.problem(what));
  }

  private static Map<Integer, String> officialTexts(RuleFiles files) {
    Map<Integer, String> texts = new HashMap<>();
    for (CsvRow row :
        CsvFile.rows(
            RuleFiles.OFFICIAL_TEXTS,
            files.text(RuleFiles.OFFICIAL_TEXTS),
            TableSchema.required("officielle-tekster"))) {
      texts.put(row.integer("code"), row.text("text"));
    }
    return texts;
  }

  private static List<NonRule> nonRules(RuleFiles files) {
    return CsvFile.rows(
            RuleFiles.NON_RULES,
            files.text(RuleFiles.NON_RULES),
            TableSchema.required("ikke-regler"))
        .stream()
        .map(
            row ->
                new NonRule(
                    row.text("kilde"), LocalizedText.of(row.text("titel"), row.text("title"))))
        .toList();
  }

  private void order(RulePart part, String csv, Set<String> leftOut) {
    Origin order = new Origin(part, RuleFiles.ORDER, null);
    for (CsvRow row : CsvFile.rows(RuleFiles.ORDER, csv, TableSchema.required("raekkefoelge"))) {
      String id = row.text("id");
      RuleMetadata metadata = metadataById.get(id);
      if (leftOut.contains(id)) {
        continue;
      }
      if (metadata == null) {
        problem(order, "%s: raekkefoelge.csv names it, but there is no such rule".formatted(id));
      } else if (byId.containsKey(id)) {
        problem(order, "%s: raekkefoelge.csv names it twice".formatted(id));
      } else {
        Rule rule = metadata.toRule(rules.size(), english.source(id + ".title"), officialTexts);
        if (!rule.saysWhatFollows()) {
          requireTexts(id, part);
        }
        rules.add(rule);
        byId.put(id, rule);
      }
    }
  }

  private void requireOrdered(RulePart base) {
    Origin order = new Origin(base, RuleFiles.ORDER, null);
    for (String id : new TreeSet<>(metadataById.keySet())) {
      if (!byId.containsKey(id)) {
        problem(
            origins.getOrDefault(id, order), "%s: raekkefoelge.csv does not name it".formatted(id));
      }
    }
  }

  private void requireTexts(String id, RulePart part) {
    if (danish.source(id) == null) {
      problem(
          new Origin(part, RuleFiles.DANISH, null),
          "%s: messages_da.properties has no text".formatted(id));
    }
    if (english.source(id) == null) {
      problem(
          new Origin(part, RuleFiles.ENGLISH, null),
          "%s: messages_en.properties has no text".formatted(id));
    }
  }
}
