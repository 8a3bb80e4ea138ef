package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.core.table.CsvFile;
import dk.kontaktforloeb.core.table.CsvRow;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.rule.NonRule;
import dk.kontaktforloeb.rule.Rule;
import dk.kontaktforloeb.rule.RuleEngineException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

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
  private final List<String> problems = new ArrayList<>();
  private final Map<String, RuleMetadata> metadataById = new LinkedHashMap<>();

  CatalogueLoader(MessageTexts danish, MessageTexts english) {
    this.danish = danish;
    this.english = english;
  }

  DefaultRuleCatalogue load(
      List<KieBase> kieBases, String kontrollerCsv, String raekkefoelgeCsv, String ikkeReglerCsv) {
    readChecks(kontrollerCsv);
    kieBases.forEach(this::readRules);
    DefaultRuleCatalogue catalogue = order(raekkefoelgeCsv, nonRules(ikkeReglerCsv));
    if (!problems.isEmpty()) {
      throw new RuleEngineException(
          "Rules, texts and catalogue disagree:%n%s".formatted(String.join("\n", problems)));
    }
    return catalogue;
  }

  private void readChecks(String csv) {
    List<String> columns =
        Stream.concat(Stream.of("id", "titel"), CHECK_METADATA.stream()).toList();
    for (CsvRow row : CsvFile.rows("kontroller.csv", csv, columns)) {
      Map<String, String> values = new HashMap<>();
      for (String key : CHECK_METADATA) {
        @Nullable String value = row.optionalText(key);
        if (value != null) {
          values.put(key, value);
        }
      }
      String code = values.containsKey("code") ? values.get("code") + " " : "";
      add("%s %s%s".formatted(row.text("id"), code, row.text("titel")), values);
    }
  }

  private void readRules(KieBase kieBase) {
    kieBase.getKiePackages().stream()
        .flatMap(kiePackage -> kiePackage.getRules().stream())
        .forEach(
            rule -> {
              Map<String, String> values = new HashMap<>();
              rule.getMetaData()
                  .forEach((key, value) -> values.put(key, String.valueOf(value).strip()));
              add(rule.getName(), values);
            });
  }

  private void add(String ruleName, Map<String, String> values) {
    String id = RuleMetadata.idOf(ruleName);
    if (metadataById.put(id, new RuleMetadata(ruleName, values, problems)) != null) {
      problems.add("%s: there are two rules of this id".formatted(id));
    }
  }

  private static List<NonRule> nonRules(String csv) {
    return CsvFile.rows("ikke-regler.csv", csv, List.of("kilde", "titel", "title")).stream()
        .map(
            row ->
                new NonRule(
                    row.text("kilde"), LocalizedText.of(row.text("titel"), row.text("title"))))
        .toList();
  }

  private DefaultRuleCatalogue order(String raekkefoelgeCsv, List<NonRule> nonRules) {
    List<Rule> rules = new ArrayList<>();
    Map<String, Rule> byId = new HashMap<>();
    TreeSet<String> unordered = new TreeSet<>(metadataById.keySet());
    for (CsvRow row : CsvFile.rows("raekkefoelge.csv", raekkefoelgeCsv, List.of("id"))) {
      String id = row.text("id");
      RuleMetadata metadata = metadataById.get(id);
      if (metadata == null) {
        problems.add("%s: raekkefoelge.csv names it, but there is no such rule".formatted(id));
      } else if (!unordered.remove(id)) {
        problems.add("%s: raekkefoelge.csv names it twice".formatted(id));
      } else {
        requireTexts(id);
        Rule rule = metadata.toRule(rules.size(), english.source(id + ".title"));
        rules.add(rule);
        byId.put(id, rule);
      }
    }
    unordered.forEach(id -> problems.add("%s: raekkefoelge.csv does not name it".formatted(id)));
    return new DefaultRuleCatalogue(List.copyOf(rules), byId, nonRules);
  }

  private void requireTexts(String id) {
    if (WITHOUT_MESSAGE.stream().anyMatch(id::startsWith)) {
      return;
    }
    if (danish.source(id) == null) {
      problems.add("%s: messages_da.properties has no text".formatted(id));
    }
    if (english.source(id) == null) {
      problems.add("%s: messages_en.properties has no text".formatted(id));
    }
  }
}
