package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.core.message.MessageFactory;
import dk.kontaktforloeb.deltagelse.Deltagelsesvalg;
import dk.kontaktforloeb.deltagelse.ParticipationCase;
import dk.kontaktforloeb.effect.DeltagelsesvalgNulstillet;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.effect.FristIndfriet;
import dk.kontaktforloeb.effect.FristLukket;
import dk.kontaktforloeb.effect.Huskeservice;
import dk.kontaktforloeb.effect.IndkaldelseAflyst;
import dk.kontaktforloeb.effect.MoedebeskrivelseRenset;
import dk.kontaktforloeb.effect.MyndighedsdeltagerFjernet;
import dk.kontaktforloeb.effect.Wsb;
import dk.kontaktforloeb.effect.Wsrm;
import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.frist.FristStatus;
import dk.kontaktforloeb.indkaldelse.BookingCase;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.Myndighedsdeltager;
import dk.kontaktforloeb.rule.Effects;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The {@code effects} of effect rules: gathers the effects of one case. A message that nobody is
 * left to receive is no effect.
 */
final class EffectCollector implements Effects {
  private final List<Effect> found = new ArrayList<>();
  private @Nullable MessageFactory messages;

  /** Hosts that share the compiled rules may have texts of their own. */
  void begin(MessageFactory messages) {
    this.messages = messages;
    found.clear();
  }

  List<Effect> end() {
    messages = null;
    return List.copyOf(found);
  }

  // ---- what is stored

  @Override
  public void fristIndfriet(List<Frist> frister, UUID indkaldelseId) {
    frister.forEach(frist -> found.add(new FristIndfriet(frist.fristId(), indkaldelseId)));
  }

  @Override
  public void fristLukket(List<Frist> frister, FristStatus status) {
    frister.forEach(frist -> found.add(new FristLukket(frist.fristId(), status)));
  }

  @Override
  public void deltagelsesvalgNulstillet(List<Deltagelsesvalg> deltagelsesvalg) {
    deltagelsesvalg.forEach(
        valg -> found.add(new DeltagelsesvalgNulstillet(valg.deltagelsesvalgId())));
  }

  @Override
  public void indkaldelseAflyst(List<Indkaldelse> indkaldelser, int aflysningsaarsag) {
    indkaldelser.forEach(
        booking -> found.add(new IndkaldelseAflyst(idOf(booking), aflysningsaarsag)));
  }

  @Override
  public void myndighedsdeltagerFjernet(
      List<Indkaldelse> indkaldelser, OrganisationType myndighedstype) {
    for (Indkaldelse booking : indkaldelser) {
      List<Myndighedsdeltager> guests = booking.myndighedsdeltagere();
      if (guests != null) {
        guests.stream()
            .filter(guest -> guest.myndighedstype() == myndighedstype)
            .map(guest -> Objects.requireNonNull(guest.myndighedsdeltagerId()))
            .forEach(guest -> found.add(new MyndighedsdeltagerFjernet(idOf(booking), guest)));
      }
    }
  }

  @Override
  public void moedebeskrivelseRenset(UUID indkaldelseId, String moedebeskrivelse) {
    found.add(new MoedebeskrivelseRenset(indkaldelseId, moedebeskrivelse));
  }

  // ---- what the citizen is told

  @Override
  public void kvittering(BookingCase bookingCase, String skabelon) {
    found.add(messages().kvittering(bookingCase, skabelon));
  }

  @Override
  public void beskedbakke(BookingCase bookingCase, String skabelon) {
    found.add(messages().beskedbakke(bookingCase, skabelon));
  }

  @Override
  public void huskeservice(BookingCase bookingCase, String skabelon) {
    remind(messages().huskeservice(bookingCase, skabelon));
  }

  @Override
  public void huskeserviceSms(BookingCase bookingCase, String skabelon) {
    remind(messages().huskeserviceSms(bookingCase, skabelon));
  }

  private void remind(Huskeservice message) {
    if (!message.kanaler().isEmpty()) {
      found.add(message);
    }
  }

  private MessageFactory messages() {
    return Objects.requireNonNull(messages, "no judgement has begun");
  }

  // ---- what authorities are told

  @Override
  public void wsbIndkaldelse(
      String personnummer, UUID indkaldelseId, List<Organisation> modtagere) {
    wsb("Indkaldelse", personnummer, indkaldelseId, modtagere);
  }

  @Override
  public void wsbIndkaldelser(ParticipationCase participationCase, List<Indkaldelse> indkaldelser) {
    for (Indkaldelse booking : indkaldelser) {
      wsbIndkaldelse(
          participationCase.getBorger().personnummer(),
          idOf(booking),
          participationCase.myndighederFor(booking));
    }
  }

  @Override
  public void wsbMoededeltagelsesvalg(String personnummer, List<Organisation> modtagere) {
    wsb("Moededeltagelsesvalg", personnummer, null, modtagere);
  }

  private void wsb(
      String entity, String personnummer, @Nullable UUID id, List<Organisation> modtagere) {
    if (!modtagere.isEmpty()) {
      found.add(new Wsb(entity, personnummer, id, modtagere));
    }
  }

  @Override
  public void wsrmMeetingParticipation(String personnummer, List<Organisation> modtagere) {
    wsrm("GetMeetingParticipationVersion1", personnummer, null, null, modtagere);
  }

  @Override
  public void wsrmWarning(
      ParticipationCase participationCase, List<Indkaldelse> indkaldelser, int warningType) {
    for (Indkaldelse booking : indkaldelser) {
      wsrm(
          "GetWarningVersion4",
          participationCase.getBorger().personnummer(),
          idOf(booking),
          warningType,
          participationCase.jobcenterFor(booking));
    }
  }

  private void wsrm(
      String method,
      String personnummer,
      @Nullable UUID id,
      @Nullable Integer warningType,
      List<Organisation> modtagere) {
    send(new Wsrm(method, personnummer, null, id, warningType, modtagere));
  }

  private void send(Wsrm message) {
    if (!message.modtagere().isEmpty()) {
      found.add(message);
    }
  }

  @Override
  public void wsrmCprChanged(
      String nytPersonnummer, String gammeltPersonnummer, List<Organisation> modtagere) {
    send(new Wsrm("GetCprChanged", nytPersonnummer, gammeltPersonnummer, null, null, modtagere));
  }

  private static UUID idOf(Indkaldelse booking) {
    return Objects.requireNonNull(booking.indkaldelseId());
  }

  @Override
  public void wsrmPersonInterview(
      String personnummer, UUID interviewId, List<Organisation> modtagere) {
    wsrm("GetPersonInterview", personnummer, interviewId, null, modtagere);
  }
}
