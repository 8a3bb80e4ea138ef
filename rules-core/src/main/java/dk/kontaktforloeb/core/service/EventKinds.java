package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.core.form.FormFindings;
import dk.kontaktforloeb.core.port.CheckedPorts;
import dk.kontaktforloeb.core.text.Problem;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.event.BorgerFlyttet;
import dk.kontaktforloeb.event.CprSkiftet;
import dk.kontaktforloeb.event.FravaerAfsluttet;
import dk.kontaktforloeb.event.FravaerOprettet;
import dk.kontaktforloeb.event.FristUdstedt;
import dk.kontaktforloeb.event.Frister;
import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.table.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The kinds of event. */
final class EventKinds {
  private static final String PERSONNUMMER = "/personnummer";

  private EventKinds() {}

  private static void checkPersonnummer(
      String pointer, @Nullable String value, FormFindings findings) {
    findings.required(pointer, value);
    findings.personnummer(pointer, value);
  }

  record AbsenceCreated() implements EventKind<FravaerOprettet> {
    @Override
    public Class<FravaerOprettet> type() {
      return FravaerOprettet.class;
    }

    @Override
    public void checkForm(FravaerOprettet event, LocalDate today, FormFindings findings) {
      checkPersonnummer(PERSONNUMMER, event.personnummer(), findings);
      findings.required("/fravaerstype", event.fravaerstype());
      findings.required("/dato", event.dato());
    }

    @Override
    public String personnummer(FravaerOprettet event) {
      return Objects.requireNonNull(event.personnummer());
    }
  }

  record AbsenceEnded() implements EventKind<FravaerAfsluttet> {
    @Override
    public Class<FravaerAfsluttet> type() {
      return FravaerAfsluttet.class;
    }

    @Override
    public void checkForm(FravaerAfsluttet event, LocalDate today, FormFindings findings) {
      checkPersonnummer(PERSONNUMMER, event.personnummer(), findings);
      findings.required("/fravaerstype", event.fravaerstype());
      findings.required("/dato", event.dato());
      if (event.dato() != null && event.dato().isAfter(today)) {
        findings.malformed(
            "/dato", Problem.ABSENCE_AHEAD.text(Map.of("day", event.dato(), "today", today)));
      }
    }

    @Override
    public String personnummer(FravaerAfsluttet event) {
      return Objects.requireNonNull(event.personnummer());
    }
  }

  record DeadlineIssued(Tables tables, Supplier<UUID> idSource) implements EventKind<FristUdstedt> {
    @Override
    public Class<FristUdstedt> type() {
      return FristUdstedt.class;
    }

    @Override
    public void checkForm(FristUdstedt event, LocalDate today, FormFindings findings) {
      checkPersonnummer(PERSONNUMMER, event.personnummer(), findings);
      findings.required("/samtaleType", event.samtaleType());
      findings.required("/fristdato", event.fristdato());
      findings.required("/sidsteAfholdelsesdato", event.sidsteAfholdelsesdato());
      findings.code("FMT-04", "/samtaleType", event.samtaleType(), tables.samtaletyper());
    }

    @Override
    public String personnummer(FristUdstedt event) {
      return Objects.requireNonNull(event.personnummer());
    }

    @Override
    public FristUdstedt withId(FristUdstedt event) {
      return event.fristId() != null
          ? event
          : new FristUdstedt(
              event.personnummer(),
              event.samtaleType(),
              event.fristdato(),
              idSource.get(),
              event.sidsteAfholdelsesdato(),
              event.haendelseId());
    }

    @Override
    public List<Violation> idInUse(FristUdstedt event, Gate gate) {
      UUID fristId = Objects.requireNonNull(event.fristId());
      return gate.ports().frister().find(fristId).isPresent() && !isRepetition(event, gate.ports())
          ? gate.idInUse("/fristId", fristId)
          : List.of();
    }

    /** The same deadline, whatever has become of it since. */
    @Override
    public boolean isRepetition(FristUdstedt event, CheckedPorts ports) {
      Frist issued = Frister.issued(event);
      return ports
          .frister()
          .find(issued.fristId())
          .filter(
              stored ->
                  stored.personnummer().equals(issued.personnummer())
                      && stored.samtaleType() == issued.samtaleType()
                      && stored.fristdato().equals(issued.fristdato())
                      && stored.sidsteAfholdelsesdato().equals(issued.sidsteAfholdelsesdato()))
          .isPresent();
    }

    @Override
    public void store(FristUdstedt event, CheckedPorts ports) {
      ports.frister().save(Frister.issued(event));
    }
  }

  record NumberChanged() implements EventKind<CprSkiftet> {
    @Override
    public Class<CprSkiftet> type() {
      return CprSkiftet.class;
    }

    @Override
    public void checkForm(CprSkiftet event, LocalDate today, FormFindings findings) {
      checkPersonnummer("/gammeltPersonnummer", event.gammeltPersonnummer(), findings);
      checkPersonnummer("/nytPersonnummer", event.nytPersonnummer(), findings);
      if (event.nytPersonnummer() != null
          && event.nytPersonnummer().equals(event.gammeltPersonnummer())) {
        findings.malformed("/nytPersonnummer", Problem.SAME_NUMBER.text());
      }
    }

    @Override
    public String personnummer(CprSkiftet event) {
      return Objects.requireNonNull(event.gammeltPersonnummer());
    }

    @Override
    public String citizenPointer() {
      return "/gammeltPersonnummer";
    }

    @Override
    public Set<String> citizens(CprSkiftet event) {
      return Set.of(personnummer(event), Objects.requireNonNull(event.nytPersonnummer()));
    }

    @Override
    public Optional<Borger> borger(CprSkiftet event, CheckedPorts ports) {
      return ports
          .borgere()
          .find(personnummer(event))
          .or(() -> ports.borgere().find(Objects.requireNonNull(event.nytPersonnummer())));
    }

    /** The old number is gone and nothing is stored under it: all has moved. */
    @Override
    public boolean isRepetition(CprSkiftet event, CheckedPorts ports) {
      String old = personnummer(event);
      return ports.borgere().find(old).isEmpty()
          && ports.indkaldelser().findAll(old).isEmpty()
          && ports.frister().findOpen(old).isEmpty()
          && ports.deltagelsesvalg().history(old).isEmpty()
          && ports.interviews().findAll(old).isEmpty();
    }

    @Override
    public void move(CprSkiftet event, CheckedPorts ports) {
      String from = personnummer(event);
      String to = Objects.requireNonNull(event.nytPersonnummer());
      ports.indkaldelser().move(from, to);
      ports.frister().move(from, to);
      ports.deltagelsesvalg().move(from, to);
      ports.interviews().move(from, to);
    }
  }

  record Moved() implements EventKind<BorgerFlyttet> {
    @Override
    public Class<BorgerFlyttet> type() {
      return BorgerFlyttet.class;
    }

    @Override
    public void checkForm(BorgerFlyttet event, LocalDate today, FormFindings findings) {
      checkPersonnummer(PERSONNUMMER, event.personnummer(), findings);
      findings.requiredCode("/nytJobcenter", event.nytJobcenter());
      findings.code("/gammeltJobcenter", event.gammeltJobcenter());
    }

    @Override
    public String personnummer(BorgerFlyttet event) {
      return Objects.requireNonNull(event.personnummer());
    }
  }
}
