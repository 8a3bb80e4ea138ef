package dk.kontaktforloeb.core.form;

import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.deltagelse.DeleteMyndighedsdeltager;
import dk.kontaktforloeb.deltagelse.SaveDeltagelsesvalg;
import dk.kontaktforloeb.deltagelse.SaveMyndighedsdeltager;
import dk.kontaktforloeb.indkaldelse.Myndighedsdeltager;

/** The form of requests about choices and guests: FMT-01 and 02, all that apply. */
public final class ParticipationForm {
  private static final String GUEST = "/myndighedsdeltager";

  /** Where a request names its guest. */
  public static final String GUEST_ID = GUEST + "/myndighedsdeltagerId";

  private ParticipationForm() {}

  /** Checks a choice. */
  public static void check(SaveDeltagelsesvalg request, FormFindings findings) {
    findings.required("/personnummer", request.personnummer());
    findings.personnummer("/personnummer", request.personnummer());
  }

  /** Checks a guest to create or to update. */
  public static void check(
      Operation operation, SaveMyndighedsdeltager request, FormFindings findings) {
    findings.required("/personnummer", request.personnummer());
    findings.personnummer("/personnummer", request.personnummer());
    findings.required("/indkaldelseId", request.indkaldelseId());
    Myndighedsdeltager guest = request.myndighedsdeltager();
    if (guest == null) {
      findings.missing(GUEST);
      return;
    }
    if (operation == Operation.UPDATE_MYNDIGHEDSDELTAGER) {
      findings.required(GUEST_ID, guest.myndighedsdeltagerId());
    }
    checkGuest(GUEST, guest, findings);
  }

  /** Checks what every guest has, wherever the request names it. */
  static void checkGuest(String pointer, Myndighedsdeltager guest, FormFindings findings) {
    findings.required(pointer + "/myndighedstype", guest.myndighedstype());
    findings.required(pointer + "/rolle", guest.rolle());
    Authorities.checkKind(pointer + "/myndighedstype", guest.myndighedstype(), findings);
  }

  /** Checks a guest to remove. */
  public static void check(DeleteMyndighedsdeltager request, FormFindings findings) {
    findings.required("/personnummer", request.personnummer());
    findings.personnummer("/personnummer", request.personnummer());
    findings.required("/indkaldelseId", request.indkaldelseId());
    findings.required("/myndighedsdeltagerId", request.myndighedsdeltagerId());
  }
}
