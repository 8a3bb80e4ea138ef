package dk.kontaktforloeb.port;

import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.borger.Jobcenter;
import dk.kontaktforloeb.deltagelse.Deltagelsesvalg;
import dk.kontaktforloeb.effect.Message;
import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.interview.Interview;
import java.util.List;
import java.util.Set;

/**
 * Ports that keep everything in memory: for a first try, for tests, and as the model of what a host
 * implements. Thread-safe.
 *
 * <p>Made by {@link dk.kontaktforloeb.KontaktforloebRules#embeddedPorts()}.
 */
public interface EmbeddedPorts extends Ports {

  /** Puts a citizen into the register, or replaces the one of the same personnummer. */
  EmbeddedPorts add(Borger borger);

  /**
   * Puts a stored booking into the store, past every rule. Absent kept components get their
   * defaults: status AKTIV, version 1.
   *
   * @throws IllegalArgumentException when its id is in use, or it has no id, personnummer or start
   */
  EmbeddedPorts add(Indkaldelse indkaldelse);

  /** Puts a deadline into the store, past every rule. */
  EmbeddedPorts add(Frist frist);

  /** Puts an entry of a choice into the store, past every rule. */
  EmbeddedPorts add(Deltagelsesvalg deltagelsesvalg);

  /**
   * Puts a held interview into the store, past every rule.
   *
   * @throws IllegalArgumentException when its id is in use, or it has no id, personnummer or time
   */
  EmbeddedPorts add(Interview interview);

  /** Puts a jobcentre into the register, or replaces the one of the same code. */
  EmbeddedPorts add(Jobcenter jobcenter);

  /** The messages that have left, oldest first. */
  List<Message> sent();

  /** Lets those postal codes alone exist, in place of 0555 to 9990. */
  EmbeddedPorts postnumre(Set<String> postnumre);
}
