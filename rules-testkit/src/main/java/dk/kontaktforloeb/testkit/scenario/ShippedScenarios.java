package dk.kontaktforloeb.testkit.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** The scenario corpus that comes with the rules, in this module's jar. Thread-safe. */
public final class ShippedScenarios {
  private static final String FOLDER = "scenarier";

  private ShippedScenarios() {}

  /** Runs all of them; their files are named below the folder, such as {@code tid/midnat.yaml}. */
  public static ScenarioReport run() {
    return with(
        folder -> {
          ScenarioReport report = new ScenarioRunner().run(folder);
          List<ScenarioResult> results =
              report.results().stream()
                  .map(
                      result ->
                          new ScenarioResult(
                              below(folder, result.file()),
                              result.line(),
                              result.scenario(),
                              result.rules(),
                              result.steps()))
                  .toList();
          return new ScenarioReport(results, report.problems());
        });
  }

  /** Works on their folder, which is there as long as the work takes. */
  public static <T> T with(Function<Path, T> work) {
    try {
      Path place =
          Path.of(
              ShippedScenarios.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(place)) {
        return work.apply(place.resolve(FOLDER));
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return work.apply(jar.getPath(FOLDER));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The scenarios in the jar can not be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The place of a jar is a URI", e);
    }
  }

  static String below(Path folder, String file) {
    Path path = folder.getFileSystem().getPath(file);
    return folder.relativize(path).toString().replace('\\', '/');
  }
}
