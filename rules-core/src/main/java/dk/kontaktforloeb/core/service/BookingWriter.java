package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.effect.FristIndfriet;
import dk.kontaktforloeb.effect.FristLukket;
import dk.kontaktforloeb.effect.MoedebeskrivelseRenset;
import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.frist.FristBuilder;
import dk.kontaktforloeb.frist.FristStatus;
import dk.kontaktforloeb.indkaldelse.BookingFacts;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.port.Ports;
import java.util.UUID;

/** Carries an accepted decision out through the ports. */
final class BookingWriter {
  private final Ports ports;

  BookingWriter(Ports ports) {
    this.ports = ports;
  }

  void carryOut(Decision<Indkaldelse> decision, BookingFacts facts) {
    ports.indkaldelser().save(decision.result());
    for (Effect effect : decision.effects()) {
      if (effect instanceof FristIndfriet indfriet) {
        Frist frist = frist(facts, indfriet.fristId());
        ports
            .frister()
            .save(
                FristBuilder.builder(frist)
                    .status(FristStatus.INDFRIET)
                    .indfrietAf(indfriet.indfrietAf())
                    .build());
      } else if (effect instanceof FristLukket lukket) {
        Frist frist = frist(facts, lukket.fristId());
        ports.frister().save(FristBuilder.builder(frist).status(lukket.status()).build());
      } else if (!(effect instanceof MoedebeskrivelseRenset)) {
        throw new IllegalStateException("No one carries out %s".formatted(effect));
      }
    }
  }

  private static Frist frist(BookingFacts facts, UUID fristId) {
    return facts.frister().stream()
        .filter(frist -> frist.fristId().equals(fristId))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No deadline %s".formatted(fristId)));
  }
}
