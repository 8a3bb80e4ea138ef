package dk.kontaktforloeb.decision;

import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A text in Danish and English. A value; the texts are made when first asked for. Thread-safe. */
public final class LocalizedText {
  private final Supplier<String> makeDanish;
  private final Supplier<String> makeEnglish;
  private volatile @Nullable String danish;
  private volatile @Nullable String english;

  private LocalizedText(Supplier<String> makeDanish, Supplier<String> makeEnglish) {
    this.makeDanish = makeDanish;
    this.makeEnglish = makeEnglish;
  }

  /** A text whose two forms are known. */
  public static LocalizedText of(String danish, String english) {
    return new LocalizedText(() -> danish, () -> english);
  }

  /** A text whose forms are made when first asked for; each supplier must always give the same. */
  public static LocalizedText lazily(Supplier<String> danish, Supplier<String> english) {
    return new LocalizedText(danish, english);
  }

  /** The Danish text. */
  public String danish() {
    String text = danish;
    if (text == null) {
      text = makeDanish.get();
      danish = text;
    }
    return text;
  }

  /** The English text. */
  public String english() {
    String text = english;
    if (text == null) {
      text = makeEnglish.get();
      english = text;
    }
    return text;
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
}
