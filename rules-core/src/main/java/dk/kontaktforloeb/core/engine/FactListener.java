package dk.kontaktforloeb.core.engine;

/** Is told every fact that rules judge. */
public interface FactListener {

  /** The rules that say what is wrong judge a fact. */
  void judged(Object fact);

  /** The rules that say what follows, or what a query may see, judge a fact. */
  void concluded(Object fact);
}
