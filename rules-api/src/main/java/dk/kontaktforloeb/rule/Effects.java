package dk.kontaktforloeb.rule;

import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.frist.FristStatus;
import java.util.List;
import java.util.UUID;

/** What the consequence of an effect rule calls: the {@code effects} of rule files. */
public interface Effects {

  /** Each of the deadlines is fulfilled by the booking. */
  void fristIndfriet(List<Frist> frister, UUID indkaldelseId);

  /** Each of the deadlines is closed in that state. */
  void fristLukket(List<Frist> frister, FristStatus status);

  /** The booking is stored with that description. */
  void moedebeskrivelseRenset(UUID indkaldelseId, String moedebeskrivelse);
}
