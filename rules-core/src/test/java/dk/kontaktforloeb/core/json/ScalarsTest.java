package dk.kontaktforloeb.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {

  @ParameterizedTest
  @CsvSource({
    "2024-09-02T10:00, 2024-09-02T10:00",
    "2024-09-02T10:00:07, 2024-09-02T10:00:07",
    "2024-09-02T10:00:00.000Z, 2024-09-02T12:00",
    "2024-09-02T10:00:07.5, 2024-09-02T10:00:07.500",
    "2024-09-02T10:00:07.000000001, 2024-09-02T10:00:07.000000001",
    "2024-09-02T10:00Z, 2024-09-02T12:00",
    "2024-09-02T10:00:00+00:00, 2024-09-02T12:00",
    "2024-12-31T23:30Z, 2025-01-01T00:30",
    "2024-09-02T10:00-05:30, 2024-09-02T17:30",
    // 31 March 2024: the clock goes from 02:00 to 03:00
    "2024-03-31T01:59:59+01:00, 2024-03-31T01:59:59",
    "2024-03-31T02:00+01:00, 2024-03-31T03:00",
    "2024-03-31T03:00+02:00, 2024-03-31T03:00",
    "2024-03-31T00:59Z, 2024-03-31T01:59",
    "2024-03-31T01:00Z, 2024-03-31T03:00",
    "2024-03-31T02:30, 2024-03-31T02:30",
    // 27 October 2024: the clock goes from 03:00 to 02:00
    "2024-10-27T02:30+02:00, 2024-10-27T02:30",
    "2024-10-27T02:30+01:00, 2024-10-27T02:30",
    "2024-10-27T03:00+02:00, 2024-10-27T02:00",
    "2024-10-27T00:59Z, 2024-10-27T02:59",
    "2024-10-27T01:00Z, 2024-10-27T02:00",
    "2024-10-27T02:00Z, 2024-10-27T03:00",
  })
  void dateTimesAreLocalToDenmark(String written, LocalDateTime expected) {
    assertThat(Scalars.dateTime(written)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-30T10:00",
        "2024-09-02T24:00",
        "2024-09-02T10:60",
        "2024-09-02T10:00:60",
        "2024-09-02 10:00",
        "2024-09-02t10:00",
        "2024-09-02T10:00z",
        "2024-09-02T10",
        "2024-09-02T10:00.0",
        "2024-09-02T10:00:00.",
        "2024-09-02T10:00:00.0000000000",
        "2024-09-02T10:00+02",
        "2024-09-02T10:00+0200",
        "2024-09-02T10:00+19:00",
        "2024-09-02T10:00+02:60",
        "2024-09-02T10:00Europe/Copenhagen",
        "24-09-02T10:00",
        "+2024-09-02T10:00",
        "٢٠٢٤-09-02T10:00",
      })
  void otherDateTimesAreRefused(String written) {
    assertThat(Scalars.dateTime(written)).isNull();
  }
}
