package dk.kontaktforloeb.core.message;

import dk.kontaktforloeb.effect.Beskedbakke;
import dk.kontaktforloeb.effect.Flettefelter;
import dk.kontaktforloeb.effect.Huskeservice;
import dk.kontaktforloeb.effect.Kvittering;
import dk.kontaktforloeb.indkaldelse.BookingCase;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.rule.RuleEngineException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Makes the messages to a citizen about the booking that a case results in. Thread-safe. */
public final class MessageFactory {
  private static final String SMS = "SMS";

  private final MessageTemplates templates;

  /** A factory of messages in those words. */
  public MessageFactory(MessageTemplates templates) {
    this.templates = templates;
  }

  /**
   * The receipt.
   *
   * @throws RuleEngineException when there is no such template
   */
  public Kvittering kvittering(BookingCase bookingCase, String skabelon) {
    Meeting meeting = Meeting.of(bookingCase);
    return new Kvittering(
        personnummer(bookingCase),
        indkaldelseId(bookingCase),
        skabelon,
        new Flettefelter(() -> MergeField.ofMessage(meeting)),
        templates.render(
            MessageKind.KVITTERING,
            skabelon,
            new Flettefelter(() -> MergeField.ofTemplate(meeting))));
  }

  /**
   * The message in the message tray.
   *
   * @throws RuleEngineException when there is no such template
   */
  public Beskedbakke beskedbakke(BookingCase bookingCase, String skabelon) {
    Meeting meeting = Meeting.of(bookingCase);
    return new Beskedbakke(
        personnummer(bookingCase),
        indkaldelseId(bookingCase),
        skabelon,
        new Flettefelter(() -> MergeField.ofMessage(meeting)),
        templates.render(
            MessageKind.BESKEDBAKKE,
            skabelon,
            new Flettefelter(() -> MergeField.ofTemplate(meeting))));
  }

  /**
   * The reminder message, on the channels that the citizen subscribes to; there may be none.
   *
   * @throws RuleEngineException when there is no such template
   */
  public Huskeservice huskeservice(BookingCase bookingCase, String skabelon) {
    return huskeservice(bookingCase, skabelon, kanaler(bookingCase));
  }

  /**
   * The reminder message by text message; on no channel where the citizen does not subscribe to it.
   *
   * @throws RuleEngineException when there is no such template
   */
  public Huskeservice huskeserviceSms(BookingCase bookingCase, String skabelon) {
    return huskeservice(
        bookingCase, skabelon, bookingCase.isTilmeldtHuskeserviceSms() ? List.of(SMS) : List.of());
  }

  private Huskeservice huskeservice(
      BookingCase bookingCase, String skabelon, List<String> kanaler) {
    Meeting meeting = Meeting.of(bookingCase);
    return new Huskeservice(
        personnummer(bookingCase),
        indkaldelseId(bookingCase),
        skabelon,
        kanaler,
        new Flettefelter(() -> MergeField.ofMessage(meeting)),
        templates.render(
            MessageKind.HUSKESERVICE,
            skabelon,
            new Flettefelter(() -> MergeField.ofTemplate(meeting))));
  }

  private static List<String> kanaler(BookingCase bookingCase) {
    dk.kontaktforloeb.borger.Huskeservice subscription = bookingCase.getBorger().huskeservice();
    List<String> kanaler = new ArrayList<>();
    if (subscription != null && subscription.sms()) {
      kanaler.add(SMS);
    }
    if (subscription != null && subscription.email()) {
      kanaler.add("EMAIL");
    }
    return kanaler;
  }

  private static String personnummer(BookingCase bookingCase) {
    return bookingCase.getBorger().personnummer();
  }

  private static UUID indkaldelseId(BookingCase bookingCase) {
    Indkaldelse booking = bookingCase.getResultat();
    return Objects.requireNonNull(booking.indkaldelseId(), "indkaldelseId");
  }
}
