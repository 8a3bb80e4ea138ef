package dk.kontaktforloeb.core.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the rules of a DRL text without the parser, which a host that compiles nothing need not
 * load.
 */
final class RuleNames {
  /** Comments and quoted texts are read over: the word rule may stand in them. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "//[^\\n]*|/\\*.*?\\*/|\\brule\\s+(?:\"([^\"\\n]*)\"|'([^'\\n]*)'|([^\\s\"'.=(]+))"
              + "|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'|^\\s*package\\s+([\\w.]+)",
          Pattern.DOTALL | Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS);

  /** The package that Drools gives to a text that names none. */
  private static final String DEFAULT_PACKAGE = "defaultpkg";

  private RuleNames() {}

  /**
   * A rule's name and where it begins.
   *
   * @param line from 1
   */
  record Named(String name, int line) {}

  /**
   * What stands in a text.
   *
   * @param rules its rules in order
   */
  record Found(String packageName, List<Named> rules) {

    List<String> names() {
      return rules.stream().map(Named::name).toList();
    }

    /** Whether the text names its package. */
    boolean namesPackage() {
      return !packageName.equals(DEFAULT_PACKAGE);
    }
  }

  static Found in(String drl) {
    String packageName = DEFAULT_PACKAGE;
    List<Named> rules = new ArrayList<>();
    Matcher token = TOKEN.matcher(drl);
    int line = 1;
    int counted = 0;
    while (token.find()) {
      if (token.group(4) != null) {
        packageName = token.group(4);
      }
      for (int group = 1; group <= 3; group++) {
        if (token.group(group) != null) {
          line +=
              (int) drl.substring(counted, token.start()).chars().filter(c -> c == '\n').count();
          counted = token.start();
          rules.add(new Named(token.group(group), line));
        }
      }
    }
    return new Found(packageName, rules);
  }
}
