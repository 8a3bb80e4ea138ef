package dk.kontaktforloeb.testkit.catalogue;

import dk.kontaktforloeb.decision.CodeBasis;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.decision.Severity;
import dk.kontaktforloeb.rule.RuleBasis;
import dk.kontaktforloeb.rule.Step;
import dk.kontaktforloeb.testkit.source.SourceKind;
import java.util.Locale;

/** Words of the catalogue for what rules say of themselves. */
final class Labels {
  private Labels() {}

  static LocalizedText of(RuleBasis basis) {
    return switch (basis) {
      case SOURCE -> LocalizedText.of("kilde", "source");
      case PINNED -> LocalizedText.of("fastlagt", "pinned");
      case PUBLISHED -> LocalizedText.of("offentliggjort", "published");
      case ASSUMED -> LocalizedText.of("antaget", "assumed");
      case OURS -> LocalizedText.of("vores egen", "ours");
      case LOCAL -> LocalizedText.of("værtens egen", "the host's own");
    };
  }

  static LocalizedText of(CodeBasis basis) {
    return switch (basis) {
      case SOURCE ->
          LocalizedText.of("koden står i kilden", "the source ties the code to the rule");
      case PUBLISHED ->
          LocalizedText.of(
              "koden står med denne tekst i en anden offentliggjort tabel",
              "the code stands with this text in another published table");
      case INFERRED ->
          LocalizedText.of(
              "kodens tekst siger netop dette, men ingen kilde knytter den til reglen",
              "the text of the code says just this, but no source ties it to the rule");
    };
  }

  static LocalizedText of(Severity severity) {
    return switch (severity) {
      case ERROR -> LocalizedText.of("afviser", "rejects");
      case WARNING -> LocalizedText.of("advarer", "warns");
    };
  }

  static LocalizedText of(Step step) {
    return switch (step) {
      case FORM -> LocalizedText.of("trin 1, form", "step 1, form");
      case ACCESS -> LocalizedText.of("trin 2, adgang", "step 2, access");
      case EXISTENCE -> LocalizedText.of("trin 3, eksistens", "step 3, existence");
      case RULES -> LocalizedText.of("trin 4, regler", "step 4, rules");
    };
  }

  static LocalizedText of(SourceKind kind) {
    return switch (kind) {
      case RULE -> LocalizedText.of("regel", kind.word());
      case EFFECT -> LocalizedText.of("effekt", kind.word());
      case QUERY -> LocalizedText.of("forespørgsel", kind.word());
      case NON_RULE -> LocalizedText.of("ikke-regel", kind.word());
      case CONTEXT -> LocalizedText.of("baggrund", kind.word());
    };
  }

  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
