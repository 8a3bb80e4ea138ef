package dk.kontaktforloeb.testkit.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kontaktforloeb.core.json.JsonWriter;
import java.net.URI;
import java.net.URISyntaxException;

/** Findings in the format of static analysis results, SARIF 2.1.0, for editors and reviews. */
final class Sarif {
  private static final String VERSION = "2.1.0";
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String BASE = "RULES";

  private Sarif() {}

  static String write(Findings findings) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("$schema", SCHEMA);
    root.put("version", VERSION);
    ObjectNode run = root.putArray("runs").addObject();
    driver(run.putObject("tool").putObject("driver"));
    run.putObject("originalUriBaseIds").putObject(BASE).put("uri", directory(findings));
    // Columns are counted in chars of Java, not in code points.
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    findings.all().forEach(finding -> result(finding, results.addObject()));
    return JsonWriter.write(root);
  }

  private static String directory(Findings findings) {
    String uri = findings.directory().toAbsolutePath().normalize().toUri().toString();
    return uri.endsWith("/") ? uri : uri + "/";
  }

  private static void driver(ObjectNode driver) {
    driver.put("name", "regler check");
    ArrayNode rules = driver.putArray("rules");
    for (Lint lint : Lint.values()) {
      ObjectNode rule = rules.addObject();
      rule.put("id", lint.id());
      rule.putObject("shortDescription").put("text", lint.what());
      rule.putObject("help").put("text", lint.help());
      rule.putObject("defaultConfiguration").put("level", lint.severity().word());
    }
  }

  private static void result(Finding finding, ObjectNode result) {
    result.put("ruleId", finding.lint().id());
    result.put("ruleIndex", finding.lint().ordinal());
    result.put("level", finding.lint().severity().word());
    result.putObject("message").put("text", finding.sentence());
    ObjectNode physical = result.putArray("locations").addObject().putObject("physicalLocation");
    physical
        .putObject("artifactLocation")
        .put("uri", relative(finding.file()))
        .put("uriBaseId", BASE);
    if (finding.isAboutWholeFile()) {
      return;
    }
    ObjectNode region = physical.putObject("region");
    region.put("startLine", finding.line());
    region.put("startColumn", finding.column());
    if (!finding.text().isEmpty()) {
      region.put("endColumn", finding.column() + finding.text().length());
      region.putObject("snippet").put("text", finding.text());
    }
  }

  private static String relative(String path) {
    if (path.isEmpty()) {
      return ".";
    }
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      return path;
    }
  }
}
