package dk.kontaktforloeb.examples.quickstart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.port.EmbeddedPorts;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Decides a file of booking requests and prints the decisions. A line of the file is {@code
 * {"borger": …}} or {@code {"indkaldelse": …}} for what the host has stored, or {@code
 * {"operation": …, "caller": …, "request": …}} to decide.
 *
 * <p>Arguments: {@code [--da] [FILE]}.
 */
public final class Quickstart {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Clock CLOCK =
      Clock.fixed(
          LocalDateTime.parse("2024-05-01T10:00").atZone(DanishTime.ZONE).toInstant(),
          DanishTime.ZONE);

  private Quickstart() {}

  public static void main(String[] args) throws IOException {
    Locale language = Locale.ENGLISH;
    String text = null;
    for (String arg : args) {
      if (arg.equals("--da")) {
        language = Locale.forLanguageTag("da");
      } else {
        text = Files.readString(Path.of(arg));
      }
    }
    run(
        text == null ? shipped() : text,
        language,
        new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(String lines, Locale language, PrintStream out) throws IOException {
    EmbeddedPorts ports = KontaktforloebRules.embeddedPorts();
    KontaktforloebRules rules = KontaktforloebRules.builder().ports(ports).clock(CLOCK).build();
    out.printf("%-24s  %-8s  %-6s  %-5s  %s%n", "operation", "decision", "rule", "code", "message");
    for (String line : lines.lines().filter(each -> !each.isBlank()).toList()) {
      JsonNode entry = JSON.readTree(line);
      if (entry.has("borger")) {
        ports.add(rules.json().read(entry.get("borger").toString(), Borger.class));
      } else if (entry.has("indkaldelse")) {
        ports.add(rules.json().read(entry.get("indkaldelse").toString(), Indkaldelse.class));
      } else {
        String operation = entry.path("operation").asText();
        print(
            rules.json().decide(operation, bytes(entry, "caller"), bytes(entry, "request")),
            language,
            out);
      }
    }
  }

  private static byte[] bytes(JsonNode entry, String element) throws IOException {
    return JSON.writeValueAsBytes(entry.path(element));
  }

  private static void print(Decision<?> decision, Locale language, PrintStream out) {
    String name = decision.isAccepted() ? "accepted" : "rejected";
    if (decision.violations().isEmpty()) {
      String effects =
          decision.effects().stream().map(Effect::type).collect(Collectors.joining(", "));
      out.printf("%-24s  %-8s  effects: %s%n", decision.operation(), name, effects);
    }
    String operation = decision.operation().wireName();
    for (Violation violation : decision.violations()) {
      out.printf(
          "%-24s  %-8s  %-6s  %-5s  %s%n",
          operation, name, violation.ruleId(), violation.code(), violation.message(language));
      operation = "";
      name = "";
    }
  }

  private static String shipped() throws IOException {
    try (InputStream in = Quickstart.class.getResourceAsStream("/requests.jsonl")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
