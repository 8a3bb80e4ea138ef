package dk.kontaktforloeb.indkaldelse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a <b>fed</b> tekst|a fed tekst",
        "<p class=\"x>y\">tekst</p>|tekst",
        "<p class='x>y'>tekst</p>|tekst",
        "<p title=\"åben>tekst</p>|tekst",
        "2 < 3 og 5 > 4|2 < 3 og 5 > 4",
        "<3 Danmark>|<3 Danmark>",
        "<br/>linje|linje",
        "<<b>b>indlejret|indlejret",
        "<åben uden slut|<åben uden slut",
        "&lt;b&gt; står som skrevet|&lt;b&gt; står som skrevet",
      })
  void removesTagsAndNothingElse(String text, String expected) {
    assertThat(Html.withoutTags(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"<b, true", "</b, true", "< b, false", "<1, false", "b>, false", "<å, true"})
  void aTagIsABracketBeforeALetter(String text, boolean expected) {
    assertThat(Html.hasTag(text)).isEqualTo(expected);
  }

  @Test
  void countsWhatEncodingAdds() {
    assertThat(Html.encodedLength("&<>\"'a")).isEqualTo(5 + 4 + 4 + 6 + 5 + 1);
    assertThat(Html.encodedLength(null)).isZero();
    assertThat(Html.hasTag(null)).isFalse();
  }

  @Test
  void longTextsOfOpenTagsTakeLinearTime() {
    assertThat(Html.withoutTags("<b ".repeat(200_000))).hasSize(600_000);
    assertThat(Html.withoutTags("<b '".repeat(100_000) + ">")).isEmpty();
  }
}
