package dk.kontaktforloeb.testkit.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/**
 * A place in scenarios, whichever scenario and whichever item of a list: {@code
 * when/CreateIndkaldelse/samtaleType}.
 *
 * @param key path from the root; of a request with its operation
 * @param shared parent and name, so that requests of all operations share their values
 */
record Schema(String key, String shared) {
  static final Schema ROOT = new Schema("", "");

  private static final Set<String> PARTS =
      Set.of("", "given", "when", "then", "steps", "given/borger", "scenario", "rules");

  /** The place of an object; calls are told apart by their operation. */
  Schema ofObject(JsonNode object) {
    return key.equals("when") && object.path("operation").isTextual()
        ? new Schema("when:" + object.get("operation").textValue(), "when")
        : this;
  }

  /** An element of the object at this place. */
  Schema element(String name) {
    if (key.isEmpty()) {
      return new Schema(name, name);
    }
    String parent = shared.substring(shared.lastIndexOf('/') + 1);
    return new Schema(key + "/" + name, parent + "/" + name);
  }

  /** An item of the list at this place; a step stands where the whole scenario does. */
  Schema item() {
    return key.equals("steps") ? ROOT : new Schema(key + "[]", shared + "[]");
  }

  /** Its name. */
  String name() {
    return shared.substring(shared.lastIndexOf('/') + 1);
  }

  /** Whether it is a part of every scenario and no element of its own. */
  boolean isPart() {
    return PARTS.contains(key) || key.startsWith("then") || name().equals("request");
  }

  /** Whether the element says what is called, or nothing that is decided by. */
  boolean isFixed() {
    return isPart()
        || name().equals("operation")
        || name().equals("tables")
        || key.startsWith("rules");
  }
}
