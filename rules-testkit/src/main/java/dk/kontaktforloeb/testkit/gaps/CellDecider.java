package dk.kontaktforloeb.testkit.gaps;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.borger.BorgerBuilder;
import dk.kontaktforloeb.borger.Fravaersperiode;
import dk.kontaktforloeb.borger.Kontaktgruppeperiode;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.indkaldelse.Adresse;
import dk.kontaktforloeb.indkaldelse.BookingCase;
import dk.kontaktforloeb.indkaldelse.BookingFactsBuilder;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.indkaldelse.IndkaldelseStatus;
import dk.kontaktforloeb.indkaldelse.Kontaktinformation;
import dk.kontaktforloeb.indkaldelse.MoedeLokation;
import dk.kontaktforloeb.interview.Interview;
import dk.kontaktforloeb.interview.InterviewBuilder;
import dk.kontaktforloeb.interview.InterviewCase;
import dk.kontaktforloeb.interview.InterviewFactsBuilder;
import dk.kontaktforloeb.rule.RuleEngine;
import dk.kontaktforloeb.table.Tables;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides combinations with a request that has every detail a rule may ask for. */
final class CellDecider {
  private static final String PERSONNUMMER = "0101701234";
  private static final String CODE = "1";
  private static final UUID ID = new UUID(0x4000L, 0x8000_0000_0000_0001L);
  private static final int CASEWORKER = 2;
  private static final int MINUTES = 45;

  private final RuleEngine engine;
  private final Tables tables;
  private final LocalDate today;
  private final LocalDateTime now;
  private final @Nullable Integer form;

  /**
   * @param form id of the form of the interview, or null
   */
  CellDecider(RuleEngine engine, Tables tables, LocalDate today, @Nullable Integer form) {
    this.engine = engine;
    this.tables = tables;
    this.today = today;
    this.now = today.atTime(10, 0);
    this.form = form;
  }

  CellDecider with(Tables otherTables) {
    return new CellDecider(engine, otherTables, today, form);
  }

  /** Ids of the rules that forbid it. */
  Set<String> forbiddenBy(Cell cell) {
    Decision<?> decision =
        cell.isBooking() ? engine.decide(booking(cell)) : engine.decide(interview(cell));
    Set<String> rules = new TreeSet<>();
    for (Violation violation : decision.errors()) {
      rules.add(violation.ruleId().value());
    }
    return rules;
  }

  private BookingCase booking(Cell cell) {
    Indkaldelse request =
        IndkaldelseBuilder.builder()
            .indkaldelseId(ID)
            .personnummer(PERSONNUMMER)
            .samtaleType(cell.type())
            .samtaleformType(form)
            .moedeStarttidspunkt(now.plusDays(1))
            .moedevarighed(MINUTES)
            .ombookingMulig(false)
            .aflysningMulig(false)
            .moedeLokation(
                new MoedeLokation(
                    null, new Adresse("Testvej", "1", null, null, "2100", "København Ø")))
            .kontaktinformation(new Kontaktinformation(null, "12345678", true))
            .build();
    Indkaldelse stored =
        IndkaldelseBuilder.builder(request)
            .ansvarligMyndighed(caller(cell).organisation())
            .status(IndkaldelseStatus.AKTIV)
            .build();
    return new BookingCase(
        BookingFactsBuilder.builder()
            .operation(cell.operation())
            .caller(caller(cell))
            .request(request)
            .stored(cell.operation() == Operation.UPDATE_INDKALDELSE ? stored : null)
            .borger(citizen(cell))
            .postnummerExists(true)
            .tables(tables)
            .asOf(now.atZone(DanishTime.ZONE).toInstant())
            .build());
  }

  private InterviewCase interview(Cell cell) {
    Interview request =
        InterviewBuilder.builder()
            .interviewId(ID)
            .personnummer(PERSONNUMMER)
            .interviewTypeIdentifier(cell.type())
            .interviewContactTypeIdentifier(form)
            .interviewDateTime(now)
            .build();
    return new InterviewCase(
        InterviewFactsBuilder.builder()
            .operation(cell.operation())
            .caller(caller(cell))
            .borger(citizen(cell))
            .request(request)
            .stored(cell.operation() == Operation.UPDATE_INTERVIEW ? request : null)
            .tables(tables)
            .asOf(now.atZone(DanishTime.ZONE).toInstant())
            .build());
  }

  private static Caller caller(Cell cell) {
    return new Caller(new Organisation(cell.authority(), CODE), null, null, CASEWORKER, "gaps");
  }

  private Borger citizen(Cell cell) {
    LocalDate since = today.minusYears(1);
    return BorgerBuilder.builder()
        .personnummer(PERSONNUMMER)
        .tilmeldt(true)
        .kontaktgrupper(
            cell.group() == null
                ? List.of()
                : List.of(new Kontaktgruppeperiode(cell.group(), since, null)))
        .fravaer(
            cell.absence() == null
                ? List.of()
                : List.of(new Fravaersperiode(cell.absence(), since, null)))
        .aKasse(cell.authority() == OrganisationType.A_KASSE ? CODE : null)
        .jobcenter(cell.authority() == OrganisationType.JOBCENTER ? CODE : null)
        .build();
  }
}
