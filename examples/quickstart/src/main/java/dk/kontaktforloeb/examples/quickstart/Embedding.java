package dk.kontaktforloeb.examples.quickstart;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.borger.Kontaktgruppeperiode;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.port.EmbeddedPorts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The example of the README, which a test compares with this file and runs. */
public final class Embedding {
  private Embedding() {}

  public static void main(String[] args) {
    LocalDate today = LocalDate.now();
    Kontaktgruppeperiode group = new Kontaktgruppeperiode(1, today.minusYears(1), null);
    Borger borger = new Borger("0101701234", true, List.of(group), List.of(), "11", "10101", null);
    // README begins
    EmbeddedPorts ports = KontaktforloebRules.embeddedPorts().add(borger);
    KontaktforloebRules rules = KontaktforloebRules.builder().ports(ports).build();

    Caller caller = new Caller(Organisation.jobcenter("10101"), null, null, 2, "caseworker");
    Indkaldelse request =
        IndkaldelseBuilder.builder()
            .personnummer(borger.personnummer())
            .samtaleType(17)
            .samtaleformType(8)
            .moedeStarttidspunkt(today.plusDays(7).atTime(9, 0))
            .moedevarighed(45)
            .ombookingMulig(true)
            .aflysningMulig(false)
            .build();
    Decision<Indkaldelse> decision = rules.indkaldelser().create(caller, request);
    for (Violation violation : decision.violations()) {
      System.out.println(
          violation.ruleId() + " " + violation.code() + " " + violation.message(Locale.ENGLISH));
    }
    // README ends

    // README begins
    System.out.println(decision.explain().text(new RuleId("IND-15"), Locale.ENGLISH));
    System.out.println(decision.changes().text(Locale.ENGLISH));
    // README ends
  }
}
