package dk.kontaktforloeb.core.port;

import dk.kontaktforloeb.port.BorgerFacts;
import dk.kontaktforloeb.port.BorgerFactsReader;
import java.util.List;

/** A host's one read of a citizen's facts, with every part that was asked for checked. */
record CheckedFacts(BorgerFactsReader port) implements BorgerFactsReader {
  private static final AnswerCheck READ = new AnswerCheck("BorgerFactsReader.read");
  private static final AnswerCheck AKTIVE = new AnswerCheck("BorgerFactsReader.read, aktive,");
  private static final AnswerCheck FRISTER = new AnswerCheck("BorgerFactsReader.read, frister,");
  private static final AnswerCheck VALG =
      new AnswerCheck("BorgerFactsReader.read, deltagelsesvalg,");

  @Override
  public BorgerFacts read(BorgerFacts.Query query) {
    BorgerFacts facts = READ.notNull(port.read(query), "the citizen's facts");
    String personnummer = query.personnummer();
    return new BorgerFacts(
        query.aktiveFra() == null
            ? List.of()
            : CheckedIndkaldelser.active(AKTIVE, facts.aktive(), personnummer, query.aktiveFra()),
        query.frister() ? CheckedFrister.open(FRISTER, facts.frister(), personnummer) : List.of(),
        query.deltagelsesvalg()
            ? CheckedDeltagelsesvalg.history(VALG, facts.deltagelsesvalg(), personnummer)
            : List.of());
  }
}
