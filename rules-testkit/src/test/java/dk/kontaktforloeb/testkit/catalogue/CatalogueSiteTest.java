package dk.kontaktforloeb.testkit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kontaktforloeb.rule.Rule;
import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.testkit.source.Source;
import dk.kontaktforloeb.testkit.source.Sources;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class CatalogueSiteTest {
  private static final LocalDate DAY = LocalDate.of(2024, 9, 2);
  private static final RuleSet SHIPPED = RuleSet.shipped();
  private static final CatalogueSite SITE = site();
  private static final ParsedPage PAGE = ParsedPage.of(SITE.html());
  private static final String MARKDOWN = SITE.markdown();

  private static CatalogueSite site() {
    return CatalogueSite.of(
        SHIPPED,
        DAY,
        List.of(
            Path.of("src/main/resources/scenarier/indkaldelse/IND-15.yaml"),
            Path.of("src/main/resources/scenarier/effekt/EFF-14.yaml")));
  }

  @Test
  void everyRuleIsThereWithBothSentences() {
    assertThat(SHIPPED.catalogue().rules()).hasSizeGreaterThan(100).allSatisfy(this::isThere);
    assertThat(SITE.rules()).isEqualTo(SHIPPED.catalogue().rules().size());
  }

  private void isThere(Rule rule) {
    Element article = PAGE.byId(rule.id().value());
    Element sentence = PAGE.first(article, "h3");
    assertThat(PAGE.in("da", sentence)).isEqualTo(rule.title().danish());
    assertThat(PAGE.in("en", sentence)).isEqualTo(rule.title().english());
    assertThat(MARKDOWN)
        .contains("### " + rule.id(), rule.title().danish(), rule.title().english());
    rule.sources().forEach(source -> assertThat(article.getTextContent()).contains(source));
    if (rule.errorCode() != null) {
      assertThat(article.getTextContent()).contains(Integer.toString(rule.errorCode().number()));
    }
    if (rule.pinned() != null) {
      assertThat(article.getTextContent()).contains(rule.pinned());
    }
  }

  @Test
  void nothingComesFromOutside() {
    assertThat(PAGE.attributes("src")).isEmpty();
    assertThat(PAGE.attributes("href")).allMatch(href -> href.startsWith("#"));
    assertThat(PAGE.elements("link")).isEmpty();
    assertThat(SITE.html()).doesNotContain("url(", "@import", "fetch(", "XMLHttpRequest");
  }

  @Test
  void everyLinkLeadsSomewhereAndIdsAreUnique() {
    List<String> ids = PAGE.attributes("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(PAGE.attributes("href")).allMatch(href -> ids.contains(href.substring(1)));
    assertThat(PAGE.attributes("for")).allMatch(ids::contains);
  }

  @Test
  void aRuleIsReadableBesideTheFile() {
    Element rule = PAGE.byId("IND-25");
    assertThat(PAGE.texts(rule, "li"))
        .anyMatch(text -> text.startsWith("myndighed er A_KASSEmyndighed is A_KASSE"))
        .anyMatch(text -> text.contains("startdato is after sidsteStartdatoHosAkasse"));
    assertThat(PAGE.texts(rule, "td"))
        .contains("startdato > sidsteStartdatoHosAkasse")
        .anyMatch(text -> text.startsWith("report.violation( \"/moedeStarttidspunkt\""));
    assertThat(PAGE.texts(rule, "th")).anyMatch(text -> text.matches("regler/akasse\\.drl:\\d+"));
    assertThat(PAGE.texts(rule, "dd"))
        .anyMatch(text -> text.contains("/moedeStarttidspunkt /samtaleType"))
        .anyMatch(text -> text.contains("akasse-graenser"));
    assertThat(PAGE.texts(rule, "var")).contains("samtaleType", "sidsteStartdatoHosAkasse");
    assertThat(PAGE.texts(PAGE.byId("DEL-12"), "dd"))
        .anyMatch(text -> text.contains("myndighedsdeltagerFelt"));
  }

  @Test
  void aMessageShowsAListByOneItem() {
    assertThat(MARKDOWN).contains("‹samtaleType› den ‹moedeStarttidspunkt› (‹indkaldelseId›), …");
    assertThat(SITE.html()).doesNotContain("{{");
  }

  @Test
  void examplesLive() {
    Element rule = PAGE.byId("IND-15");
    assertThat(PAGE.texts(rule, "pre")).isNotEmpty().allMatch(text -> text.startsWith("scenario:"));
    assertThat(PAGE.texts(rule, "summary"))
        .anyMatch(text -> text.contains("CreateIndkaldelse ✗ IND-15 8270"))
        .anyMatch(text -> text.contains("CreateIndkaldelse ✓"));
    assertThat(PAGE.texts(PAGE.byId("EFF-14a"), "pre")).isNotEmpty();
    assertThat(SITE.failing()).isZero();
    assertThat(SITE.problems()).isEmpty();
  }

  @Test
  void tablesSourcesAndNonRulesAreThere() {
    assertThat(PAGE.texts(PAGE.byId("tabel-kontaktgrupper"), "td"))
        .contains("Sygedagpengemodtager");
    assertThat(PAGE.byId("tabel-tilladte-samtaletyper").getTextContent()).contains("IND-17");
    for (Source source : Sources.shipped()) {
      assertThat(PAGE.byId("kilde-" + source.id()).getTextContent())
          .contains(source.text().danish(), source.text().english());
    }
    assertThat(PAGE.byId("ikke-regler").getTextContent()).contains("IND.4.1.19");
    assertThat(PAGE.byId("kilde-IND.4.1.16").getTextContent()).contains("IND-17");
  }

  @Test
  void theMatrixStandsOnThePageAndInMarkdown() {
    assertThat(PAGE.texts(PAGE.byId("p-a-kasse"), "tr")).hasSize(30);
    assertThat(PAGE.byId("p-jobcenter").getTextContent()).contains("Dagpengemodtager", "✓");
    assertThat(MARKDOWN).contains("| 1 Dagpengemodtager | 17° | x | x° |");
  }

  @Test
  void equalInputGivesEqualTexts() {
    CatalogueSite again = site();
    assertThat(again.html()).isEqualTo(SITE.html());
    assertThat(again.markdown()).isEqualTo(MARKDOWN);
  }

  @Test
  void everyOperationCanBeFilteredFor() {
    Set<String> offered = Set.copyOf(PAGE.texts(PAGE.byId("f-op"), "option"));
    Set<String> asked =
        PAGE.attributes("data-ops").stream()
            .flatMap(names -> List.of(names.split(" ")).stream())
            .collect(Collectors.toSet());
    assertThat(offered).containsAll(asked);
  }

  @Test
  void otherRuleSetsAreRefused() {
    RuleSet stranger =
        (RuleSet)
            Proxy.newProxyInstance(
                RuleSet.class.getClassLoader(),
                new Class<?>[] {RuleSet.class},
                (proxy, method, arguments) -> null);
    assertThatThrownBy(() -> CatalogueSite.of(stranger, DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected one that RuleSet gave");
  }
}
