package dk.kontaktforloeb.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CalendarCommandTest {
  /** Already 1 July in Copenhagen. */
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-06-30T22:00:00Z"), ZoneOffset.UTC);

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return new CommandLine(new CalendarCommand(CLOCK))
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
  }

  @Test
  void tellsWhatIsToComeFromTodayOn() {
    assertThat(run()).isEqualTo(Regler.PASSED);
    assertThat(out.toString().lines())
        .containsExactly(
            "2024-07-01",
            "  tabeller/akasse-graenser.csv:2: From 1 July 2024 on: funds may not invite to interview"
                + " type 10 (CV samtale), whose last day to start was 30 June 2024.",
            "1 change from 2024-07-01 on");
  }

  @Test
  void tellsAnIntervalInDanish() {
    assertThat(run("--from", "2021-12-31", "--to", "2022-01-01", "--lang", "da"))
        .isEqualTo(Regler.PASSED);
    assertThat(out.toString().lines())
        .startsWith("2022-01-01")
        .contains(
            "  tabeller/tilladte-samtaletyper.csv:2: Fra og med 1. januar 2022 gælder: samtaletype 4"
                + " (Opfølgningssamtale) er tilladt for kontaktgruppe 6 (Sygedagpengemodtager).")
        .endsWith("199 changes from 2021-12-31 to 2022-01-01");
  }

  @Test
  void jsonIsALineForEveryChange() {
    assertThat(run("--json")).isEqualTo(Regler.PASSED);
    assertThat(out.toString())
        .startsWith(
            "{\"date\":\"2024-07-01\",\"kind\":\"LIMIT\",\"table\":\"akasse-graenser\","
                + "\"file\":\"tabeller/akasse-graenser.csv\",\"line\":2,\"column\":\"sidsteStartdato\","
                + "\"sentence\":{\"da\":\"Fra og med 1. juli 2024: ")
        .hasLineCount(1);
  }

  @Test
  void whatIsNoDateOrLanguageIsNotUnderstood() {
    assertThat(run("--from", "snart")).isEqualTo(Regler.NOT_UNDERSTOOD);
    assertThat(run("--lang", "sv")).isEqualTo(Regler.NOT_UNDERSTOOD);
    assertThat(err.toString())
        .contains(
            "'--from': expected a date such as 2024-07-01, was 'snart'",
            "'--lang': expected da or en, was 'sv'")
        .doesNotContain("Exception:");
  }
}
