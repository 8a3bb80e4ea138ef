package dk.kontaktforloeb.core.service;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.core.Samples;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.indkaldelse.DeleteIndkaldelse;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.indkaldelse.Myndighedsdeltager;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A request that comes again after its answer was lost must not be advised to book again. */
class RepeatedRequestTest {
  private static final UUID ID = new UUID(0, 7);
  private static final String OTHER = "0202702345";

  private final KontaktforloebRules rules = CheckThenBookTest.rulesFor(Samples.PERSONNUMMER, OTHER);

  @Test
  void theSameAgainIsToldThatItStands() {
    assertThat(create(booking().build()).isAccepted()).isTrue();

    assertThat(messageOfIdInUse(booking().build()))
        .contains("er allerede oprettet")
        .doesNotContain("nyt id");
  }

  @Test
  void guestsWithoutIdsAndHtmlThatWasRemovedAreTheSame() {
    String moedebeskrivelse = "<b>Vi ses</b>".repeat(60);
    Myndighedsdeltager guest =
        new Myndighedsdeltager(null, OrganisationType.A_KASSE, "R", null, null, null, null, null);
    Indkaldelse request =
        booking()
            .samtaleType(17)
            .ombookingMulig(false)
            .ombookingFrist(null)
            .moedebeskrivelse(moedebeskrivelse)
            .myndighedsdeltagere(List.of(guest))
            .build();

    Indkaldelse stored = create(request).result();

    assertThat(stored.moedebeskrivelse()).doesNotContain("<b>");
    assertThat(stored.myndighedsdeltagere())
        .allSatisfy(each -> assertThat(each.myndighedsdeltagerId()).isNotNull());
    assertThat(messageOfIdInUse(request)).contains("er allerede oprettet");
  }

  @Test
  void anotherElementIsAnotherBooking() {
    create(booking().build());

    assertThat(messageOfIdInUse(booking().moedetitel("En anden").build())).contains("nyt id");
  }

  @Test
  void aCancelledBookingDoesNotStand() {
    create(booking().build());
    rules
        .indkaldelser()
        .delete(Samples.JOBCENTER, new DeleteIndkaldelse(Samples.PERSONNUMMER, ID, 1));

    assertThat(messageOfIdInUse(booking().build())).contains("nyt id");
  }

  @Test
  void anotherCitizensBookingIsNotGivenAway() {
    create(booking().build());

    assertThat(messageOfIdInUse(booking().personnummer(OTHER).build()))
        .contains("nyt id")
        .doesNotContain("oprettet");
  }

  private static IndkaldelseBuilder booking() {
    return Samples.jobsamtale().indkaldelseId(ID);
  }

  private Decision<Indkaldelse> create(Indkaldelse request) {
    return rules.indkaldelser().create(Samples.JOBCENTER, request);
  }

  private String messageOfIdInUse(Indkaldelse request) {
    Violation inUse =
        create(request).violations().stream()
            .filter(violation -> violation.ruleId().value().equals("IND-03"))
            .findFirst()
            .orElseThrow();
    return inUse.message(Locale.forLanguageTag("da"));
  }
}
