package dk.kontaktforloeb.core.message;

import java.util.List;
import java.util.Locale;

/** A kind of message to a citizen, and the templates of it that are shipped. */
enum MessageKind {
  KVITTERING(false, "oprettet", "aendret", "aflyst"),
  BESKEDBAKKE(true, "borger", "myndighed", "system"),
  HUSKESERVICE(true, "aendret", "borger", "myndighed", "system");

  private final boolean selectedByReason;
  private final List<String> shipped;

  MessageKind(boolean selectedByReason, String... shipped) {
    this.selectedByReason = selectedByReason;
    this.shipped = List.of(shipped);
  }

  /** Whether the reason of a cancellation selects its template, so that a host can add some. */
  boolean isSelectedByReason() {
    return selectedByReason;
  }

  /** The shipped templates, in small letters. */
  List<String> shipped() {
    return shipped;
  }

  /** As it stands in names of files. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of a file, however a table or a rule writes {@code skabelon}. */
  String file(String skabelon, boolean danish) {
    return word() + "-" + skabelon.toLowerCase(Locale.ROOT) + (danish ? "_da" : "_en");
  }
}
