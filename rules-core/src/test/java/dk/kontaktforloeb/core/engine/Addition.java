package dk.kontaktforloeb.core.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** A municipality's own rules, as files that a test may change. */
final class Addition {
  static final String RULES = "regler/lokal.drl";
  private final TreeMap<String, String> files = new TreeMap<>();

  /** One rule, KBH-01: no interviews of type 17. */
  static Addition kbh() {
    return new Addition()
        .file("regelsaet.properties", "name=koebenhavn\nversion=1.2\n")
        .file(RULES, drl("dk.kbh.regler", rule("KBH-01", 17)))
        .file("tekster/messages_da.properties", "KBH-01=Nej, ikke {{samtaleType}}.\n")
        .file(
            "tekster/messages_en.properties",
            "KBH-01=No, not {{samtaleType}}.\nKBH-01.title=No joint interviews\n");
  }

  static String drl(String packageName, String... rules) {
    return """
        package %s

        import dk.kontaktforloeb.decision.Operation;
        import dk.kontaktforloeb.indkaldelse.BookingCase;
        import dk.kontaktforloeb.rule.Report;

        global Report report;

        """
            .formatted(packageName)
        + String.join("\n", rules);
  }

  static String rule(String id, int type) {
    return """
        rule "%1$s Ingen samtaler af en type"
            @basis( local )
            @operation( "CreateIndkaldelse" )
        when
            BookingCase( operation == Operation.CREATE_INDKALDELSE, samtaleType == %2$d )
        then
            report.violation( "/samtaleType" );
        end
        """
        .formatted(id, type);
  }

  Addition file(String path, String text) {
    files.put(path, text);
    return this;
  }

  Addition without(String path) {
    files.remove(path);
    return this;
  }

  /** Adds a rule with its texts. */
  Addition rule(String path, String packageName, String id) {
    return file(path, drl(packageName, rule(id, 7)))
        .file("tekster/messages_da.properties", text("da") + id + "=Nej.\n")
        .file("tekster/messages_en.properties", text("en") + id + "=No.\n" + id + ".title=No\n");
  }

  private String text(String language) {
    return files.get("tekster/messages_%s.properties".formatted(language));
  }

  Path in(Path directory) {
    files.forEach(
        (path, text) -> {
          try {
            Files.createDirectories(directory.resolve(path).getParent());
            Files.writeString(directory.resolve(path), text);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return directory;
  }

  /** A jar with the files in a folder. */
  Path jar(Path jar, String folder) {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (var file : files.entrySet()) {
        out.putNextEntry(new JarEntry(folder + file.getKey()));
        out.write(file.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jar;
  }
}
