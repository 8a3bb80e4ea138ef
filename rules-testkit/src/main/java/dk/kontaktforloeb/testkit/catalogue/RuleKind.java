package dk.kontaktforloeb.testkit.catalogue;

import dk.kontaktforloeb.core.explain.WrittenRule;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.rule.Rule;
import dk.kontaktforloeb.testkit.source.SourceKind;
import org.jspecify.annotations.Nullable;

/** The chapters of the catalogue. */
enum RuleKind {
  RULE(
      "regel",
      LocalizedText.of("Regler", "Rules"),
      LocalizedText.of("Hvad der er galt med en anmodning.", "What is wrong with a request.")),
  CHECK(
      "kontrol",
      LocalizedText.of("Kontroller", "Checks"),
      LocalizedText.of(
          "Hvad tjenesterne kontrollerer, før reglerne spørges: form, adgang og om borgeren kendes.",
          "What the services check before the rules are asked: form, access, whether the citizen is"
              + " known.")),
  EFFECT(
      "effekt",
      LocalizedText.of("Effekter", "Effects"),
      LocalizedText.of(
          "Hvad der følger af en godkendt anmodning eller en hændelse.",
          "What follows of an accepted request or an event.")),
  QUERY(
      "forespoergsel",
      LocalizedText.of("Forespørgsler", "Queries"),
      LocalizedText.of("Hvad den, der kalder, får at se.", "What a caller gets to see."));

  private final String key;
  private final LocalizedText title;
  private final LocalizedText intro;

  RuleKind(String key, LocalizedText title, LocalizedText intro) {
    this.key = key;
    this.title = title;
    this.intro = intro;
  }

  static RuleKind of(Rule rule, @Nullable WrittenRule written) {
    RuleId id = rule.id();
    if (rule.saysWhatFollows()) {
      return SourceKind.of(id) == SourceKind.QUERY ? QUERY : EFFECT;
    }
    return written == null ? CHECK : RULE;
  }

  String key() {
    return key;
  }

  LocalizedText title() {
    return title;
  }

  LocalizedText intro() {
    return intro;
  }
}
