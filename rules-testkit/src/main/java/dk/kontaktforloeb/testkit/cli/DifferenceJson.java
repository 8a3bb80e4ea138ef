package dk.kontaktforloeb.testkit.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kontaktforloeb.core.json.JsonWriter;
import dk.kontaktforloeb.testkit.difference.Difference;
import dk.kontaktforloeb.testkit.difference.DifferenceReport;
import dk.kontaktforloeb.testkit.difference.FileChange;

/** What differs between two rule sets as one JSON document. */
final class DifferenceJson {
  private DifferenceJson() {}

  static String document(DifferenceReport report) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("old", report.oldName());
    document.put("new", report.newName());
    ArrayNode changes = document.putArray("changes");
    for (FileChange change : report.changes()) {
      ObjectNode node = changes.addObject();
      node.put("kind", change.kind().name());
      node.put("what", change.what());
      node.put("file", change.path());
      node.put("rule", change.rule());
      node.put("oldPlace", change.oldPlace());
      node.put("newPlace", change.newPlace());
      node.put("before", change.before());
      node.put("after", change.after());
    }
    ArrayNode differences = document.putArray("differences");
    for (Difference difference : report.differences()) {
      ObjectNode node = differences.addObject();
      node.put("subject", difference.subject());
      node.put("kind", difference.kind().name());
      node.put("operation", difference.operation());
      node.put("before", difference.before());
      node.put("after", difference.after());
      node.put("scenario", difference.example().yaml());
      node.put("passesByNew", difference.example().passesByNew());
      node.put("failsByOld", difference.example().failsByOld());
    }
    ArrayNode unnoticed = document.putArray("unnoticed");
    report.unnoticed().forEach(unnoticed::add);
    document
        .putObject("searched")
        .put("corpus", report.searched().corpus())
        .put("directed", report.searched().directed())
        .put("random", report.searched().random())
        .put("seed", report.searched().seed());
    return JsonWriter.write(document);
  }
}
