package dk.kontaktforloeb.testkit.scenario;

/** The shipped scenarios, run once for all tests that look at what came of them. */
public final class Corpus {
  private static final ScenarioReport REPORT = ShippedScenarios.run();

  private Corpus() {}

  public static ScenarioReport report() {
    return REPORT;
  }
}
