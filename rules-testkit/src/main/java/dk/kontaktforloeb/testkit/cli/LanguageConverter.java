package dk.kontaktforloeb.testkit.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The languages that texts are written in. */
final class LanguageConverter implements ITypeConverter<Locale> {

  @Override
  public Locale convert(String value) {
    return switch (value) {
      case "da", "en" -> Locale.forLanguageTag(value);
      default -> throw new TypeConversionException("expected da or en, was '%s'".formatted(value));
    };
  }
}
