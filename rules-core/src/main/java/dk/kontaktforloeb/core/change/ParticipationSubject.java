package dk.kontaktforloeb.core.change;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.deltagelse.DeleteMyndighedsdeltager;
import dk.kontaktforloeb.deltagelse.ParticipationCase;
import dk.kontaktforloeb.deltagelse.ParticipationFacts;
import dk.kontaktforloeb.deltagelse.ParticipationFactsBuilder;
import dk.kontaktforloeb.deltagelse.SaveDeltagelsesvalg;
import dk.kontaktforloeb.deltagelse.SaveMyndighedsdeltager;
import dk.kontaktforloeb.indkaldelse.Myndighedsdeltager;
import dk.kontaktforloeb.rule.AccessCase;
import dk.kontaktforloeb.table.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A choice, or a request about a guest. */
record ParticipationSubject(ParticipationFacts facts) implements Subject {

  @Override
  public Operation operation() {
    return facts.operation();
  }

  @Override
  public Caller caller() {
    return facts.caller();
  }

  @Override
  public Record request() {
    String personnummer = facts.borger().personnummer();
    Myndighedsdeltager guest = facts.myndighedsdeltager();
    return switch (operation()) {
      case SAVE_DELTAGELSESVALG ->
          new SaveDeltagelsesvalg(personnummer, facts.deltagelsesvalgType());
      case DELETE_MYNDIGHEDSDELTAGER ->
          new DeleteMyndighedsdeltager(
              personnummer,
              facts.indkaldelseId(),
              guest == null ? null : guest.myndighedsdeltagerId());
      default -> new SaveMyndighedsdeltager(personnummer, facts.indkaldelseId(), guest);
    };
  }

  /** Ids stay: which booking and which guest are meant is not for us to guess. */
  @Override
  public Subject with(Record request) {
    ParticipationFactsBuilder changed = ParticipationFactsBuilder.builder(facts);
    if (request instanceof SaveDeltagelsesvalg choice) {
      changed.deltagelsesvalgType(choice.deltagelsesvalgType());
    } else if (request instanceof SaveMyndighedsdeltager guest) {
      changed.myndighedsdeltager(guest.myndighedsdeltager());
    }
    return new ParticipationSubject(changed.build());
  }

  @Override
  public AccessCase toCase() {
    return new ParticipationCase(facts);
  }

  @Override
  public Tables tables() {
    return facts.tables();
  }

  @Override
  public Instant asOf() {
    return facts.asOf();
  }

  @Override
  public LocalDate day() {
    return DanishTime.at(facts.asOf()).toLocalDate();
  }

  @Override
  public List<Organisation> authorities() {
    return facts.borger().myndigheder();
  }
}
