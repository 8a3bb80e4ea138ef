package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.core.text.Shown;
import dk.kontaktforloeb.decision.LocalizedText;
import dk.kontaktforloeb.decision.RuleId;
import dk.kontaktforloeb.mustache.Mustache;
import dk.kontaktforloeb.mustache.Template;
import dk.kontaktforloeb.rule.AccessCase;
import dk.kontaktforloeb.rule.CaseFacts;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The messages of one language: templates by rule id, filled in from the case that was judged.
 * Thread-safe.
 */
final class MessageTexts {
  private static final String ABSENT = "–";

  private final Map<String, String> sources = new HashMap<>();
  private final Map<RuleId, Template> templates = new ConcurrentHashMap<>();
  private final boolean inDanish;
  private final String datePattern;
  private final String dateTimePattern;

  private MessageTexts(
      Properties texts, boolean inDanish, String datePattern, String dateTimePattern) {
    texts.forEach((key, text) -> sources.put((String) key, (String) text));
    this.inDanish = inDanish;
    this.datePattern = datePattern;
    this.dateTimePattern = dateTimePattern;
  }

  /** Made when the first message is asked for: many decisions never are. */
  private Mustache.Compiler compiler() {
    DateTimeFormatter date = DateTimeFormatter.ofPattern(datePattern, Locale.ROOT);
    DateTimeFormatter dateTime = DateTimeFormatter.ofPattern(dateTimePattern, Locale.ROOT);
    return Mustache.compiler()
        .escapeHTML(false)
        .nullValue(ABSENT)
        .emptyStringIsFalse(true)
        .withCollector(new Words(inDanish ? "eller" : "or"))
        .withFormatter(value -> format(value, date, dateTime));
  }

  static MessageTexts danish(Properties texts) {
    return new MessageTexts(texts, true, "dd-MM-uuuu", "dd-MM-uuuu 'kl.' HH:mm");
  }

  static MessageTexts english(Properties texts) {
    return new MessageTexts(texts, false, "uuuu-MM-dd", "uuuu-MM-dd HH:mm");
  }

  private String format(Object value, DateTimeFormatter date, DateTimeFormatter dateTime) {
    if (value instanceof LocalizedText text) {
      return inDanish ? text.danish() : text.english();
    }
    if (value instanceof LocalDateTime time) {
      return dateTime.format(time);
    }
    return value instanceof LocalDate day ? date.format(day) : Shown.text(String.valueOf(value));
  }

  @Nullable String source(String key) {
    return sources.get(key);
  }

  /**
   * The message of the rule, with the names in {@code judged} and, before those, in {@code extra}.
   */
  String render(RuleId rule, Map<String, ?> extra, Object judged) {
    Template template =
        templates.computeIfAbsent(
            rule, id -> compiler().compile(Objects.requireNonNull(sources.get(id.value()))));
    StringWriter text = new StringWriter();
    @Nullable CaseFacts facts = judged instanceof AccessCase access ? access.facts() : null;
    template.execute(extra, new Judged(judged, facts), text);
    return text.toString();
  }

  /** A message in both languages, rendered when first asked for. */
  static LocalizedText text(
      MessageTexts danish, MessageTexts english, RuleId rule, Map<String, ?> extra, Object judged) {
    return LocalizedText.lazily(
        inDanish -> (inDanish ? danish : english).render(rule, extra, judged));
  }
}
