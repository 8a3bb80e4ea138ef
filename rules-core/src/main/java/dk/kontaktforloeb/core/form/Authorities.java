package dk.kontaktforloeb.core.form;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.core.text.Problem;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of authorities in requests. */
public final class Authorities {
  private static final String POINTER = "/ansvarligMyndighed";

  private Authorities() {}

  /** Checks a responsible authority; only a STAR caller has to name one. */
  public static void check(
      @Nullable Caller caller,
      @Nullable Organisation authority,
      boolean isNamedByStar,
      FormFindings findings) {
    if (authority == null) {
      if (isNamedByStar && caller != null && caller.organisationType() == OrganisationType.STAR) {
        findings.missing(POINTER, Problem.MISSING_FOR_STAR);
      }
      return;
    }
    findings.required(POINTER + "/type", authority.type());
    findings.requiredCode(POINTER + "/kode", authority.kode());
    checkKind(POINTER + "/type", authority.type(), findings);
  }

  /** Only jobcentres and unemployment funds hold meetings. */
  static void checkKind(String pointer, @Nullable OrganisationType type, FormFindings findings) {
    if (type == OrganisationType.STAR) {
      findings.malformed(pointer, Problem.HOLDS_NO_MEETINGS.text(Map.of("type", type)));
    }
  }
}
