package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.rule.Scope;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The {@code scope} of query rules: gathers what one query may see. */
final class ScopeCollector implements Scope {
  private boolean alle;
  private final Set<Organisation> myndigheder = new HashSet<>();
  private @Nullable String andenAktoer;
  private @Nullable Set<Integer> kunSamtaletyper;

  void begin() {
    alle = false;
    myndigheder.clear();
    andenAktoer = null;
    kunSamtaletyper = null;
  }

  QueryScope end() {
    return new QueryScope(alle, Set.copyOf(myndigheder), andenAktoer, kunSamtaletyper);
  }

  @Override
  public void alle() {
    alle = true;
  }

  @Override
  public void myndigheder(Set<Organisation> more) {
    myndigheder.addAll(more);
  }

  @Override
  public void andenAktoer(String andenAktoer) {
    this.andenAktoer = andenAktoer;
  }

  @Override
  public void kunSamtaletyper(Set<Integer> samtaletyper) {
    kunSamtaletyper = Set.copyOf(samtaletyper);
  }
}
