package dk.kontaktforloeb.core.explain;

import dk.kontaktforloeb.decision.LocalizedText;
import java.util.List;

/**
 * A condition as it is written, and in words.
 *
 * @param text as it stands in the rule file
 * @param line its line in the file, from 1
 * @param words what it asks for; the text itself where it can not be taken apart
 * @param saysWhatIsWrong whether it says what is wrong, or when the rule applies
 * @param uses the words of the rules that it looks at
 */
public record WrittenCondition(
    String text, int line, LocalizedText words, boolean saysWhatIsWrong, List<UsedWord> uses) {

  /** Copies the list. */
  public WrittenCondition {
    uses = List.copyOf(uses);
  }

  /**
   * A word of the rules.
   *
   * @param name such as {@code aktiveFravaer}
   * @param from the words that it is found from; empty for an element of the request or the
   *     registers
   * @param tables names of the tables that it, or a word behind it, is looked up in
   */
  public record UsedWord(String name, List<String> from, List<String> tables) {

    /** Copies the lists. */
    public UsedWord {
      from = List.copyOf(from);
      tables = List.copyOf(tables);
    }
  }
}
