package dk.kontaktforloeb.rule;

import dk.kontaktforloeb.decision.RuleSetId;
import dk.kontaktforloeb.spi.KontaktforloebProvider;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * The rules that decisions are made by: rule files, catalogue, texts, tables and message templates,
 * read once and together. Immutable and thread-safe. Implemented by the library alone.
 *
 * <p>Rule files can run any Java: read them from where the application alone can write.
 */
public interface RuleSet {

  /** Name, version and digest, as every decision by these rules carries them. */
  RuleSetId id();

  /** The rules. */
  RuleCatalogue catalogue();

  /**
   * These rules and a host's own. An addition is a directory, or a jar with one folder, that holds
   * {@code regelsaet.properties} (name, version), rule files in {@code regler/}, {@code effekter/}
   * or {@code forespoergsel/}, {@code tekster/messages_da.properties} and {@code …_en.properties},
   * and perhaps {@code raekkefoelge.csv}. Its rules come after all others; their ids have a prefix
   * that no rule of the set it is added to has. Rules that a jar, or a build's output directory,
   * holds compiled are not compiled.
   *
   * @throws RuleSetException with everything that is wrong with the addition
   */
  RuleSet with(Path directoryOrJar);

  /**
   * These rules without some.
   *
   * @param idsOrFiles ids of rules, such as {@code IND-32}, or rule files, such as {@code
   *     regler/selvbooking.drl}; those of an addition begin with its name, {@code
   *     koebenhavn/regler/aaben.drl}
   * @throws IllegalArgumentException when there is no such rule or file, or it is a check that no
   *     rule file holds
   */
  RuleSet without(String... idsOrFiles);

  /**
   * The shipped rules; loaded once in a process.
   *
   * @throws RuleEngineException when they can not be loaded
   */
  static RuleSet shipped() {
    return KontaktforloebProvider.found().shippedRules();
  }

  /**
   * The rules of a directory that holds every file of the shipped set, edited. Rule files that are
   * as shipped are not compiled again; compiling takes seconds in a fresh process.
   *
   * @throws RuleSetException with everything that is wrong, by file, line and column
   */
  static RuleSet of(Path directory) {
    return KontaktforloebProvider.found().rules(directory);
  }

  /**
   * The rules of a directory as {@link #of(Path)}, that follow its files: a change is noticed
   * within a second after the last file was written. What is wrong with a change is logged.
   *
   * @throws RuleSetException when the directory holds no valid rules now
   */
  static RuleSetWatch watch(Path directory) {
    return watch(directory, new RuleSetWatch.Listener() {});
  }

  /** As {@link #watch(Path)}; the listener is told of changes too. */
  static RuleSetWatch watch(Path directory, RuleSetWatch.Listener listener) {
    return KontaktforloebProvider.found().watch(directory, listener);
  }

  /**
   * Rules that follow files, put together as the host wants, such as {@code watch(List.of(own), ()
   * -> RuleSet.shipped().with(own), listener)}.
   *
   * @param watched directories and jars
   * @param read reads the rules anew
   * @throws RuleSetException when the rules are refused now
   */
  static RuleSetWatch watch(
      List<Path> watched, Supplier<RuleSet> read, RuleSetWatch.Listener listener) {
    return KontaktforloebProvider.found().watch(watched, read, listener);
  }
}
