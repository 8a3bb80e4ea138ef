package dk.kontaktforloeb.testkit.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names that a text is filled in with must be words of the case, or the message breaks. */
final class MustacheLints {
  private static final Pattern TAG =
      Pattern.compile("\\{\\{(\\{?)([#^/&!>=]?)\\s*([^{}\\n]*?)\\s*}?}}|\\{\\{|}}");

  private final SourceFile file;
  private final Found found;
  private final Deque<Section> open = new ArrayDeque<>();

  /**
   * A section, or the whole text.
   *
   * @param name as it is written; empty for the whole text
   * @param type the words that its parts can name, or null where they are not known
   */
  private record Section(String name, Span span, @Nullable CaseType type) {}

  MustacheLints(SourceFile file, Found found) {
    this.file = file;
    this.found = found;
  }

  /** Checks a text that is filled in from a case and those further words. */
  void check(PropertiesText.Entry entry, @Nullable CaseType caseType, CaseType further) {
    open.clear();
    open.push(new Section("", entry.textSpan(), caseType));
    open.push(new Section("", entry.textSpan(), further));
    Matcher tag = TAG.matcher(entry.text());
    while (tag.find()) {
      int start = entry.textSpan().start();
      tag(tag, new Span(start + tag.start(), start + tag.end()), caseType == null);
    }
    for (Section section : open) {
      if (!section.name.isEmpty()) {
        tell(
            Lint.MALFORMED_TEXT,
            section.span,
            "the section %s is never closed".formatted(section.name),
            "{{/%s}} after it".formatted(section.name),
            null);
      }
    }
  }

  private void tag(Matcher tag, Span span, boolean unknownCase) {
    if (tag.group(3) == null) {
      tell(
          Lint.MALFORMED_TEXT,
          span,
          "%s stands alone".formatted(tag.group()),
          "a name in brackets such as {{samtaleType}}",
          null);
      return;
    }
    String name = tag.group(3);
    switch (tag.group(2)) {
      case "/" -> close(name, span);
      case "!", ">", "=" -> {
        // A comment, a part or other brackets: nothing is filled in.
      }
      case "#", "^" -> open.push(new Section(name, span, resolve(tag, name, span, unknownCase)));
      default -> resolve(tag, name, span, unknownCase);
    }
  }

  private void close(String name, Span span) {
    Section last = open.peek();
    if (last == null || !last.name.equals(name) || name.isEmpty()) {
      tell(
          Lint.MALFORMED_TEXT,
          span,
          "{{/%s}} closes no section that is open here".formatted(name),
          last == null || last.name.isEmpty()
              ? "{{#%s}} before it".formatted(name)
              : "{{/%s}} first".formatted(last.name),
          null);
      return;
    }
    open.pop();
  }

  /** The words of what the name stands for, or null; an unknown name is told. */
  private @Nullable CaseType resolve(Matcher tag, String name, Span span, boolean unknownCase) {
    if (name.equals(".") || name.equals("this") || name.startsWith("-")) {
      return null;
    }
    String[] parts = name.split("\\.");
    CaseType type = null;
    CaseType.Field field = null;
    for (Section section : open) {
      CaseType here = section.type;
      if (field == null && here != null) {
        field = here.field(parts.length == 0 ? name : parts[0]);
      }
    }
    String unknown = field == null ? name : "";
    SortedSet<String> names = names();
    for (int i = 1; i < parts.length && field != null; i++) {
      type = CaseType.of(field.type());
      names = type.names();
      field = type.field(parts[i]);
      unknown = field == null ? parts[i] : "";
    }
    if (field == null) {
      if (!unknownCase || parts.length > 1) {
        unknown(unknown, names, tag, span);
      }
      return null;
    }
    return CaseType.of(field.element() == null ? field.type() : field.element());
  }

  private SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>();
    open.stream()
        .map(Section::type)
        .flatMap(type -> Optional.ofNullable(type).stream())
        .forEach(type -> names.addAll(type.names()));
    return names;
  }

  private void unknown(String name, SortedSet<String> names, Matcher tag, Span span) {
    int at = span.start() + (tag.start(3) - tag.start()) + tag.group(3).length() - name.length();
    Guess guess = Guess.of(name, names, "a word of the case");
    tell(
        Lint.UNKNOWN_NAME,
        new Span(at, at + name.length()),
        "the case has no word %s".formatted(name),
        guess.expected(),
        guess.maybe());
  }

  private void tell(Lint lint, Span span, String message, String expected, @Nullable String maybe) {
    found.add(lint, file, span, message, expected, maybe);
  }
}
