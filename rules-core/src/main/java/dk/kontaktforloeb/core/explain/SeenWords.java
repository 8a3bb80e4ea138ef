package dk.kontaktforloeb.core.explain;

import dk.kontaktforloeb.explain.SeenValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the words of one fact say, each read once. Used by one thread. */
final class SeenWords {
  private final Object fact;

  /** Room for all words of a case, so that it does not grow. */
  private final Map<String, SeenValue> byName = new HashMap<>(256);

  SeenWords(Object fact) {
    this.fact = fact;
  }

  Object fact() {
    return fact;
  }

  SeenValue of(Word word) {
    SeenValue seen = byName.get(word.name());
    if (seen == null) {
      seen = word.seen(this);
      byName.put(word.name(), seen);
    }
    return seen;
  }

  /** Those of several words. A loop, since streams would make an explanation twice as dear. */
  List<SeenValue> of(List<Word> words) {
    SeenValue[] seen = new SeenValue[words.size()];
    for (int i = 0; i < seen.length; i++) {
      seen[i] = of(words.get(i));
    }
    return List.of(seen);
  }
}
