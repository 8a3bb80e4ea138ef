package dk.kontaktforloeb.core.message;

import dk.kontaktforloeb.core.file.Resources;
import dk.kontaktforloeb.core.json.Nearest;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.kodeliste.Beskedskabeloner;
import dk.kontaktforloeb.mustache.Mustache;
import dk.kontaktforloeb.mustache.Template;
import dk.kontaktforloeb.rule.RuleEngineException;
import dk.kontaktforloeb.table.Aflysningsaarsag;
import dk.kontaktforloeb.table.Tables;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts of messages to citizens, by name of file without {@code .txt}: {@code
 * <kind>-<skabelon>_<da|en>} (EFF-12). A shipped text is read when it is first asked for. A value;
 * thread-safe.
 */
public final class MessageTemplates {
  private static final String FOLDER = "skabeloner/";
  private static final SortedSet<String> SHIPPED_NAMES = shippedNames();
  private static final MessageTemplates SHIPPED = new MessageTemplates(new TreeMap<>());

  /** Only for the reason of a cancellation can a host add a template. */
  private static final Pattern ADDED =
      Pattern.compile(
          "(%s)-[\\p{Ll}\\d_-]+_(da|en)"
              .formatted(kindsOfReasons().map(MessageKind::word).collect(Collectors.joining("|"))));

  private final SortedMap<String, String> replaced;
  private final Map<String, Template> compiled = new ConcurrentHashMap<>();

  private final Map<MessageKind, Map<String, Files>> files = new EnumMap<>(MessageKind.class);

  private MessageTemplates(SortedMap<String, String> replaced) {
    this.replaced = replaced;
    for (MessageKind kind : MessageKind.values()) {
      files.put(kind, new ConcurrentHashMap<>());
    }
  }

  /** The templates on the class path. */
  public static MessageTemplates shipped() {
    return SHIPPED;
  }

  /**
   * These templates with some replaced or added.
   *
   * @param texts name of file without {@code .txt} to text: the subject, an empty line, the rest
   * @throws IllegalArgumentException when no template has a name of that form, or a text is
   *     malformed; it names file, line, column, value and what was expected
   */
  public MessageTemplates with(Map<String, String> texts) {
    SortedMap<String, String> merged = new TreeMap<>(replaced);
    new TreeMap<>(texts)
        .forEach(
            (name, text) -> {
              requireName(name);
              String normal = normal(text);
              TemplateCheck.check(name + ".txt", normal);
              merged.put(name, normal);
            });
    return new MessageTemplates(merged);
  }

  private static void requireName(String name) {
    if (!SHIPPED_NAMES.contains(name) && !ADDED.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "There is no template \"%s\", expected one of %s, or %s-<skabelon>_<da|en> in small letters%s"
              .formatted(
                  name,
                  SHIPPED_NAMES,
                  kindsOfReasons().map(MessageKind::word).collect(Collectors.joining("- or ")),
                  maybe(name, SHIPPED_NAMES)));
    }
  }

  private static String maybe(String name, SortedSet<String> known) {
    return Nearest.to(name, known).map(guess -> ".%nMaybe %s?".formatted(guess)).orElse("");
  }

  /** As on every platform and from every editor. */
  private static String normal(String text) {
    String lines = text.replace("\r\n", "\n");
    return (lines.startsWith("\uFEFF") ? lines.substring(1) : lines).stripTrailing();
  }

  /**
   * Checks that every reason to cancel that sends a message has its templates, and every added
   * template a reason.
   *
   * @throws IllegalArgumentException when a file is missing, or one belongs to no reason
   */
  public void requireFor(Tables tables) {
    SortedSet<String> used = new TreeSet<>(SHIPPED_NAMES);
    for (Aflysningsaarsag row : tables.aflysningsaarsager().rows()) {
      used.addAll(namesFor(row.beskedskabelon()));
      requireFor(row);
    }
    for (String name : replaced.keySet()) {
      if (!used.contains(name)) {
        throw new IllegalArgumentException(
            "The template %s.txt belongs to no row of aflysningsaarsager.csv, expected a beskedskabelon of that name%s"
                .formatted(name, maybe(name, used)));
      }
    }
  }

  private void requireFor(Aflysningsaarsag row) {
    SortedSet<String> names = names();
    namesFor(row.beskedskabelon()).stream()
        .filter(name -> !names.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new IllegalArgumentException(
                  "aflysningsaarsager.csv: id %s names beskedskabelon \"%s\", but the template %s.txt is missing%s"
                      .formatted(row.id(), row.beskedskabelon(), name, maybe(name, names)));
            });
  }

  /** The templates that a reason to cancel of that {@code beskedskabelon} needs; none for INGEN. */
  public static List<String> namesFor(String beskedskabelon) {
    return beskedskabelon.equals(Beskedskabeloner.INGEN)
        ? List.of()
        : kindsOfReasons().flatMap(kind -> files(kind, beskedskabelon)).toList();
  }

  /** The texts that {@link #with} replaced or added, by name. */
  public SortedMap<String, String> replaced() {
    return Collections.unmodifiableSortedMap(replaced);
  }

  /** The names of all templates. */
  public SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>(SHIPPED_NAMES);
    names.addAll(replaced.keySet());
    return names;
  }

  /** The texts of all templates by name; reads every shipped one that is not replaced. */
  public SortedMap<String, String> texts() {
    SortedMap<String, String> texts = new TreeMap<>();
    names().forEach(name -> texts.put(name, text(name)));
    return texts;
  }

  /** A message in both languages, rendered when first asked for. */
  LocalizedText render(MessageKind kind, String skabelon, Map<String, String> fields) {
    Files found = knownFiles(kind, skabelon);
    return LocalizedText.lazily(
        inDanish -> template(inDanish ? found.danish() : found.english()).execute(fields));
  }

  /** The two files of a template that is there. */
  private record Files(String danish, String english) {}

  private Files knownFiles(MessageKind kind, String skabelon) {
    Map<String, Files> ofKind = files.get(kind);
    Files known = ofKind.get(skabelon);
    if (known == null) {
      known = new Files(required(kind.file(skabelon, true)), required(kind.file(skabelon, false)));
      ofKind.put(skabelon, known);
    }
    return known;
  }

  private String required(String name) {
    if (!SHIPPED_NAMES.contains(name) && !replaced.containsKey(name)) {
      throw new RuleEngineException(
          "A rule sends the template %s.txt, which there is not%s"
              .formatted(name, maybe(name, names())));
    }
    return name;
  }

  private Template template(String name) {
    return compiled.computeIfAbsent(name, wanted -> compiler().compile(text(wanted)));
  }

  /** A message is plain text, and a section stands for a field that has a value. */
  private static Mustache.Compiler compiler() {
    return Mustache.compiler().withDelims("[ ]").escapeHTML(false).emptyStringIsFalse(true);
  }

  private String text(String name) {
    String text = replaced.get(name);
    return text == null ? normal(Resources.ofRuleSet(FOLDER + name + ".txt")) : text;
  }

  private static SortedSet<String> shippedNames() {
    return Arrays.stream(MessageKind.values())
        .flatMap(kind -> kind.shipped().stream().flatMap(skabelon -> files(kind, skabelon)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<MessageKind> kindsOfReasons() {
    return Arrays.stream(MessageKind.values()).filter(MessageKind::isSelectedByReason);
  }

  private static Stream<String> files(MessageKind kind, String skabelon) {
    return Stream.of(kind.file(skabelon, true), kind.file(skabelon, false));
  }
}
