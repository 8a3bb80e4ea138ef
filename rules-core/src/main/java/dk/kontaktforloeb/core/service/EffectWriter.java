package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.core.port.CheckedPorts;
import dk.kontaktforloeb.deltagelse.Deltagelsesvalg;
import dk.kontaktforloeb.deltagelse.DeltagelsesvalgBuilder;
import dk.kontaktforloeb.effect.DeltagelsesvalgNulstillet;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.effect.FristIndfriet;
import dk.kontaktforloeb.effect.FristLukket;
import dk.kontaktforloeb.effect.IndkaldelseAflyst;
import dk.kontaktforloeb.effect.Message;
import dk.kontaktforloeb.effect.MyndighedsdeltagerFjernet;
import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.frist.FristBuilder;
import dk.kontaktforloeb.frist.FristStatus;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.indkaldelse.IndkaldelseStatus;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Carries effects out through the ports, inside the unit of work of the request that has them. */
record EffectWriter(CheckedPorts ports) {

  /** Carries them out for the citizen: state first, then what leaves. */
  void carryOut(List<Effect> effects, String personnummer, Call<?> call) {
    LocalDateTime nu = DanishTime.at(call.asOf());
    Map<UUID, Set<UUID>> removedGuests = new LinkedHashMap<>();
    List<Message> messages = new ArrayList<>();
    for (Effect effect : effects) {
      if (effect instanceof FristIndfriet indfriet) {
        changeFrist(
            indfriet.fristId(),
            frist -> frist.status(FristStatus.INDFRIET).indfrietAf(indfriet.indfrietAf()));
      } else if (effect instanceof FristLukket lukket) {
        changeFrist(lukket.fristId(), frist -> frist.status(lukket.status()));
      } else if (effect instanceof IndkaldelseAflyst aflyst) {
        changeBooking(
            personnummer, aflyst.indkaldelseId(), nu, booking -> cancelled(booking, aflyst));
      } else if (effect instanceof MyndighedsdeltagerFjernet fjernet) {
        removedGuests
            .computeIfAbsent(fjernet.indkaldelseId(), id -> new HashSet<>())
            .add(fjernet.myndighedsdeltagerId());
      } else if (effect instanceof DeltagelsesvalgNulstillet nulstillet) {
        reset(personnummer, nulstillet.deltagelsesvalgId(), nu);
      } else if (effect instanceof Message message) {
        messages.add(message);
      }
    }
    removedGuests.forEach(
        (booking, guests) ->
            changeBooking(personnummer, booking, nu, builder -> without(builder, guests)));
    if (!messages.isEmpty()) {
      ports.outbox().send(List.copyOf(messages));
    }
  }

  private void changeFrist(UUID fristId, UnaryOperator<FristBuilder> change) {
    Frist frist =
        ports
            .frister()
            .find(fristId)
            .orElseThrow(() -> new IllegalStateException("No deadline %s".formatted(fristId)));
    ports.frister().save(change.apply(FristBuilder.builder(frist)).build());
  }

  private void changeBooking(
      String personnummer,
      UUID indkaldelseId,
      LocalDateTime nu,
      UnaryOperator<IndkaldelseBuilder> change) {
    Indkaldelse stored =
        ports
            .indkaldelser()
            .find(personnummer, indkaldelseId)
            .orElseThrow(() -> new IllegalStateException("No booking %s".formatted(indkaldelseId)));
    int version = Objects.requireNonNull(stored.version()) + 1;
    ports
        .indkaldelser()
        .save(
            change.apply(IndkaldelseBuilder.builder(stored).aendret(nu).version(version)).build());
  }

  private static IndkaldelseBuilder cancelled(
      IndkaldelseBuilder booking, IndkaldelseAflyst aflyst) {
    return booking.status(IndkaldelseStatus.AFLYST).aflysningsaarsag(aflyst.aflysningsaarsag());
  }

  private static IndkaldelseBuilder without(IndkaldelseBuilder booking, Set<UUID> guests) {
    return booking.myndighedsdeltagere(
        Objects.requireNonNull(booking.myndighedsdeltagere()).stream()
            .filter(guest -> !guests.contains(guest.myndighedsdeltagerId()))
            .toList());
  }

  private void reset(String personnummer, UUID deltagelsesvalgId, LocalDateTime nu) {
    for (Deltagelsesvalg entry : ports.deltagelsesvalg().history(personnummer)) {
      if (entry.erAktuel() && entry.deltagelsesvalgId().equals(deltagelsesvalgId)) {
        ports
            .deltagelsesvalg()
            .append(DeltagelsesvalgBuilder.builder(entry).registreret(nu).erSlettet(true).build());
      }
    }
  }
}
