package dk.kontaktforloeb.core.form;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.deltagelse.DeleteMyndighedsdeltager;
import dk.kontaktforloeb.deltagelse.SaveDeltagelsesvalg;
import dk.kontaktforloeb.deltagelse.SaveMyndighedsdeltager;
import dk.kontaktforloeb.indkaldelse.DeleteIndkaldelse;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.interview.DeleteInterviewParticipant;
import dk.kontaktforloeb.interview.Interview;
import dk.kontaktforloeb.interview.SaveInterviewParticipant;
import dk.kontaktforloeb.table.Tables;
import java.util.List;

/** The form of every request that rules judge, by the tables in force. */
public record RequestForms(Tables tables) {

  /**
   * What is wrong with a request's form; the caller is not looked at.
   *
   * @throws IllegalArgumentException when no rule judges requests of its type
   */
  public List<Finding> check(Operation operation, Caller caller, Record request) {
    FormFindings findings = new FormFindings(List.of());
    if (request instanceof Indkaldelse booking) {
      new BookingForm(tables).check(operation, caller, booking, findings);
    } else if (request instanceof DeleteIndkaldelse cancellation) {
      BookingForm.check(cancellation, findings);
    } else if (request instanceof SaveDeltagelsesvalg choice) {
      ParticipationForm.check(choice, findings);
    } else if (request instanceof SaveMyndighedsdeltager guest) {
      ParticipationForm.check(operation, guest, findings);
    } else if (request instanceof DeleteMyndighedsdeltager guest) {
      ParticipationForm.check(guest, findings);
    } else if (request instanceof Interview interview) {
      new InterviewForm(tables).check(operation, interview, findings);
    } else if (request instanceof SaveInterviewParticipant participant) {
      InterviewForm.checkParticipant(operation, participant, findings);
    } else if (request instanceof DeleteInterviewParticipant participant) {
      InterviewForm.check(participant, findings);
    } else {
      throw new IllegalArgumentException(
          "%s is no request that rules judge".formatted(request.getClass().getSimpleName()));
    }
    return findings.found();
  }
}
