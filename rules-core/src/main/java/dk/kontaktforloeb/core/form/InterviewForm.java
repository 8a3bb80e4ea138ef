package dk.kontaktforloeb.core.form;

import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.interview.DeleteInterviewParticipant;
import dk.kontaktforloeb.interview.Interview;
import dk.kontaktforloeb.interview.SaveInterviewParticipant;
import dk.kontaktforloeb.table.Tables;

/** The form of requests about held interviews: FMT-01, 02, 04 and 05, all that apply. */
public record InterviewForm(Tables tables) {
  private static final String PARTICIPANT = "/participant";

  /** Where a request names its participant. */
  public static final String PARTICIPANT_ID = PARTICIPANT + "/participantId";

  /** The participant's role, which stays as it is on update. */
  public static final String ROLE = PARTICIPANT + "/role";

  /** Checks an interview to create or to update. */
  public void check(Operation operation, Interview request, FormFindings findings) {
    if (operation != Operation.CREATE_INTERVIEW) {
      findings.required("/interviewId", request.interviewId());
      findings.kept("/participants", request.participants());
    }
    findings.required("/personnummer", request.personnummer());
    findings.required("/interviewTypeIdentifier", request.interviewTypeIdentifier());
    findings.required("/interviewDateTime", request.interviewDateTime());
    findings.personnummer("/personnummer", request.personnummer());
    findings.code(
        "FMT-04",
        "/interviewTypeIdentifier",
        request.interviewTypeIdentifier(),
        tables.samtaletyper());
    findings.code(
        "FMT-05",
        "/interviewContactTypeIdentifier",
        request.interviewContactTypeIdentifier(),
        tables.samtaleformer());
    if (request.responsibleAuthority() != null) {
      findings.code("/responsibleAuthority/kode", request.responsibleAuthority().kode());
    }
  }

  /** Checks a participant to add or to update. */
  public static void checkParticipant(
      Operation operation, SaveInterviewParticipant request, FormFindings findings) {
    findings.required("/personnummer", request.personnummer());
    findings.personnummer("/personnummer", request.personnummer());
    findings.required("/interviewId", request.interviewId());
    findings.required(PARTICIPANT, request.participant());
    if (request.participant() != null && operation != Operation.ADD_INTERVIEW_PARTICIPANT) {
      findings.required(PARTICIPANT_ID, request.participant().participantId());
      findings.kept(ROLE, request.participant().role());
    }
  }

  /** Checks a participant to remove. */
  public static void check(DeleteInterviewParticipant request, FormFindings findings) {
    findings.required("/personnummer", request.personnummer());
    findings.personnummer("/personnummer", request.personnummer());
    findings.required("/interviewId", request.interviewId());
    findings.required("/participantId", request.participantId());
  }
}
