package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.core.engine.Violations;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.json.JsonProblem;
import dk.kontaktforloeb.table.Tables;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of booking requests and their callers: FMT-01, 02, 04, 05 and 06, all that apply. */
final class FormCheck {
  private final Violations violations;
  private final Tables tables;

  FormCheck(Violations violations, Tables tables) {
    this.violations = violations;
    this.tables = tables;
  }

  /**
   * What is wrong with the form, in catalogue order; {@code problems} is what the reading of JSON
   * found.
   */
  List<Violation> check(
      Operation operation,
      @Nullable Caller caller,
      @Nullable Indkaldelse request,
      List<JsonProblem> problems) {
    FormFindings findings = new FormFindings(violations, problems);
    checkCaller(caller, findings);
    if (request == null) {
      findings.missing("", null);
    } else if (operation == Operation.DELETE_INDKALDELSE) {
      findings.required("/personnummer", request.personnummer());
      findings.required("/indkaldelseId", request.indkaldelseId());
      findings.personnummer("/personnummer", request.personnummer());
    } else {
      checkBooking(operation, request, findings);
      checkAuthority(operation, caller, request.ansvarligMyndighed(), findings);
    }
    return findings.violations();
  }

  private static void checkCaller(@Nullable Caller caller, FormFindings findings) {
    if (caller == null) {
      findings.missing("/caller", null);
      return;
    }
    Organisation organisation = caller.organisation();
    if (organisation == null) {
      findings.missing("/caller/organisation", null);
    } else {
      findings.required("/caller/organisation/type", organisation.type());
      findings.required("/caller/organisation/kode", organisation.kode());
    }
    findings.required("/caller/requestUserType", caller.requestUserType());
  }

  private void checkBooking(Operation operation, Indkaldelse request, FormFindings findings) {
    if (operation == Operation.UPDATE_INDKALDELSE) {
      findings.required("/indkaldelseId", request.indkaldelseId());
    }
    findings.required("/personnummer", request.personnummer());
    findings.required("/samtaleType", request.samtaleType());
    findings.required("/samtaleformType", request.samtaleformType());
    findings.required("/moedeStarttidspunkt", request.moedeStarttidspunkt());
    findings.required("/ombookingMulig", request.ombookingMulig());
    findings.required("/aflysningMulig", request.aflysningMulig());
    refuseKept(request, findings);
    findings.personnummer("/personnummer", request.personnummer());
    findings.code("FMT-04", "/samtaleType", request.samtaleType(), tables.samtaletyper());
    findings.code("FMT-05", "/samtaleformType", request.samtaleformType(), tables.samtaleformer());
    if (request.moedeGruppeType() != null && !isMoedegruppetype(request.moedeGruppeType())) {
      findings.add("FMT-06", "/moedeGruppeType", request.moedeGruppeType(), "");
    }
  }

  private boolean isMoedegruppetype(String vaerdi) {
    return tables.moedegruppetyper().rows().stream().anyMatch(row -> row.vaerdi().equals(vaerdi));
  }

  /** JSON readers refuse these elements themselves; a typed request can still hold them. */
  private static void refuseKept(Indkaldelse request, FormFindings findings) {
    findings.kept("/myndighedsdeltagere", request.myndighedsdeltagere());
    findings.kept("/status", request.status());
    findings.kept("/aflysningsaarsag", request.aflysningsaarsag());
    findings.kept("/oprettetAf", request.oprettetAf());
    findings.kept("/oprettet", request.oprettet());
    findings.kept("/aendret", request.aendret());
    findings.kept("/version", request.version());
  }

  private static void checkAuthority(
      Operation operation,
      @Nullable Caller caller,
      @Nullable Organisation authority,
      FormFindings findings) {
    String pointer = "/ansvarligMyndighed";
    if (authority == null) {
      if (operation == Operation.CREATE_INDKALDELSE && names(caller)) {
        findings.missing(pointer, "a STAR caller names the authority");
      }
      return;
    }
    findings.required(pointer + "/type", authority.type());
    findings.required(pointer + "/kode", authority.kode());
    if (authority.type() != null && !Authorities.mayBeResponsible(authority.type())) {
      findings.add(
          "FMT-01",
          pointer + "/type",
          authority.type(),
          "%s is no authority of a meeting, expected JOBCENTER or A_KASSE"
              .formatted(authority.type()));
    }
  }

  private static boolean names(@Nullable Caller caller) {
    return caller != null && Authorities.namesAuthority(caller.organisationType());
  }
}
