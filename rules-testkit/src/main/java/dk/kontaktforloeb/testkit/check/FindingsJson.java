package dk.kontaktforloeb.testkit.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kontaktforloeb.core.json.JsonWriter;

/** Findings as JSON, for programs. */
final class FindingsJson {
  private FindingsJson() {}

  static String write(Findings findings) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("errors", findings.count(Lint.Severity.ERROR));
    root.put("warnings", findings.count(Lint.Severity.WARNING));
    ArrayNode all = root.putArray("findings");
    for (Finding finding : findings.all()) {
      ObjectNode node = all.addObject();
      node.put("lint", finding.lint().id());
      node.put("severity", finding.lint().severity().word());
      node.put("file", finding.file());
      node.put("line", finding.line());
      node.put("column", finding.column());
      node.put("text", finding.text());
      node.put("message", finding.message());
      node.put("expected", finding.expected());
      node.put("maybe", finding.maybe());
      node.put("help", finding.lint().help());
    }
    return JsonWriter.write(root);
  }
}
