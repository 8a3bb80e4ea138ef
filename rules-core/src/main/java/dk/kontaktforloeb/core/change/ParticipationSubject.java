package dk.kontaktforloeb.core.change;

import dk.kontaktforloeb.deltagelse.DeleteMyndighedsdeltager;
import dk.kontaktforloeb.deltagelse.ParticipationCase;
import dk.kontaktforloeb.deltagelse.ParticipationFacts;
import dk.kontaktforloeb.deltagelse.ParticipationFactsBuilder;
import dk.kontaktforloeb.deltagelse.SaveDeltagelsesvalg;
import dk.kontaktforloeb.deltagelse.SaveMyndighedsdeltager;
import dk.kontaktforloeb.indkaldelse.Myndighedsdeltager;
import dk.kontaktforloeb.rule.AccessCase;

/** A choice, or a request about a guest. */
record ParticipationSubject(ParticipationFacts facts) implements Subject {

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
}
