package dk.kontaktforloeb.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTagsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "a <b>fed</b> tekst|a fed tekst",
        "a <B>fed</B> tekst|a fed tekst",
        "<h1>tekst</h1 >|tekst",
        "<br/>linje|linje",
        "<br />linje|linje",
        "^<p\nclass='x'>tekst</p>^|tekst",
        "<p class=\"x>y\">tekst</p>|y\">tekst",
        "<p title=\"åben>tekst</p>|tekst",
        "<b <i>tekst|tekst",
        "<script>x</script>|x",
        "&lt;b&gt; <i>som skrevet</i>|&lt;b&gt; som skrevet",
        "alder<fyrre og <b>fed</b> -> ja|alder<fyrre og fed -> ja",
      })
  void removesTagsAndNothingElse(String text, String expected) {
    assertThat(HtmlTags.removedFrom(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "uden",
        "2 < 3 og 5 > 4",
        "<3 Danmark>",
        "alder<fyrre. Se kortet ->",
        "alder<fyrre>",
        "< b>",
        "</ b>",
        "<//b>",
        "<b",
        "</b",
        "<b ",
        "<b uden slut",
        "<b.>",
        "<b-c>",
        "<bå>",
        "<åben>",
        "<!-- b -->",
        "<\u0131>",
        "<",
        "</",
        "<>",
        "</>",
        "&lt;b&gt; som skrevet",
      })
  void textWithoutATagHoldsNone(String text) {
    assertThat(HtmlTags.removedFrom(text)).isNull();
  }

  @Test
  void noTextHoldsNoTag() {
    assertThat(HtmlTags.removedFrom(null)).isNull();
  }

  @Test
  void whatRemovingATagPutsTogetherIsKeptAsWritten() {
    assertThat(HtmlTags.removedFrom("<<b>b>fed</<b>b>")).isEqualTo("<b>fed</b>");
  }

  /** Generous: only work that grows with the square of the length takes minutes here. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<", "</", "<b", "<b ", "<b '", "<a\">\"", "<b>", "b>", "<bb", "<b/", "/", "<b<b>"
      })
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void longTextsAreReadOnce(String part) {
    int times = 1_000_000;

    String alone = HtmlTags.removedFrom(part.repeat(times));
    String nested = HtmlTags.removedFrom(part.repeat(times) + "b>".repeat(times));

    assertThat(alone == null ? 0 : alone.length()).isLessThanOrEqualTo(part.length() * times);
    assertThat(nested == null ? 0 : nested.length())
        .isLessThanOrEqualTo((part.length() + 2) * times);
  }
}
