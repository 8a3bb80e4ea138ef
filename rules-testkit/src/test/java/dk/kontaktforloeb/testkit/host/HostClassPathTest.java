package dk.kontaktforloeb.testkit.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the library brings into a host changes nothing of the host. */
class HostClassPathTest {
  @Test
  void springBootFindsNoMustache() {
    assertThatThrownBy(() -> Class.forName("com.samskivert.mustache.Mustache"))
        .isInstanceOf(ClassNotFoundException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"rules-api", "rules-mustache", "rules-drl", "rules-core", "rules-testkit"})
  void noModuleBringsALoggingProvider(String module) throws Exception {
    assertThat(dependencies(module))
        .filteredOn(HostClassPathTest::isLoggingProvider)
        .allSatisfy(
            provider ->
                assertThat(text(provider, "scope").equals("test") || isOptional(provider))
                    .as("%s in %s reaches no host", text(provider, "artifactId"), module)
                    .isTrue());
  }

  private static boolean isLoggingProvider(Element dependency) {
    String artifact = text(dependency, "artifactId");
    return switch (text(dependency, "groupId")) {
      case "org.slf4j" -> !artifact.equals("slf4j-api");
      case "ch.qos.logback", "org.apache.logging.log4j" -> true;
      default -> false;
    };
  }

  private static boolean isOptional(Element dependency) {
    return text(dependency, "optional").equals("true");
  }

  private static List<Element> dependencies(String module) throws Exception {
    NodeList found =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Path.of("..", module, "pom.xml").toFile())
            .getElementsByTagName("dependency");
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static String text(Element dependency, String name) {
    NodeList found = dependency.getElementsByTagName(name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }
}
