package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.core.table.CsvFile;
import dk.kontaktforloeb.core.table.CsvRow;
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
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rule catalogue together from the compiled rules, {@code kontroller.csv}, {@code
 * raekkefoelge.csv} and the texts, and refuses to start when they disagree: every id stands once in
 * the order and once as a rule or check, with metadata and texts.
 */
final class CatalogueLoader {
  /** Effects and queries say nothing of what is wrong. */
  private static final List<String> WITHOUT_MESSAGE = List.of("EFF-", "QRY-");

  private static final List<String> CHECK_METADATA =
      List.of("code", "newCode", "codeBasis", "basis", "source", "operation", "step");

  private final MessageTexts danish;
  private final MessageTexts english;
  private final List<RuleProblem> problems = new ArrayList<>();
  private final Map<String, RuleMetadata> metadataById = new LinkedHashMap<>();

  /** Where each id was found first. */
  private final Map<String, Origin> origins = new HashMap<>();

  CatalogueLoader(MessageTexts danish, MessageTexts english) {
    this.danish = danish;
    this.english = english;
  }

  /** A file in which a rule stands. */
  private record Origin(RuleFiles files, String path, int line) {
    String shown() {
      return line == 0 ? files.shown(path) : files.shown(path) + ":" + line;
    }
  }

  DefaultRuleCatalogue load(RulePart part) {
    RuleFiles files = part.files();
    readChecks(files);
    readRules(part);
    DefaultRuleCatalogue catalogue = order(files, nonRules(files));
    if (!problems.isEmpty()) {
      throw new RuleSetException("Rules, texts and catalogue disagree", problems);
    }
    return catalogue;
  }

  private void readChecks(RuleFiles files) {
    List<String> columns =
        Stream.concat(Stream.of("id", "titel"), CHECK_METADATA.stream()).toList();
    for (CsvRow row : CsvFile.rows(RuleFiles.CHECKS, files.text(RuleFiles.CHECKS), columns)) {
      Map<String, String> values = new HashMap<>();
      for (String key : CHECK_METADATA) {
        @Nullable String value = row.optionalText(key);
        if (value != null) {
          values.put(key, value);
        }
      }
      String code = values.containsKey("code") ? values.get("code") + " " : "";
      add(
          "%s %s%s".formatted(row.text("id"), code, row.text("titel")),
          values,
          new Origin(files, RuleFiles.CHECKS, 0));
    }
  }

  private void readRules(RulePart part) {
    Map<String, RulePart.Place> places = part.places();
    for (CompiledModel compiled : part.models()) {
      for (org.drools.model.Rule rule : compiled.model().getRules()) {
        Map<String, String> values = new HashMap<>();
        rule.getMetaData().forEach((key, value) -> values.put(key, String.valueOf(value).strip()));
        RulePart.Place place = places.get(rule.getName());
        add(
            rule.getName(),
            values,
            place == null
                ? new Origin(part.files(), compiled.folder().path(), 0)
                : new Origin(part.files(), place.path(), place.line()));
      }
    }
  }

  private void add(String ruleName, Map<String, String> values, Origin origin) {
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
    metadataById.put(id, new RuleMetadata(ruleName, values, what -> problem(origin, what)));
  }

  private void problem(Origin origin, String what) {
    problems.add(new RuleProblem(origin.files().shown(origin.path()), origin.line(), 0, what));
  }

  private static List<NonRule> nonRules(RuleFiles files) {
    return CsvFile.rows(
            RuleFiles.NON_RULES,
            files.text(RuleFiles.NON_RULES),
            List.of("kilde", "titel", "title"))
        .stream()
        .map(
            row ->
                new NonRule(
                    row.text("kilde"), LocalizedText.of(row.text("titel"), row.text("title"))))
        .toList();
  }

  private DefaultRuleCatalogue order(RuleFiles files, List<NonRule> nonRules) {
    List<Rule> rules = new ArrayList<>();
    Map<String, Rule> byId = new HashMap<>();
    TreeSet<String> unordered = new TreeSet<>(metadataById.keySet());
    Origin order = new Origin(files, RuleFiles.ORDER, 0);
    for (CsvRow row : CsvFile.rows(RuleFiles.ORDER, files.text(RuleFiles.ORDER), List.of("id"))) {
      String id = row.text("id");
      RuleMetadata metadata = metadataById.get(id);
      if (metadata == null) {
        problem(order, "%s: raekkefoelge.csv names it, but there is no such rule".formatted(id));
      } else if (!unordered.remove(id)) {
        problem(order, "%s: raekkefoelge.csv names it twice".formatted(id));
      } else {
        requireTexts(id, files);
        Rule rule = metadata.toRule(rules.size(), english.source(id + ".title"));
        rules.add(rule);
        byId.put(id, rule);
      }
    }
    unordered.forEach(
        id ->
            problem(
                origins.getOrDefault(id, order),
                "%s: raekkefoelge.csv does not name it".formatted(id)));
    return new DefaultRuleCatalogue(List.copyOf(rules), byId, nonRules);
  }

  private void requireTexts(String id, RuleFiles files) {
    if (WITHOUT_MESSAGE.stream().anyMatch(id::startsWith)) {
      return;
    }
    if (danish.source(id) == null) {
      problem(
          new Origin(files, RuleFiles.DANISH, 0),
          "%s: messages_da.properties has no text".formatted(id));
    }
    if (english.source(id) == null) {
      problem(
          new Origin(files, RuleFiles.ENGLISH, 0),
          "%s: messages_en.properties has no text".formatted(id));
    }
  }
}
