package dk.kontaktforloeb.core.drl;

import dk.kontaktforloeb.rule.RuleEngineException;
import java.util.List;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * A rule file as it is written.
 *
 * @param path of the file, as messages name it
 * @param rules in the order of the text
 */
public record DrlFile(String path, List<DrlRule> rules) {

  /** Copies the list. */
  public DrlFile {
    rules = List.copyOf(rules);
  }

  /**
   * Reads a file that compiles.
   *
   * @throws RuleEngineException when it has a syntax error
   */
  public static DrlFile parse(String path, String text) {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    @Nullable PackageDescr parsed;
    try {
      parsed = parser.parse(true, text);
    } catch (DroolsParserException e) {
      throw new RuleEngineException("%s can not be read".formatted(path), e);
    }
    if (parsed == null || parser.hasErrors()) {
      throw new RuleEngineException("%s is no rule file: %s".formatted(path, parser.getErrors()));
    }
    return new DrlFile(path, parsed.getRules().stream().map(rule -> rule(path, rule)).toList());
  }

  private static DrlRule rule(String path, RuleDescr rule) {
    String name = rule.getName();
    String factType = "";
    List<DrlConstraint> constraints = List.of();
    if (rule.getLhs().getDescrs().size() == 1
        && rule.getLhs().getDescrs().get(0) instanceof PatternDescr pattern) {
      factType = pattern.getObjectType();
      constraints = pattern.getConstraint().getDescrs().stream().map(DrlFile::constraint).toList();
    }
    return new DrlRule(
        name.split(" ", 2)[0],
        name,
        path,
        rule.getLine(),
        factType,
        constraints,
        String.valueOf(rule.getConsequence()).strip());
  }

  /** The parser counts columns from 0. */
  private static DrlConstraint constraint(BaseDescr descr) {
    String text =
        descr instanceof ExprConstraintDescr constraint
            ? constraint.getExpression()
            : String.valueOf(descr.getText());
    return new DrlConstraint(
        text, descr.getLine(), descr.getColumn() + 1, ExpressionParser.parse(text));
  }
}
