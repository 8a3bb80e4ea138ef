package dk.kontaktforloeb.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kontaktforloeb.core.json.JsonDocument;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioYamlTest {

  /** Every scenario of the corpus is read back as it was written. */
  @Test
  void isReadBackAsItWasWritten() {
    List<ScenarioTree> corpus = ScenarioTree.shipped();
    StringBuilder all = new StringBuilder();
    corpus.forEach(scenario -> all.append(ScenarioYaml.write(scenario.tree())).append("---\n"));

    List<Object> read = new ArrayList<>();
    JsonDocument.parseAll(
        YamlParsers.yaml(all.toString()),
        document -> {
          assertThat(document.problems()).isEmpty();
          read.add(document.root().toTree());
        });

    assertThat(read.subList(0, corpus.size()))
        .isEqualTo(corpus.stream().map(ScenarioTree::tree).toList());
  }

  @Test
  void aTextThatMeansSomethingElseWithoutQuotesHasThem() throws Exception {
    ObjectNode tree =
        (ObjectNode)
            new ObjectMapper()
                .readTree(
                    """
                    {"given":{"a":"0101701234","b":"yes","c":"","d":" x","e":"a: b","f":"a #b",
                    "g":"null","h":"2024-09-02","i":"Wsb(Indkaldelse)","j":"æble","k":"y","l":"1e3",
                    "m":"a\\nb","n":"- a"}}""");

    assertThat(ScenarioYaml.write(tree))
        .isEqualTo(
            """
            given:
              a: "0101701234"
              b: "yes"
              c: ""
              d: " x"
              e: "a: b"
              f: "a #b"
              g: "null"
              h: 2024-09-02
              i: "Wsb(Indkaldelse)"
              j: æble
              k: "y"
              l: "1e3"
              m: "a\\nb"
              n: "- a"
            """);
  }
}
