package dk.kontaktforloeb.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.decision.ErrorCode;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The metadata of every entry of the catalogue, in catalogue order: what the rule files do not say
 * in words is derived, and must come out as listed.
 */
class CatalogueMetadataTest {

  @Test
  void everyEntryIsAsListed() throws IOException {
    assertThat(
            CompiledRules.shipped().catalogue().rules().stream().map(CatalogueMetadataTest::line))
        .containsExactlyElementsOf(listed());
  }

  private static List<String> listed() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(CatalogueMetadataTest.class.getResourceAsStream("catalogue.csv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
    }
  }

  private static String line(Rule rule) {
    ErrorCode code = rule.errorCode();
    List<Operation> operations = rule.operations().stream().sorted().toList();
    return String.join(
        ",",
        rule.id().value(),
        code == null ? "" : String.valueOf(code.number()),
        code == null || code.newNumber() == null ? "" : String.valueOf(code.newNumber()),
        code == null ? "" : code.basis().name(),
        rule.basis().name(),
        rule.severity().name(),
        rule.step().name(),
        String.valueOf(rule.typeOnly()),
        String.valueOf(rule.saysWhatFollows()),
        operations.size() == Operation.values().length
            ? "alle"
            : operations.stream().map(Operation::wireName).collect(Collectors.joining(" ")));
  }
}
