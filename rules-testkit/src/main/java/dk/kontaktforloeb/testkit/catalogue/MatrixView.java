package dk.kontaktforloeb.testkit.catalogue;

import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.decision.LocalizedText;

/** From whose side, and in which course, the matrix is asked. */
public enum MatrixView {
  /** The citizen's jobcentre. */
  JOBCENTER(OrganisationType.JOBCENTER, false, "Jobcenter", "Jobcentre"),
  /** The citizen's jobcentre while absence 75 is active. */
  JOBCENTER_COURSE_IN_FUND(
      OrganisationType.JOBCENTER, true, "Jobcenter, fravær 75", "Jobcentre, absence 75"),
  /** The citizen's unemployment fund. */
  A_KASSE(OrganisationType.A_KASSE, false, "A-kasse", "Fund"),
  /** The citizen's unemployment fund while absence 75 is active. */
  A_KASSE_COURSE_IN_FUND(OrganisationType.A_KASSE, true, "A-kasse, fravær 75", "Fund, absence 75");

  private final OrganisationType caller;
  private final boolean courseInFund;
  private final LocalizedText text;

  MatrixView(OrganisationType caller, boolean courseInFund, String danish, String english) {
    this.caller = caller;
    this.courseInFund = courseInFund;
    this.text = LocalizedText.of(danish, english);
  }

  /** Who calls. */
  public OrganisationType caller() {
    return caller;
  }

  /** Whether the citizen has the absence that says so. */
  public boolean courseInFund() {
    return courseInFund;
  }

  /** The view in words. */
  public LocalizedText text() {
    return text;
  }
}
