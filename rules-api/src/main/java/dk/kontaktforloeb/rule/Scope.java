package dk.kontaktforloeb.rule;

import dk.kontaktforloeb.caller.Organisation;
import java.util.Set;

/** What the consequence of a query rule calls: the {@code scope} of rule files. */
public interface Scope {

  /** Bookings of every authority are in. */
  void alle();

  /** Bookings of those authorities are in. */
  void myndigheder(Set<Organisation> myndigheder);

  /** Bookings made by that external operator are in. */
  void andenAktoer(String andenAktoer);

  /** No interview type but those is in. */
  void kunSamtaletyper(Set<Integer> samtaletyper);
}
