package dk.kontaktforloeb.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableMutantsTest {

  @Test
  void rowsAreDroppedAndPairedWithTheNextNumber() {
    assertThat(csv("samtaletype,kontaktgruppe\n7,1\n7,8\n17,1\n"))
        .containsExactlyInAnyOrder(
            "samtaletype,kontaktgruppe\n7,8\n17,1\n",
            "samtaletype,kontaktgruppe\n7,1\n17,1\n",
            "samtaletype,kontaktgruppe\n7,1\n7,8\n",
            "samtaletype,kontaktgruppe\n7,1\n7,8\n17,1\n17,8\n");
  }

  @Test
  void aDayIsMovedInAllItsRows() {
    assertThat(csv("id,gyldigFra\n7,2022-01-01\n8,2022-01-01\n"))
        .contains(
            "id,gyldigFra\n7,2021-12-31\n8,2021-12-31\n",
            "id,gyldigFra\n7,2022-01-02\n8,2022-01-02\n")
        .hasSize(4);
  }

  @Test
  void yesAndNoAreFlippedAndWordsSwapped() {
    assertThat(csv("id,navn,nulstillende,familie\n7,\"Et, to\",true,A\n8,x,false,B\n"))
        .contains(
            "id,navn,nulstillende,familie\n7,\"Et, to\",false,A\n8,x,false,B\n",
            "id,navn,nulstillende,familie\n7,\"Et, to\",true,B\n8,x,false,B\n");
  }

  @Test
  void aLimitIsMovedByOne() {
    assertThat(csv("navn,vaerdi\ntegn,500\n"))
        .contains("navn,vaerdi\ntegn,499\n", "navn,vaerdi\ntegn,501\n");
  }

  @Test
  void thePlaceIsTheCells() {
    assertThat(TableMutants.of("graenser", "navn,vaerdi\ntegn,500\n"))
        .extracting(planned -> planned.mutant().toString())
        .contains(
            "tabeller/graenser.csv:2:6: graenser number moved: \"vaerdi 500\" is \"501\"",
            "tabeller/graenser.csv:2:1: graenser row dropped: \"tegn,500\"");
  }

  private static List<String> csv(String table) {
    return TableMutants.of("t", table).stream()
        .map(planned -> ((Change.TableText) planned.change()).csv())
        .toList();
  }
}
