package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.caller.OrganisationType;
import org.jspecify.annotations.Nullable;

/** Which kinds of organisation are responsible for meetings, and which name the one that is. */
final class Authorities {
  private Authorities() {}

  static boolean mayBeResponsible(OrganisationType type) {
    return type != OrganisationType.STAR;
  }

  static boolean namesAuthority(@Nullable OrganisationType type) {
    return type == OrganisationType.STAR;
  }
}
