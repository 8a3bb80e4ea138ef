package dk.kontaktforloeb.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A text in Danish and English. A value; the texts are made when first asked for. Thread-safe. */
public final class LocalizedText implements WireValue {
  private final Source source;
  private volatile @Nullable String danish;
  private volatile @Nullable String english;

  private LocalizedText(Source source) {
    this.source = source;
  }

  /** Makes the text of a language. */
  @FunctionalInterface
  public interface Source {

    /** The Danish text, or the English one; always the same. */
    String text(boolean inDanish);
  }

  /** A text whose two forms are known. */
  public static LocalizedText of(String danish, String english) {
    return new LocalizedText(inDanish -> inDanish ? danish : english);
  }

  /** A text whose forms are made when first asked for. */
  public static LocalizedText lazily(Source source) {
    return new LocalizedText(source);
  }

  /** The Danish text. */
  public String danish() {
    String text = danish;
    if (text == null) {
      text = source.text(true);
      danish = text;
    }
    return text;
  }

  /** The English text. */
  public String english() {
    String text = english;
    if (text == null) {
      text = source.text(false);
      english = text;
    }
    return text;
  }

  /** An equal text whose forms are written out, so that it keeps nothing they were made from. */
  public LocalizedText detached() {
    return of(danish(), english());
  }

  /** Danish for a Danish locale, English for every other. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("da") ? danish() : english();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LocalizedText that
        && danish().equals(that.danish())
        && english().equals(that.english());
  }

  @Override
  public int hashCode() {
    return 31 * danish().hashCode() + english().hashCode();
  }

  /** The English text. */
  @Override
  public String toString() {
    return english();
  }

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LocalizedText ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, LocalizedText.class);
  }
}
