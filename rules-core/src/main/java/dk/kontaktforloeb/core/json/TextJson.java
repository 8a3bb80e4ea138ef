package dk.kontaktforloeb.core.json;

import dk.kontaktforloeb.decision.LocalizedText;

/** A text in Danish and English as its JSON has it. */
record TextJson(String da, String en) {

  static TextJson of(LocalizedText text) {
    return new TextJson(text.danish(), text.english());
  }

  LocalizedText toText() {
    return LocalizedText.of(da, en);
  }
}
