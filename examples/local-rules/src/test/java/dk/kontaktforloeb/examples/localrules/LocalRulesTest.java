package dk.kontaktforloeb.examples.localrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalRulesTest {

  @Test
  void everySetDecidesByItsRules() {
    assertThat(printed().stream().map(line -> line.replaceFirst("(: \\S+) .*", "$1").strip()))
        .containsExactly(
            "kontaktforloeb",
            "job interview that can not be rebooked   accepted",
            "job interview on a Saturday              accepted",
            "joint interview that can be rebooked     rejected: IND-15",
            "kontaktforloeb+koebenhavn",
            "job interview that can not be rebooked   rejected: KBH-01",
            "job interview on a Saturday              accepted",
            "joint interview that can be rebooked     rejected: IND-15",
            "kontaktforloeb+region",
            "job interview that can not be rebooked   accepted",
            "job interview on a Saturday              rejected: REG-01",
            "joint interview that can be rebooked     rejected: IND-15",
            "kontaktforloeb-IND-15",
            "job interview that can not be rebooked   accepted",
            "job interview on a Saturday              accepted",
            "joint interview that can be rebooked     accepted",
            "kontaktforloeb+koebenhavn+region-IND-15",
            "job interview that can not be rebooked   rejected: KBH-01",
            "job interview on a Saturday              rejected: REG-01",
            "joint interview that can be rebooked     accepted");
  }

  private static List<String> printed() {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      LocalRules.main(new String[] {"koebenhavn"});
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
