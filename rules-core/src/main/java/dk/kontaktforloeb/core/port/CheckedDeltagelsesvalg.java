package dk.kontaktforloeb.core.port;

import dk.kontaktforloeb.deltagelse.Deltagelsesvalg;
import dk.kontaktforloeb.port.DeltagelsesvalgRepository;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Choices, with every answer checked. */
record CheckedDeltagelsesvalg(DeltagelsesvalgRepository port) implements DeltagelsesvalgRepository {
  private static final AnswerCheck HISTORY = new AnswerCheck("DeltagelsesvalgRepository.history");

  @Override
  public List<Deltagelsesvalg> history(String personnummer) {
    return history(HISTORY, port.history(personnummer), personnummer);
  }

  /** The last entry of each choice is its newest, and no other. */
  static List<Deltagelsesvalg> history(
      AnswerCheck check, @Nullable List<Deltagelsesvalg> answer, String personnummer) {
    List<Deltagelsesvalg> entries = check.own(FactType.VALG, answer, personnummer);
    if (entries.isEmpty()) {
      return entries;
    }
    Set<UUID> seen = new HashSet<>();
    for (int i = entries.size() - 1; i >= 0; i--) {
      Deltagelsesvalg entry = entries.get(i);
      boolean isLast = seen.add(entry.deltagelsesvalgId());
      if (entry.erAktuel() != isLast) {
        throw check.wrong(
            "the entry at index %s of the choice %s with erAktuel %s"
                .formatted(i, entry.deltagelsesvalgId(), entry.erAktuel()),
            "%s, since a later entry %s"
                .formatted(isLast, isLast ? "does not follow" : "of the choice follows"));
      }
    }
    return entries;
  }

  @Override
  public void append(Deltagelsesvalg deltagelsesvalg) {
    port.append(deltagelsesvalg);
  }

  @Override
  public void move(String fromPersonnummer, String toPersonnummer) {
    port.move(fromPersonnummer, toPersonnummer);
  }
}
