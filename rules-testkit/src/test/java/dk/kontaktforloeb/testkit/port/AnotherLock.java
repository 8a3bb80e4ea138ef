package dk.kontaktforloeb.testkit.port;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Citizens that may be written, but who locks them locks something of its own. */
final class AnotherLock extends AbstractSet<String> {
  private final Set<String> personnumre;
  private final String own = UUID.randomUUID().toString();

  AnotherLock(Set<String> personnumre) {
    this.personnumre = personnumre;
  }

  @Override
  public boolean contains(Object personnummer) {
    return personnumre.contains(personnummer);
  }

  @Override
  public Iterator<String> iterator() {
    return List.of(own).iterator();
  }

  @Override
  public int size() {
    return 1;
  }
}
