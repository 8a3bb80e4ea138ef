package dk.kontaktforloeb.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kontaktforloeb.core.Samples;
import dk.kontaktforloeb.core.message.MessageTemplates;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.indkaldelse.BookingCase;
import dk.kontaktforloeb.indkaldelse.BookingFactsBuilder;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** The shipped rules mean the same at the language level of today and at that of Drools 10. */
class LanguageLevelTest {
  private static CompiledRules drl6;
  private static CompiledRules drl10;

  @BeforeAll
  static void compile() {
    drl6 = compiled(LanguageLevelOption.DRL6);
    drl10 = compiled(LanguageLevelOption.DRL10);
  }

  @Test
  void bothLevelsReadTheSameRulesWithTheSameConditions() {
    assertThat(conditions(drl10))
        .hasSameSizeAs(RulePart.shipped().ruleIds())
        .isEqualTo(conditions(drl6));
    assertThat(conditions(drl6)).isEqualTo(conditions(CompiledRules.shipped()));
  }

  static Stream<Indkaldelse> requests() {
    IndkaldelseBuilder valid = Samples.jobsamtale();
    return Stream.of(
            valid,
            Samples.jobsamtale().samtaleType(17),
            Samples.jobsamtale().samtaleType(27).samtaleformType(3),
            Samples.jobsamtale().moedevarighed(null).aflysningFrist(LocalDateTime.MAX),
            Samples.jobsamtale().moedeStarttidspunkt(LocalDateTime.of(2020, 1, 6, 9, 0)))
        .map(request -> request.indkaldelseId(new UUID(0, 1)).build());
  }

  @ParameterizedTest
  @MethodSource("requests")
  void bothLevelsDecideAlike(Indkaldelse request) {
    assertThat(drl10.engine().decide(booking(drl10, request)).violations())
        .isEqualTo(drl6.engine().decide(booking(drl6, request)).violations())
        .isEqualTo(
            CompiledRules.shipped()
                .engine()
                .decide(booking(CompiledRules.shipped(), request))
                .violations());
  }

  /** Without this the comparison could compare one level with itself. */
  @Test
  void aHalfConstraintIsReadAtTheLowerLevelOnly() {
    SortedMap<String, String> drl = new TreeMap<>(RuleFiles.shipped().drl());
    drl.keySet().removeIf(path -> !path.endsWith("/dobbeltbooking.drl"));
    drl.replaceAll((path, text) -> text.replace("|| samtaleType ==", "|| =="));

    assertThat(build(drl, LanguageLevelOption.DRL6).errors()).isEmpty();
    assertThat(build(drl, LanguageLevelOption.DRL10).errors()).isNotEmpty();
  }

  @Test
  void theCompilerWarnsOfNothing() {
    String warnings =
        printed(
            () ->
                RuleCompiler.compile(
                    new RuleFiles("rules", RuleFiles.shipped().texts()), List.of()));

    assertThat(warnings).isEmpty();
  }

  private static String printed(Runnable work) {
    PrintStream before = System.err;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      work.run();
    } finally {
      System.setErr(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Map<String, List<String>> conditions(CompiledRules rules) {
    return Stream.concat(
            rules.walked().rules().byId().values().stream(),
            rules.walked().outcomes().byId().values().stream())
        .collect(Collectors.toMap(WalkedRule::id, WalkedRule::texts, (a, b) -> a, TreeMap::new));
  }

  private static BookingCase booking(CompiledRules rules, Indkaldelse request) {
    return new BookingCase(
        BookingFactsBuilder.builder()
            .operation(Operation.CREATE_INDKALDELSE)
            .caller(Samples.JOBCENTER)
            .request(request)
            .borger(Samples.borger())
            .tables(rules.tables())
            .asOf(Samples.CLOCK.instant())
            .build());
  }

  private static CompiledRules compiled(LanguageLevelOption level) {
    RuleFiles files = RuleFiles.shipped();
    Built built = build(files.drl(), level);
    assertThat(built.errors()).isEmpty();
    return new CompiledRules(
        RuleParts.of(RuleCompiler.split(files, built.index(), built.classes())),
        CompletableFuture.completedFuture(CompiledRules.ReadTables.of(RuleFiles.shippedTables())),
        MessageTemplates.shipped());
  }

  private record Built(List<Message> errors, String index, Map<String, byte[]> classes) {}

  private static Built build(SortedMap<String, String> drl, LanguageLevelOption level) {
    KieServices services = KieServices.get();
    ReleaseId id = services.newReleaseId("test", "language-level", level.name());
    KieFileSystem memory = services.newKieFileSystem().generateAndWritePomXML(id);
    drl.forEach((path, text) -> memory.write(RuleCompiler.inMemory(path, text), text));
    KieBuilder builder = services.newKieBuilder(memory, LanguageLevelTest.class.getClassLoader());
    System.setProperty(LanguageLevelOption.PROPERTY_NAME, level.name());
    try {
      builder.buildAll(ExecutableModelProject.class);
      List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
      if (!errors.isEmpty()) {
        return new Built(errors, "", Map.of());
      }
      InternalKieModule compiled = (InternalKieModule) builder.getKieModule();
      byte[] index = compiled.getBytes(CanonicalKieModule.getModelFileWithGAV(id));
      return new Built(errors, new String(index, StandardCharsets.UTF_8), compiled.getClassesMap());
    } finally {
      System.clearProperty(LanguageLevelOption.PROPERTY_NAME);
      services.getRepository().removeKieModule(id);
    }
  }
}
