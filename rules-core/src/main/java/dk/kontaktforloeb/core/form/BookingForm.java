package dk.kontaktforloeb.core.form;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.indkaldelse.DeleteIndkaldelse;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.Myndighedsdeltager;
import dk.kontaktforloeb.table.Tables;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The form of requests about bookings: FMT-01, 02, 04, 05 and 06, all that apply. */
public record BookingForm(Tables tables) {
  private static final Set<String> KEPT =
      Set.of(
          "status",
          "aflysningsaarsag",
          "oprettetAf",
          "oprettet",
          "aendret",
          "version",
          "visningsnavn");

  private static final String GUESTS = "myndighedsdeltagere";

  /** Components that the library keeps: on update the guests too. */
  public static Set<String> kept(Operation operation) {
    if (operation == Operation.CREATE_INDKALDELSE) {
      return KEPT;
    }
    Set<String> kept = new TreeSet<>(KEPT);
    kept.add(GUESTS);
    return kept;
  }

  /** Where a request names the id of its guest of that index. */
  public static String guestId(int index) {
    return guest(index) + "/myndighedsdeltagerId";
  }

  private static String guest(int index) {
    return "/%s/%s".formatted(GUESTS, index);
  }

  /** Checks a booking to create or to update. */
  public void check(
      Operation operation, @Nullable Caller caller, Indkaldelse request, FormFindings findings) {
    boolean isNew = operation == Operation.CREATE_INDKALDELSE;
    if (!isNew) {
      findings.required("/indkaldelseId", request.indkaldelseId());
    }
    checkElements(request, findings);
    checkGuests(isNew, request, findings);
    Authorities.check(caller, request.ansvarligMyndighed(), isNew, findings);
  }

  /** Checks a cancellation. */
  public static void check(DeleteIndkaldelse request, FormFindings findings) {
    findings.required("/personnummer", request.personnummer());
    findings.required("/indkaldelseId", request.indkaldelseId());
    findings.personnummer("/personnummer", request.personnummer());
  }

  private void checkElements(Indkaldelse request, FormFindings findings) {
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
      findings.add("FMT-06", "/moedeGruppeType", request.moedeGruppeType());
    }
  }

  private static void checkGuests(boolean isNew, Indkaldelse request, FormFindings findings) {
    List<Myndighedsdeltager> guests = request.myndighedsdeltagere();
    if (!isNew) {
      findings.kept("/" + GUESTS, guests);
      return;
    }
    for (int i = 0; guests != null && i < guests.size(); i++) {
      ParticipationForm.checkGuest(guest(i), guests.get(i), findings);
    }
  }

  private boolean isMoedegruppetype(String vaerdi) {
    return tables.moedegruppetyper().rows().stream().anyMatch(row -> row.vaerdi().equals(vaerdi));
  }

  /** JSON readers refuse these elements themselves; a typed request can still hold them. */
  private static void refuseKept(Indkaldelse request, FormFindings findings) {
    findings.kept("/status", request.status());
    findings.kept("/aflysningsaarsag", request.aflysningsaarsag());
    findings.kept("/oprettetAf", request.oprettetAf());
    findings.kept("/oprettet", request.oprettet());
    findings.kept("/aendret", request.aendret());
    findings.kept("/version", request.version());
    findings.kept("/visningsnavn", request.visningsnavn());
  }
}
