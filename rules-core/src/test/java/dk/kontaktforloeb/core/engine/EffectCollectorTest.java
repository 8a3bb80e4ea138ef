package dk.kontaktforloeb.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.borger.BorgerBuilder;
import dk.kontaktforloeb.borger.Huskeservice;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.core.Samples;
import dk.kontaktforloeb.core.message.MessageFactory;
import dk.kontaktforloeb.core.message.MessageTemplates;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.deltagelse.Deltagelsesvalg;
import dk.kontaktforloeb.deltagelse.ParticipationCase;
import dk.kontaktforloeb.deltagelse.ParticipationFactsBuilder;
import dk.kontaktforloeb.effect.DeltagelsesvalgNulstillet;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.effect.IndkaldelseAflyst;
import dk.kontaktforloeb.effect.Kvittering;
import dk.kontaktforloeb.effect.MyndighedsdeltagerFjernet;
import dk.kontaktforloeb.effect.Wsb;
import dk.kontaktforloeb.effect.Wsrm;
import dk.kontaktforloeb.indkaldelse.BookingCase;
import dk.kontaktforloeb.indkaldelse.BookingFactsBuilder;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.indkaldelse.Myndighedsdeltager;
import dk.kontaktforloeb.indkaldelse.MyndighedsdeltagerBuilder;
import dk.kontaktforloeb.rule.Effects;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class EffectCollectorTest {
  private static final String CPR = Samples.PERSONNUMMER;
  private static final Organisation JOBCENTER = Organisation.jobcenter("10101");
  private static final Organisation AKASSE = new Organisation(OrganisationType.A_KASSE, "11");
  private static final Organisation ANDET_JOBCENTER = Organisation.jobcenter("20202");
  private static final UUID FIRST = new UUID(0, 1);
  private static final UUID SECOND = new UUID(0, 2);
  private static final UUID GUEST = new UUID(0, 11);
  private static final UUID OTHER_GUEST = new UUID(0, 12);

  private final EffectCollector collector = new EffectCollector();

  @Test
  void noticesWithoutReceiverAreNoEffect() {
    ParticipationCase alone =
        participation(BorgerBuilder.builder(Samples.borger()).aKasse(null).jobcenter(null).build());
    Indkaldelse withoutAuthority = booking(FIRST).build();

    assertThat(
            collected(
                effects -> {
                  effects.wsbIndkaldelse(CPR, FIRST, List.of());
                  effects.wsbIndkaldelser(alone, List.of(withoutAuthority));
                  effects.wsbMoededeltagelsesvalg(CPR, List.of());
                  effects.wsrmMeetingParticipation(CPR, List.of());
                  effects.wsrmWarning(alone, List.of(withoutAuthority), 51);
                  effects.wsrmCprChanged("0202701234", CPR, List.of());
                  effects.wsrmPersonInterview(CPR, FIRST, List.of());
                  effects.huskeservice(created(), "AENDRET");
                  effects.huskeserviceSms(created(), "AENDRET");
                }))
        .isEmpty();
  }

  @Test
  void noticesListTheirReceivers() {
    assertThat(
            collected(
                effects -> {
                  effects.wsbIndkaldelse(CPR, FIRST, List.of(JOBCENTER));
                  effects.wsbMoededeltagelsesvalg(CPR, List.of(AKASSE, JOBCENTER));
                  effects.wsrmMeetingParticipation(CPR, List.of(AKASSE, JOBCENTER));
                  effects.wsrmCprChanged("0202701234", CPR, List.of(JOBCENTER));
                }))
        .containsExactly(
            new Wsb("Indkaldelse", CPR, FIRST, List.of(JOBCENTER)),
            new Wsb("Moededeltagelsesvalg", CPR, null, List.of(AKASSE, JOBCENTER)),
            new Wsrm(
                "GetMeetingParticipationVersion1",
                CPR,
                null,
                null,
                null,
                List.of(AKASSE, JOBCENTER)),
            new Wsrm("GetCprChanged", "0202701234", CPR, null, null, List.of(JOBCENTER)));
  }

  @Test
  void everyBookingThatLostAGuestHasItsOwnMessages() {
    ParticipationCase participation = participation(Samples.borger());
    List<Indkaldelse> bookings =
        List.of(
            booking(FIRST).samtaleType(17).ansvarligMyndighed(ANDET_JOBCENTER).build(),
            booking(SECOND).samtaleType(17).ansvarligMyndighed(AKASSE).build());

    assertThat(
            collected(
                effects -> {
                  effects.wsbIndkaldelser(participation, bookings);
                  effects.wsrmWarning(participation, bookings, 51);
                }))
        .containsExactly(
            new Wsb("Indkaldelse", CPR, FIRST, List.of(ANDET_JOBCENTER, AKASSE)),
            new Wsb("Indkaldelse", CPR, SECOND, List.of(AKASSE, JOBCENTER)),
            new Wsrm("GetWarningVersion4", CPR, null, FIRST, 51, List.of(ANDET_JOBCENTER)),
            new Wsrm("GetWarningVersion4", CPR, null, SECOND, 51, List.of(JOBCENTER)));
  }

  @Test
  void whatIsStoredIsOneEffectForEachThing() {
    Indkaldelse withGuests =
        booking(FIRST)
            .myndighedsdeltagere(
                List.of(
                    guest(GUEST, OrganisationType.A_KASSE),
                    guest(new UUID(0, 13), OrganisationType.JOBCENTER),
                    guest(OTHER_GUEST, OrganisationType.A_KASSE)))
            .build();
    Indkaldelse withoutGuests = booking(SECOND).build();

    assertThat(
            collected(
                effects -> {
                  effects.indkaldelseAflyst(List.of(withGuests, withoutGuests), 4);
                  effects.deltagelsesvalgNulstillet(List.of(valg(FIRST), valg(SECOND)));
                  effects.myndighedsdeltagerFjernet(
                      List.of(withGuests, withoutGuests), OrganisationType.A_KASSE);
                }))
        .containsExactly(
            new IndkaldelseAflyst(FIRST, 4),
            new IndkaldelseAflyst(SECOND, 4),
            new DeltagelsesvalgNulstillet(FIRST),
            new DeltagelsesvalgNulstillet(SECOND),
            new MyndighedsdeltagerFjernet(FIRST, GUEST),
            new MyndighedsdeltagerFjernet(FIRST, OTHER_GUEST));
  }

  @Test
  void messagesToTheCitizenAreInTheWordsOfTheJudgement() {
    assertThat(
            collected(
                effects -> {
                  effects.kvittering(created(), "OPRETTET");
                  effects.beskedbakke(created(), "BORGER");
                  effects.huskeservice(created(new Huskeservice(true, false)), "AENDRET");
                }))
        .extracting(Effect::type)
        .containsExactly("Kvittering", "Beskedbakke", "Huskeservice");

    collector.begin(
        new MessageFactory(
            MessageTemplates.shipped()
                .with(Map.of("kvittering-oprettet_da", "Vores emne\n\nVores tekst"))));
    collector.kvittering(created(), "OPRETTET");
    assertThat(collector.end())
        .singleElement()
        .satisfies(
            effect ->
                assertThat(((Kvittering) effect).text().danish())
                    .isEqualTo("Vores emne\n\nVores tekst"));
  }

  private List<Effect> collected(Consumer<Effects> rules) {
    collector.begin(new MessageFactory(MessageTemplates.shipped()));
    rules.accept(collector);
    return collector.end();
  }

  private static IndkaldelseBuilder booking(UUID id) {
    return Samples.jobsamtale().indkaldelseId(id);
  }

  private static Myndighedsdeltager guest(UUID id, OrganisationType type) {
    return MyndighedsdeltagerBuilder.builder()
        .myndighedsdeltagerId(id)
        .myndighedstype(type)
        .build();
  }

  private static Deltagelsesvalg valg(UUID id) {
    return new Deltagelsesvalg(id, CPR, 1, null, LocalDateTime.of(2024, 1, 1, 0, 0), true, false);
  }

  private static ParticipationCase participation(Borger borger) {
    return new ParticipationCase(
        ParticipationFactsBuilder.builder()
            .tables(CompiledRules.shipped().tables())
            .operation(Operation.SAVE_DELTAGELSESVALG)
            .caller(Samples.JOBCENTER)
            .borger(borger)
            .asOf(Samples.CLOCK.instant())
            .build());
  }

  private static BookingCase created() {
    return created(Huskeservice.NONE);
  }

  private static BookingCase created(Huskeservice huskeservice) {
    return new BookingCase(
        BookingFactsBuilder.builder()
            .tables(CompiledRules.shipped().tables())
            .operation(Operation.CREATE_INDKALDELSE)
            .caller(Samples.JOBCENTER)
            .request(booking(FIRST).build())
            .borger(BorgerBuilder.builder(Samples.borger()).huskeservice(huskeservice).build())
            .asOf(Samples.CLOCK.instant())
            .build());
  }
}
