package dk.kontaktforloeb.indkaldelse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void countsWhatEncodingAdds() {
    assertThat(Html.encodedLength("&<>\"'a")).isEqualTo(5 + 4 + 4 + 6 + 5 + 1);
    assertThat(Html.encodedLength(null)).isZero();
  }
}
