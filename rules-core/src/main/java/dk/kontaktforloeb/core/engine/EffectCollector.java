package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.effect.FristIndfriet;
import dk.kontaktforloeb.effect.FristLukket;
import dk.kontaktforloeb.effect.MoedebeskrivelseRenset;
import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.frist.FristStatus;
import dk.kontaktforloeb.rule.Effects;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The {@code effects} of effect rules: gathers the effects of one case. */
final class EffectCollector implements Effects {
  private final List<Effect> found = new ArrayList<>();

  void begin() {
    found.clear();
  }

  List<Effect> end() {
    return List.copyOf(found);
  }

  @Override
  public void fristIndfriet(List<Frist> frister, UUID indkaldelseId) {
    frister.forEach(frist -> found.add(new FristIndfriet(frist.fristId(), indkaldelseId)));
  }

  @Override
  public void fristLukket(List<Frist> frister, FristStatus status) {
    frister.forEach(frist -> found.add(new FristLukket(frist.fristId(), status)));
  }

  @Override
  public void moedebeskrivelseRenset(UUID indkaldelseId, String moedebeskrivelse) {
    found.add(new MoedebeskrivelseRenset(indkaldelseId, moedebeskrivelse));
  }
}
