package dk.kontaktforloeb.core.port;

import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.frist.FristStatus;
import dk.kontaktforloeb.port.FristRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deadlines, with every answer checked. */
record CheckedFrister(FristRepository port) implements FristRepository {
  private static final AnswerCheck FIND_OPEN = new AnswerCheck("FristRepository.findOpen");
  private static final AnswerCheck FIND = new AnswerCheck("FristRepository.find");

  @Override
  public List<Frist> findOpen(String personnummer) {
    return open(FIND_OPEN, port.findOpen(personnummer), personnummer);
  }

  static List<Frist> open(AnswerCheck check, @Nullable List<Frist> answer, String personnummer) {
    List<Frist> open = check.own(FactType.FRIST, answer, personnummer);
    check.all(
        FactType.FRIST,
        open,
        frist -> frist.status() == FristStatus.AKTIV || frist.status() == FristStatus.INDFRIET,
        "is closed",
        "deadlines that are AKTIV or INDFRIET");
    check.ordered(FactType.FRIST, open, StoredOrder.FRISTER, "by fristdato, then fristId");
    return open;
  }

  @Override
  public Optional<Frist> find(UUID fristId) {
    return FIND.one(FactType.FRIST, port.find(fristId), fristId);
  }

  @Override
  public void move(String fromPersonnummer, String toPersonnummer) {
    port.move(fromPersonnummer, toPersonnummer);
  }

  @Override
  public void save(Frist frist) {
    port.save(frist);
  }
}
