package dk.kontaktforloeb.examples.localrules;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.borger.Kontaktgruppeperiode;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.examples.regionrules.RegionRules;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.rule.RuleSet;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/**
 * Decides requests by the shipped rules, and by those with a municipality's own directory of rules,
 * a jar that several share, and one shipped rule left out.
 */
public final class LocalRules {
  private static final Clock CLOCK =
      Clock.fixed(
          LocalDateTime.parse("2024-05-01T10:00").atZone(DanishTime.ZONE).toInstant(),
          DanishTime.ZONE);
  private static final String PERSONNUMMER = "0101701234";

  private LocalRules() {}

  /** Takes the municipality's directory. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    RuleSet shipped = RuleSet.shipped();
    print(shipped, out);
    print(shipped.with(Path.of(args[0])), out);
    print(shipped.with(RegionRules.place()), out);
    print(shipped.without("IND-15"), out);
    print(shipped.with(Path.of(args[0])).with(RegionRules.place()).without("IND-15"), out);
  }

  private static void print(RuleSet ruleSet, PrintStream out) {
    out.println(ruleSet.id().name());
    KontaktforloebRules rules = rules(ruleSet);
    print("job interview that can not be rebooked", decide(rules, 7, "2024-05-06", false), out);
    print("job interview on a Saturday", decide(rules, 7, "2024-05-11", true), out);
    print("joint interview that can be rebooked", decide(rules, 17, "2024-05-06", true), out);
  }

  private static void print(String what, Decision<Indkaldelse> decision, PrintStream out) {
    String how = decision.isAccepted() ? "accepted" : "rejected";
    List<String> why = decision.violations().stream().map(LocalRules::line).toList();
    out.printf("  %-40s %s%s%n", what, how, why.isEmpty() ? "" : ": " + String.join(" ", why));
  }

  private static String line(Violation violation) {
    return violation.ruleId() + " " + violation.message(Locale.ENGLISH);
  }

  private static KontaktforloebRules rules(RuleSet ruleSet) {
    Kontaktgruppeperiode group = new Kontaktgruppeperiode(1, LocalDate.of(2023, 1, 1), null);
    Borger borger = new Borger(PERSONNUMMER, true, List.of(group), List.of(), "11", "10101", null);
    return KontaktforloebRules.builder()
        .ruleSet(ruleSet)
        .clock(CLOCK)
        .ports(KontaktforloebRules.embeddedPorts().add(borger))
        .build();
  }

  private static Decision<Indkaldelse> decide(
      KontaktforloebRules rules, int type, String day, boolean ombookingMulig) {
    Caller caller = new Caller(Organisation.jobcenter("10101"), null, null, 2, "caseworker");
    return rules
        .indkaldelser()
        .dryRun()
        .create(
            caller,
            IndkaldelseBuilder.builder()
                .personnummer(PERSONNUMMER)
                .samtaleType(type)
                .samtaleformType(8)
                .moedeStarttidspunkt(LocalDate.parse(day).atTime(9, 0))
                .moedevarighed(45)
                .ombookingMulig(ombookingMulig)
                .aflysningMulig(false)
                .build());
  }
}
