package dk.kontaktforloeb.testkit.port;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Work that fails at its end. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private Failure() {
    super("the work fails");
  }

  /** Does the work, then fails; the unit of work must pass the exception on. */
  static void after(UnderTest underTest, Runnable work) {
    Failure failure = new Failure();
    assertThatThrownBy(
            () ->
                underTest.workOnBoth(
                    () -> {
                      work.run();
                      throw failure;
                    }))
        .isSameAs(failure);
  }
}
