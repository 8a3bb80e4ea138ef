package dk.kontaktforloeb.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dk.kontaktforloeb");

  @Test
  void theApiKnowsNoLibrary() {
    classes()
        .that()
        .resideOutsideOfPackages(
            "dk.kontaktforloeb.core..", "..regler..", "..effekter..", "..forespoergsel..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "org.jspecify..", "com.fasterxml.jackson.annotation..", "dk.kontaktforloeb..")
        .because("a host compiles against it whatever engine stands behind")
        .check(CLASSES);
  }

  @Test
  void theApiDoesNotKnowTheEngine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dk.kontaktforloeb.core..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dk.kontaktforloeb.core..")
        .because("dependencies point downwards")
        .check(CLASSES);
  }

  @Test
  void droolsStaysInTheEngineAndTheReaderOfRuleFiles() {
    noClasses()
        .that()
        .resideInAPackage("dk.kontaktforloeb.core..")
        .and()
        .resideOutsideOfPackages("dk.kontaktforloeb.core.engine..", "dk.kontaktforloeb.core.drl..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.drools..", "org.kie..")
        .because("two packages could be exchanged for another engine")
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() throws IOException {
    for (String module : List.of("../rules-api", "../rules-core", "../rules-testkit")) {
      Path sources = Path.of(module, "src/main/java");
      try (Stream<Path> files = Files.walk(sources)) {
        assertThat(
                files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct())
            .allSatisfy(
                folder ->
                    assertThat(folder.resolve("package-info.java"))
                        .content()
                        .contains("@NullMarked"));
      }
    }
  }

  /**
   * Code values belong to rule files and tables: a condition on one in Java is a rule in the wrong
   * place.
   */
  @Test
  void javaComparesNoCodeValue() throws IOException {
    Pattern comparison =
        Pattern.compile(
            "([=!]=|equals\\(|case)\\s*(Samtaletyper|Samtaleformer|Kontaktgrupper|Fravaerstyper)\\."
                + "|(samtale|kontaktgruppe|fravaer|form)\\w*(\\(\\))?\\s*[=!]=\\s*\\d"
                + "|equals\\(\"?\\d{1,5}\"?\\)|\\b(8270|9121|8058|90109|9377|9379|4575|9025|4768)\\b",
            Pattern.CASE_INSENSITIVE);
    for (String module : List.of("../rules-api", "../rules-core", "../rules-testkit")) {
      try (Stream<Path> files = Files.walk(Path.of(module, "src/main/java"))) {
        assertThat(files.filter(file -> file.toString().endsWith(".java")))
            .allSatisfy(
                file ->
                    assertThat(codeLines(file)).noneMatch(line -> comparison.matcher(line).find()));
      }
    }
  }

  /** Digits of {@code %d}, and small and capital letters, are those of the JVM's locale. */
  @Test
  void noTextDependsOnTheDefaultLocale() throws IOException {
    Pattern dependent =
        Pattern.compile(
            "%[-0-9,.]*[dfeg]\\b|to(Upper|Lower)Case\\(\\)|ofPattern\\([^,]*\\)|ofLocalized"
                + "|(Number|Decimal|SimpleDate)Format\\b|Locale\\.getDefault");
    for (String module : List.of("../rules-api", "../rules-core")) {
      try (Stream<Path> files = Files.walk(Path.of(module, "src/main/java"))) {
        assertThat(files.filter(file -> file.toString().endsWith(".java")))
            .allSatisfy(
                file ->
                    assertThat(codeLines(file)).noneMatch(line -> dependent.matcher(line).find()));
      }
    }
  }

  private static List<String> codeLines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .map(String::strip)
          .filter(line -> !line.startsWith("*") && !line.startsWith("/*"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
