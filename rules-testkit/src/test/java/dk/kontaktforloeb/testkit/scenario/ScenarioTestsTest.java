package dk.kontaktforloeb.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioTestsTest {
  @TempDir private Path folder;

  @Test
  void everyFileIsAContainerAndEveryScenarioATest() {
    ScenarioFolder files = new ScenarioFolder(folder);
    files.file(
        "a.yaml",
        "scenario: passes\n%s---\nscenario: fails\n%sthen: {accepted: true}\n---\nscenario: unread\n"
            .formatted(ScenarioFolder.ACCEPTED, ScenarioFolder.REJECTED));
    files.file("b.json", "{");
    List<DynamicNode> nodes = ScenarioTests.dynamicTests(folder).toList();

    assertThat(nodes)
        .extracting(DynamicNode::getDisplayName)
        .containsExactly(folder.resolve("a.yaml").toString(), folder.resolve("b.json").toString());
    Map<String, DynamicTest> tests =
        nodes.stream()
            .flatMap(node -> ((DynamicContainer) node).getChildren())
            .map(DynamicTest.class::cast)
            .collect(Collectors.toMap(DynamicTest::getDisplayName, test -> test));
    assertThat(tests).containsOnlyKeys("passes", "fails", "unread", "can be read");
    assertThatCode(tests.get("passes").getExecutable()::execute).doesNotThrowAnyException();
    assertThatThrownBy(tests.get("fails").getExecutable()::execute)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("accepted: expected true, was false")
        .hasMessageContaining("ERROR IND-15 8270");
    assertThatThrownBy(tests.get("unread").getExecutable()::execute)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("element when is missing");
    assertThatThrownBy(tests.get("can be read").getExecutable()::execute)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("b.json:1:");
  }
}
