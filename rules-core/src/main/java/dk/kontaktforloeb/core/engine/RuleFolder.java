package dk.kontaktforloeb.core.engine;

/** The folders of rule files, by what their consequences may call. */
enum RuleFolder {
  /** What is wrong with a request. */
  REGLER("regler"),
  /** What follows of an accepted one. */
  EFFEKTER("effekter"),
  /** What a query may see. */
  FORESPOERGSEL("forespoergsel");

  private final String path;

  RuleFolder(String path) {
    this.path = path;
  }

  /** The folder below the root of the rule set. */
  String path() {
    return path;
  }

  /** The package of the shipped rules of the folder. */
  String shippedPackage() {
    return "dk.kontaktforloeb." + path;
  }

  /** Whether the file is a rule file of the folder. */
  boolean holds(String file) {
    return file.startsWith(path + "/")
        && file.endsWith(".drl")
        && file.indexOf('/', path.length() + 1) < 0;
  }
}
