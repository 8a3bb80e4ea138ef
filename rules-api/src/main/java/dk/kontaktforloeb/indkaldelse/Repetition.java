package dk.kontaktforloeb.indkaldelse;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether a request to create a booking repeats the one that made a stored booking. */
final class Repetition {
  private Repetition() {}

  /**
   * Whether the booking that would be made is the stored one. What the library keeps is left aside,
   * and so are ids of guests, which it makes where none is given; a description may have lost its
   * HTML when it was stored.
   */
  static boolean is(
      Indkaldelse made, Indkaldelse stored, @Nullable String moedebeskrivelseUdenHtml) {
    return stored.isAktiv()
        && (Objects.equals(made.moedebeskrivelse(), stored.moedebeskrivelse())
            || Objects.equals(moedebeskrivelseUdenHtml, stored.moedebeskrivelse()))
        && requested(made).equals(requested(stored));
  }

  private static Indkaldelse requested(Indkaldelse booking) {
    return BookingResult.withDefaults(booking)
        .moedebeskrivelse(null)
        .myndighedsdeltagere(
            Objects.requireNonNullElse(booking.myndighedsdeltagere(), List.<Myndighedsdeltager>of())
                .stream()
                .map(
                    guest ->
                        MyndighedsdeltagerBuilder.builder(guest).myndighedsdeltagerId(null).build())
                .toList())
        .status(null)
        .aflysningsaarsag(null)
        .oprettetAf(null)
        .oprettet(null)
        .aendret(null)
        .version(null)
        .visningsnavn(null)
        .build();
  }
}
