package dk.kontaktforloeb.testkit.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.junit.platform.launcher.listeners.TestExecutionSummary.Failure;

/** The contract finds the mistakes that a host may make, each in the tests that are about it. */
class BrokenPortsTest {
  /** Threads may or may not meet in it, when no one waits for another. */
  private static final String BY_CHANCE = "noUpdateOfManyAtOnceIsLost";

  @ParameterizedTest
  @EnumSource
  void theContractFails(BrokenPorts mistake) {
    ContractOnBrokenPorts.mistake = mistake;

    TestExecutionSummary summary = run(ContractOnBrokenPorts.class);

    Set<String> failed =
        summary.getFailures().stream()
            .map(BrokenPortsTest::methodName)
            .collect(Collectors.toCollection(HashSet::new));
    if (!mistake.foundBy().contains(BY_CHANCE)) {
      failed.remove(BY_CHANCE);
    }
    assertThat(failed).containsExactlyInAnyOrderElementsOf(mistake.foundBy());
    assertThat(summary.getTestsSucceededCount()).isGreaterThan(40);
  }

  private static TestExecutionSummary run(Class<?> suite) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request().selectors(selectClass(suite)).build(),
            listener);
    return listener.getSummary();
  }

  private static String methodName(Failure failure) {
    return failure
        .getTestIdentifier()
        .getSource()
        .map(source -> ((MethodSource) source).getMethodName())
        .orElseThrow();
  }
}
