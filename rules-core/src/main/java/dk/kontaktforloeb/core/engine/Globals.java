package dk.kontaktforloeb.core.engine;

/** Names by which rule files call what they report to. */
final class Globals {
  static final String REPORT = "report";
  static final String EFFECTS = "effects";
  static final String SCOPE = "scope";

  private Globals() {}
}
