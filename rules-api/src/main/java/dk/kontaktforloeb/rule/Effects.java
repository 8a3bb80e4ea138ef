package dk.kontaktforloeb.rule;

import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.deltagelse.Deltagelsesvalg;
import dk.kontaktforloeb.deltagelse.ParticipationCase;
import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.frist.FristStatus;
import dk.kontaktforloeb.indkaldelse.BookingCase;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import java.util.List;
import java.util.UUID;

/** What the consequence of an effect rule calls: the {@code effects} of rule files. */
public interface Effects {

  /** Each of the deadlines is fulfilled by the booking. */
  void fristIndfriet(List<Frist> frister, UUID indkaldelseId);

  /** Each of the deadlines is closed in that state. */
  void fristLukket(List<Frist> frister, FristStatus status);

  /** Each of the choices is reset. */
  void deltagelsesvalgNulstillet(List<Deltagelsesvalg> deltagelsesvalg);

  /**
   * Each of the bookings is cancelled for that reason; what follows of a cancellation is judged
   * booking by booking.
   */
  void indkaldelseAflyst(List<Indkaldelse> indkaldelser, int aflysningsaarsag);

  /** The guests of that kind are removed from each of the bookings. */
  void myndighedsdeltagerFjernet(List<Indkaldelse> indkaldelser, OrganisationType myndighedstype);

  /** The citizen gets a receipt. */
  void kvittering(BookingCase bookingCase, String skabelon);

  /** The citizen gets a message in the message tray. */
  void beskedbakke(BookingCase bookingCase, String skabelon);

  /** The citizen gets a reminder message on every channel that they subscribe to. */
  void huskeservice(BookingCase bookingCase, String skabelon);

  /** The citizen gets a reminder message by text message, if subscribed to it. */
  void huskeserviceSms(BookingCase bookingCase, String skabelon);

  /** Informs the authorities that the booking changed. */
  void wsbIndkaldelse(String personnummer, UUID indkaldelseId, List<Organisation> modtagere);

  /** Informs, for each of the bookings, both of its authorities that it changed. */
  void wsbIndkaldelser(ParticipationCase participationCase, List<Indkaldelse> indkaldelser);

  /** Informs the authorities that a choice changed. */
  void wsbMoededeltagelsesvalg(String personnummer, List<Organisation> modtagere);

  /** Informs the authorities that a choice changed, in the older way. */
  void wsrmMeetingParticipation(String personnummer, List<Organisation> modtagere);

  /** Informs the authorities of a held interview. */
  void wsrmPersonInterview(String personnummer, UUID interviewId, List<Organisation> modtagere);

  /** For each of the bookings, its jobcentre is warned. */
  void wsrmWarning(
      ParticipationCase participationCase, List<Indkaldelse> indkaldelser, int warningType);

  /** Informs the authorities of a new personnummer. */
  void wsrmCprChanged(
      String nytPersonnummer, String gammeltPersonnummer, List<Organisation> modtagere);

  /** The booking is stored with that description. */
  void moedebeskrivelseRenset(UUID indkaldelseId, String moedebeskrivelse);
}
