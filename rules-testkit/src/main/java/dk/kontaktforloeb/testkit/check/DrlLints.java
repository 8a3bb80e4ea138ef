package dk.kontaktforloeb.testkit.check;

import java.util.LinkedHashMap;
import java.util.Map;

/** What can be wrong within one rule file. */
final class DrlLints {
  private static final String ROOT = "dk.kontaktforloeb.";

  private final DrlSyntax drl;
  private final CodeLists codes;
  private final Found found;

  DrlLints(DrlSyntax drl, CodeLists codes, Found found) {
    this.drl = drl;
    this.codes = codes;
    this.found = found;
  }

  void check() {
    checkPackage();
    FileTypes types = new FileTypes(drl, found);
    Map<String, Class<?>> globals = new LinkedHashMap<>();
    for (DrlSyntax.Global global : drl.globals()) {
      Class<?> type = types.require(global.type());
      if (type != null) {
        globals.put(global.name().text(), type);
      }
    }
    boolean whole = true;
    for (DrlSyntax.Rule rule : drl.rules()) {
      RuleInFile inFile = new RuleInFile(drl, rule, types, codes, found);
      new NameLints(inFile).check();
      if (rule.pattern() == null) {
        whole = false;
      } else {
        BoundVariables variables = new ConstraintLints(inFile, rule.pattern()).check();
        new ConsequenceLints(inFile, globals, variables).check();
      }
    }
    if (whole && !found.hasErrorIn(drl.file().path())) {
      types.tellUnused(drl);
    }
  }

  private void checkPackage() {
    String folder = drl.file().path().replaceFirst("/.*", "");
    String wanted = ROOT + folder;
    DrlSyntax.Name given = drl.packageName();
    if (given == null) {
      found.add(
          Lint.WRONG_PACKAGE,
          drl.file(),
          new Span(0, 0),
          "the file names no package",
          "package %s on its first line".formatted(wanted),
          null);
    } else if (!given.text().equals(wanted)) {
      found.add(
          Lint.WRONG_PACKAGE,
          drl.file(),
          given.span(),
          "package %s is not that of the folder %s".formatted(given.text(), folder),
          "package " + wanted,
          wanted);
    }
  }
}
