package dk.kontaktforloeb.testkit.source;

import dk.kontaktforloeb.core.drl.DrlFile;
import dk.kontaktforloeb.core.file.Resources;
import dk.kontaktforloeb.core.table.CsvFile;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.rule.RuleEngineException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of the shipped rules on the class path. */
final class RuleResources {
  private static final String ROOT = "/dk/kontaktforloeb/";

  private RuleResources() {}

  static String read(String path) {
    try (@Nullable InputStream in = Resources.open(ROOT.substring(1) + path)) {
      if (in == null) {
        throw new RuleEngineException(
            "The rule set has no file %s%s.%nMaybe the dependency dk.kontaktforloeb:rules-drl is missing."
                .formatted(ROOT, path));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** File and line of every shipped rule and check. */
  static Map<RuleId, String> places() {
    Map<RuleId, String> places = new HashMap<>();
    read("regelfiler.txt")
        .lines()
        .flatMap(path -> DrlFile.parse(path, read(path)).rules().stream())
        .forEach(
            rule -> places.put(new RuleId(rule.id()), "%s:%s".formatted(rule.file(), rule.line())));
    String checks = "kontroller.csv";
    CsvFile.rows(checks, read(checks), List.of("id"))
        .forEach(
            row -> places.put(new RuleId(row.text("id")), "%s:%s".formatted(checks, row.line())));
    return places;
  }
}
