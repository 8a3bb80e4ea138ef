package dk.kontaktforloeb.core.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kontaktforloeb.rule.RuleEngineException;
import dk.kontaktforloeb.table.Aflysningsaarsag;
import dk.kontaktforloeb.table.Table;
import dk.kontaktforloeb.table.Tables;
import dk.kontaktforloeb.table.TablesBuilder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTemplatesTest {
  private static final MessageTemplates SHIPPED = MessageTemplates.shipped();

  private static final Map<String, String> FILLED =
      Map.of(
          "MeetingAddress", "Ågade 3 & 5, 8000 Aarhus C",
          "StartTime", "10-09-2024 kl. 09:00",
          "RebookDeadline", "08-09-2024 kl. 12:00",
          "PhoneNumber", "<70 12 34 56>",
          "Upcoming", "yes",
          "CanRebook", "yes",
          "WeCall", "",
          "MeetingLink", "https://moede.dk/1?a=b");

  private static final Map<String, String> EMPTY =
      MergeField.NAMES.stream().collect(Collectors.toMap(Function.identity(), name -> ""));

  static Stream<Arguments> templates() {
    return Arrays.stream(MessageKind.values())
        .flatMap(kind -> kind.shipped().stream().map(skabelon -> Arguments.of(kind, skabelon)));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void everyTemplateRendersInBothLanguages(MessageKind kind, String skabelon) {
    for (Map<String, String> fields : List.of(FILLED, EMPTY)) {
      var text = SHIPPED.render(kind, skabelon, fields);

      assertThat(text.danish()).isNotEqualTo(text.english()).contains("amtale", "Jobnet");
      assertThat(text.english()).contains("nterview", "Jobnet");
      assertThat(List.of(text.danish(), text.english()))
          .allSatisfy(
              rendered ->
                  assertThat(rendered)
                      .doesNotContain("[", "]", "\n\n\n")
                      .matches("(?s)\\S[^\\n]*\\n\\n\\S.*\\S")
                      .contains(fields.get("StartTime")));
    }
  }

  @Test
  void everyShippedTextPassesTheCheckOfReplacements() {
    assertThat(SHIPPED.texts()).hasSize(20).containsOnlyKeys(SHIPPED.names());
    assertThatCode(() -> SHIPPED.with(SHIPPED.texts())).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"OPRETTET", "AENDRET"})
  void receiptsOfStandingBookingsShowEveryFieldAsItIs(String skabelon) {
    var text = SHIPPED.render(MessageKind.KVITTERING, skabelon, FILLED);

    for (String field : List.of("MeetingAddress", "StartTime", "RebookDeadline", "PhoneNumber")) {
      assertThat(text.danish()).contains(FILLED.get(field));
      assertThat(text.english()).contains(FILLED.get(field));
    }
  }

  @Test
  void aSectionOfAnEmptyFieldIsLeftOut() {
    var text = SHIPPED.render(MessageKind.KVITTERING, "OPRETTET", EMPTY);

    assertThat(text.danish()).doesNotContain("Adresse", "ringe", "passer", "Link");
  }

  @Test
  void aReplacedTextIsUsed() {
    MessageTemplates templates =
        SHIPPED
            .with(Map.of("beskedbakke-borger_da", "\uFEFFEmne [StartTime]\r\n\r\nTekst\r\n"))
            .with(
                Map.of(
                    "beskedbakke-borger_en", "Subject\n\nText [^PhoneNumber]none[/PhoneNumber]"));

    assertThat(templates.replaced())
        .containsOnlyKeys("beskedbakke-borger_da", "beskedbakke-borger_en");
    assertThat(SHIPPED.replaced()).isEmpty();
    var text = templates.render(MessageKind.BESKEDBAKKE, "BORGER", FILLED);
    assertThat(text.danish()).isEqualTo("Emne 10-09-2024 kl. 09:00\n\nTekst");
    assertThat(text.english()).isEqualTo("Subject\n\nText ");
    assertThat(templates.texts())
        .hasSize(20)
        .containsEntry("beskedbakke-borger_da", "Emne [StartTime]\n\nTekst");
    assertThat(SHIPPED.render(MessageKind.BESKEDBAKKE, "BORGER", FILLED).danish())
        .doesNotContain("Emne");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Emne;;Kl. [StartTme]|:3:5: [StartTme] is no merge field, expected one of [MeetingAddress, StartTime, RebookDeadline, PhoneNumber, Upcoming, CanRebook, WeCall, MeetingLink].;Maybe [StartTime]?",
        "Emne [Telefon];;Tekst|:1:6: [Telefon] is no merge field",
        "Emne;;Tekst;[#phoneNumber]x[/phoneNumber]|:4:1: [#phoneNumber] is no merge field, expected one of [MeetingAddress, StartTime, RebookDeadline, PhoneNumber, Upcoming, CanRebook, WeCall, MeetingLink].;Maybe [#PhoneNumber]?",
        "Emne;;Tekst [ StartTime ]|:3:7: [ StartTime ] is no merge field",
        "Emne;;Tekst []|:3:7: [] is no merge field",
        "Emne;;Tekst [=<% %>=]|:3:7: [=<% %>=] is no merge field",
        "Emne;;Tekst [StartTime|:3:7: \"[\" stands alone, expected a merge field such as [StartTime].;Maybe its other bracket",
        "Emne;;Tekst StartTime]|:3:16: \"]\" stands alone",
        "Emne;;[[StartTime]]|:3:1: \"[\" stands alone",
        "Emne;;x [/StartTime]|:3:3: [/StartTime] ends no section that is open here, expected [#StartTime] before it",
        "Emne;;[#StartTime][^PhoneNumber][/StartTime]|:3:27: [/StartTime] ends no section that is open here, expected [/PhoneNumber] first",
        "Emne;;x;;[#StartTime]|:5:1: [#StartTime] begins a section without end, expected [/StartTime] after it",
        "Emne [#StartTime];;x[/StartTime]|:1:6: [#StartTime] begins a section without end",
        ";;Tekst|:1:1: \"\" is no subject, expected one on the first line",
        "Emne;Tekst;mere|:2:1: \"Tekst\" stands here, expected an empty line between subject and text.;Maybe the subject",
        "Emne|:1:5: the template ends here, expected a text after subject and empty line",
        "Emne;;|:1:5: the template ends here",
        "''|:1:1: \"\" is no subject",
      })
  void aMalformedTextIsRefusedWithItsPlace(String text, String message) {
    Map<String, String> replaced = Map.of("kvittering-oprettet_da", text.replace(';', '\n'));

    assertThatThrownBy(() -> SHIPPED.with(replaced))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "kvittering-oprettet_da.txt" + message.replace(";", System.lineSeparator()));
  }

  @ParameterizedTest
  @CsvSource({
    "kvitering-oprettet_da,kvittering-oprettet_da",
    "kvittering-oprettet_da.txt,kvittering-oprettet_da",
    "kvittering-AFLYST_en,kvittering-aflyst_en",
    "Huskeservice-borger_da,huskeservice-borger_da",
    "beskedbakke-borger_dk,beskedbakke-borger_da",
  })
  void anUnknownNameIsRefused(String name, String guess) {
    assertThatThrownBy(() -> SHIPPED.with(Map.of(name, "Emne\n\nTekst")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("There is no template \"%s\", expected one of [beskedbakke-", name)
        .hasMessageContaining("beskedbakke- or huskeservice-<skabelon>_<da|en> in small letters")
        .hasMessageEndingWith("%nMaybe %s?".formatted(guess));
  }

  @Test
  void aReceiptCanNotBeAdded() {
    assertThatThrownBy(() -> SHIPPED.with(Map.of("kvittering-flyttet_da", "Emne\n\nTekst")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("There is no template \"kvittering-flyttet_da\"");
  }

  @Test
  void shippedTemplatesServeEveryReasonButTheOneWithoutMessage() {
    assertThatCode(() -> SHIPPED.requireFor(tables("BORGER", "MYNDIGHED", "SYSTEM", "INGEN")))
        .doesNotThrowAnyException();
  }

  @Test
  void aReasonWithATemplateOfItsOwnNeedsFourFiles() {
    Map<String, String> added = new HashMap<>();
    for (String missing :
        List.of(
            "beskedbakke-vejr_da",
            "beskedbakke-vejr_en",
            "huskeservice-vejr_da",
            "huskeservice-vejr_en")) {
      MessageTemplates templates = SHIPPED.with(added);
      assertThatThrownBy(() -> templates.requireFor(tables("BORGER", "VEJR")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(
              "aflysningsaarsager.csv: id 2 names beskedskabelon \"VEJR\", but the template %s.txt is missing",
              missing);
      added.put(missing, missing + "\n\nTekst");
    }
    MessageTemplates whole = SHIPPED.with(added);

    assertThatCode(() -> whole.requireFor(tables("BORGER", "VEJR"))).doesNotThrowAnyException();
    assertThat(whole.names()).hasSize(24);
    assertThat(whole.render(MessageKind.HUSKESERVICE, "VEJR", EMPTY).english())
        .isEqualTo("huskeservice-vejr_en\n\nTekst");
  }

  @Test
  void anAddedTemplateOfNoReasonIsRefused() {
    MessageTemplates templates = SHIPPED.with(Map.of("beskedbakke-borgr_da", "Emne\n\nTekst"));

    assertThatThrownBy(() -> templates.requireFor(tables("BORGER")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The template beskedbakke-borgr_da.txt belongs to no row of aflysningsaarsager.csv, expected a beskedskabelon of that name.%nMaybe beskedbakke-borger_da?"
                .formatted());
  }

  @Test
  void aTemplateThatThereIsNotIsToldBeforeAnyTextIsMade() {
    assertThatThrownBy(() -> SHIPPED.render(MessageKind.KVITTERING, "OPRETET", EMPTY))
        .isInstanceOf(RuleEngineException.class)
        .hasMessageContaining("kvittering-opretet_da.txt, which there is not.")
        .hasMessageContaining("Maybe kvittering-oprettet_da?");
  }

  private static Tables tables(String... skabeloner) {
    List<Aflysningsaarsag> rows =
        Stream.iterate(1, id -> id + 1)
            .limit(skabeloner.length)
            .map(id -> new Aflysningsaarsag(id, "navn", skabeloner[id - 1], null, null))
            .toList();
    return TablesBuilder.builder().aflysningsaarsager(new Table<>(rows)).build();
  }
}
