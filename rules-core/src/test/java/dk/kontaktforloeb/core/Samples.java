package dk.kontaktforloeb.core;

import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.borger.BorgerBuilder;
import dk.kontaktforloeb.borger.Kontaktgruppeperiode;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** A citizen, a caller and a request that is accepted, for the tests of this module. */
public final class Samples {
  public static final String PERSONNUMMER = "0101701234";

  /** 2 September 2024, ten o'clock in Copenhagen. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-09-02T08:00:00Z"), ZoneOffset.UTC);

  public static final Caller JOBCENTER =
      new Caller(Organisation.jobcenter("10101"), null, null, 2, "abc");

  private Samples() {}

  public static Borger borger() {
    return borger(PERSONNUMMER);
  }

  public static Borger borger(String personnummer) {
    return BorgerBuilder.builder()
        .personnummer(personnummer)
        .tilmeldt(true)
        .kontaktgrupper(List.of(new Kontaktgruppeperiode(1, LocalDate.of(2024, 1, 1), null)))
        .jobcenter("10101")
        .aKasse("11")
        .build();
  }

  public static IndkaldelseBuilder jobsamtale() {
    return IndkaldelseBuilder.builder()
        .personnummer(PERSONNUMMER)
        .samtaleType(7)
        .samtaleformType(8)
        .moedeStarttidspunkt(LocalDateTime.of(2024, 9, 10, 9, 0))
        .moedevarighed(45)
        .ombookingMulig(true)
        .aflysningMulig(false);
  }
}
