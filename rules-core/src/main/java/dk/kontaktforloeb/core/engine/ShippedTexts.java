package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.core.message.MessageTemplates;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every file of the shipped rule set: what an author starts from. */
public final class ShippedTexts {
  private ShippedTexts() {}

  /** Path below the root of a rule set to text. */
  public static SortedMap<String, String> all() {
    SortedMap<String, String> texts = new TreeMap<>(RuleFiles.shipped().texts());
    RuleFiles.shippedTables()
        .csvByName()
        .forEach((name, csv) -> texts.put(RuleFiles.TABLES + name + ".csv", csv));
    MessageTemplates.shipped()
        .texts()
        .forEach((name, text) -> texts.put(RuleFiles.TEMPLATES + name + ".txt", text + "\n"));
    return texts;
  }
}
