package dk.kontaktforloeb.decision;

import java.util.Arrays;
import java.util.Optional;

/** The methods of the services and the events, with their names in the source documents. */
public enum Operation {
  CREATE_INDKALDELSE("CreateIndkaldelse"),
  UPDATE_INDKALDELSE("UpdateIndkaldelse"),
  DELETE_INDKALDELSE("DeleteIndkaldelse");

  private final String wireName;

  Operation(String wireName) {
    this.wireName = wireName;
  }

  /** The name in the source documents, such as {@code CreateIndkaldelse}. */
  public String wireName() {
    return wireName;
  }

  /** The operation of that name in the source documents; upper and lower case differ. */
  public static Optional<Operation> ofWireName(String wireName) {
    return Arrays.stream(values())
        .filter(operation -> operation.wireName.equals(wireName))
        .findFirst();
  }

  /** The name in the source documents. */
  @Override
  public String toString() {
    return wireName;
  }
}
