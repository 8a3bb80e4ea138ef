package dk.kontaktforloeb.core.port;

import dk.kontaktforloeb.port.JobcenterRegister;
import java.util.Set;

/** The register of jobcentres, with every answer checked. */
record CheckedJobcentre(JobcenterRegister port) implements JobcenterRegister {
  private static final AnswerCheck SAME =
      new AnswerCheck("JobcenterRegister.medSammeHovedjobcenter");

  @Override
  public Set<String> medSammeHovedjobcenter(String kode) {
    Set<String> codes =
        SAME.notNull(
            port.medSammeHovedjobcenter(kode), "a set of codes, %s included".formatted(kode));
    boolean holdsItself = false;
    for (String code : codes) {
      if (code == null) {
        throw SAME.wrong("a set that holds null", "codes only");
      }
      holdsItself |= code.equals(kode);
    }
    if (!holdsItself) {
      throw SAME.wrong("a set without the jobcentre asked for", "%s in it".formatted(kode));
    }
    return codes;
  }
}
