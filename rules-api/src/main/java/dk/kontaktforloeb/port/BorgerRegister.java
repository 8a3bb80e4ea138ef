package dk.kontaktforloeb.port;

import dk.kontaktforloeb.borger.Borger;
import java.util.Optional;

/** The host's register of citizens. Implementations must be thread-safe. */
@FunctionalInterface
public interface BorgerRegister {

  /** The citizen; empty when unknown, which callers are told as FMT-03. */
  Optional<Borger> find(String personnummer);
}
