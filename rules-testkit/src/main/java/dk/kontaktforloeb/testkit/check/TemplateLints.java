package dk.kontaktforloeb.testkit.check;

import dk.kontaktforloeb.core.json.Nearest;
import dk.kontaktforloeb.core.message.MessageTemplates;
import dk.kontaktforloeb.core.message.TemplateCheck;
import dk.kontaktforloeb.kodeliste.Beskedskabeloner;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether the templates of messages can be sent, and every reason to cancel has its own. */
final class TemplateLints {
  private static final String FOLDER = "skabeloner/";
  private static final String SUFFIX = ".txt";

  private final Found found;

  TemplateLints(Found found) {
    this.found = found;
  }

  void check(SourceFile file) {
    TemplateCheck.firstProblem(file.text().replace("\r", " ").stripTrailing())
        .ifPresent(
            problem -> {
              Told told = Told.of(problem.message());
              found.add(
                  Lint.MALFORMED_TEMPLATE,
                  file,
                  new Span(problem.offset(), problem.offset() + problem.length()),
                  told.message(),
                  told.expected(),
                  told.maybe());
            });
  }

  /** Every reason names templates that there are, and every template has a reason. */
  void checkReasons(SourceFile reasons, CsvText.Read table, Set<String> paths) {
    Set<String> used = new TreeSet<>(MessageTemplates.shipped().names());
    Set<String> names = new TreeSet<>();
    paths.stream()
        .filter(path -> path.startsWith(FOLDER) && path.endsWith(SUFFIX))
        .forEach(
            path -> names.add(path.substring(FOLDER.length(), path.length() - SUFFIX.length())));
    for (CsvText.Row row : table.rows()) {
      CsvText.Cell skabelon = row.cell("beskedskabelon");
      if (!skabelon.text().isEmpty()) {
        for (String name : MessageTemplates.namesFor(skabelon.text())) {
          used.add(name);
          if (!names.contains(name)) {
            missing(reasons, skabelon, name, words(names));
            break;
          }
        }
      }
    }
    for (String name : names) {
      if (!used.contains(name)) {
        found.add(
            Lint.UNKNOWN_FILE,
            FOLDER + name + SUFFIX,
            "no reason to cancel and no message uses the template",
            "a beskedskabelon of that name in aflysningsaarsager.csv",
            Nearest.to(name, used).orElse(null));
      }
    }
  }

  private void missing(SourceFile reasons, CsvText.Cell skabelon, String name, Set<String> words) {
    @Nullable String maybe = Nearest.to(skabelon.text(), words).orElse(null);
    found.add(
        Lint.MISSING_TEMPLATE,
        reasons,
        skabelon.span(),
        "beskedskabelon %s has no template %s".formatted(skabelon.text(), FOLDER + name + SUFFIX),
        "one of %s, or that file".formatted(String.join(", ", words)),
        maybe);
  }

  /** What a row can name: INGEN, and every word that has all its files. */
  private static Set<String> words(Set<String> names) {
    Set<String> words = new TreeSet<>(Set.of(Beskedskabeloner.INGEN));
    for (String name : names) {
      String word =
          name.replaceFirst("^[a-z]+-", "").replaceFirst("_(da|en)$", "").toUpperCase(Locale.ROOT);
      if (names.containsAll(MessageTemplates.namesFor(word))) {
        words.add(word);
      }
    }
    return words;
  }
}
