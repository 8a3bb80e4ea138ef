package dk.kontaktforloeb.core.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.borger.Jobcenter;
import dk.kontaktforloeb.port.JobcenterRegister;
import org.junit.jupiter.api.Test;

class EmbeddedJobcenterRegisterTest {
  private final JobcenterRegister jobcentre =
      new DefaultEmbeddedPorts()
          .add(new Jobcenter("main", null))
          .add(new Jobcenter("branch", "main"))
          .add(new Jobcenter("other branch", "main"))
          .add(new Jobcenter("orphan", "never added"))
          .add(new Jobcenter("alone", "alone"))
          .jobcentre();

  @Test
  void branchesShareTheirMainJobcentre() {
    assertThat(jobcentre.medSammeHovedjobcenter("branch"))
        .containsExactlyInAnyOrder("main", "branch", "other branch");
    assertThat(jobcentre.medSammeHovedjobcenter("main"))
        .containsExactlyInAnyOrder("main", "branch", "other branch");
  }

  @Test
  void oneWithoutBranchesIsAlone() {
    assertThat(jobcentre.medSammeHovedjobcenter("alone")).containsExactly("alone");
    assertThat(jobcentre.medSammeHovedjobcenter("unknown")).containsExactly("unknown");
  }

  @Test
  void aMainJobcentreThatWasNeverAddedIsItsOwn() {
    assertThat(jobcentre.medSammeHovedjobcenter("orphan"))
        .containsExactlyInAnyOrder("orphan", "never added");
    assertThat(jobcentre.medSammeHovedjobcenter("never added"))
        .containsExactlyInAnyOrder("orphan", "never added");
  }
}
