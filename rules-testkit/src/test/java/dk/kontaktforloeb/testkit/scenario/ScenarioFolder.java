package dk.kontaktforloeb.testkit.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Scenario files in a folder, for tests. */
public final class ScenarioFolder {
  /** A call that is rejected for IND-15 alone, at the root of a YAML document. */
  public static final String REJECTED =
      """
      given:
        now: 2024-09-02T10:00
        borger:
          personnummer: "0101701234"
          kontaktgrupper: [{kontaktgruppe: 1, startdato: 2024-01-01}]
          jobcenter: "10101"
          aKasse: "11"
      when:
        operation: CreateIndkaldelse
        caller: {organisation: {type: JOBCENTER, kode: "10101"}, requestUserType: 2, userIdentifier: abc}
        request:
          personnummer: "0101701234"
          samtaleType: 17
          samtaleformType: 8
          moedeStarttidspunkt: 2024-09-10T09:00
          moedevarighed: 45
          ombookingMulig: true
          aflysningMulig: false
      """;

  /** The same call with one element changed, so that it is accepted. */
  public static final String ACCEPTED =
      REJECTED.replace("ombookingMulig: true", "ombookingMulig: false");

  private final Path folder;

  public ScenarioFolder(Path folder) {
    this.folder = folder;
  }

  /** Writes a file and gives its path. */
  public Path file(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
