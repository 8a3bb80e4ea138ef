package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.mustache.DefaultCollector;
import dk.kontaktforloeb.mustache.Mustache.VariableFetcher;
import dk.kontaktforloeb.mustache.Template;
import dk.kontaktforloeb.table.CodeList;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a text in the case that was judged. A word of a code list gives the code with
 * its name, several codes a list in words; of no code it gives nothing. Thread-safe.
 */
final class Words extends DefaultCollector {
  private final String or;

  /**
   * Words of a language.
   *
   * @param or the word between the last two of a list
   */
  Words(String or) {
    this.or = " " + or + " ";
  }

  /** Cases and their parts are all {@link Judged}, so a word is looked up each time. */
  @Override
  public @Nullable VariableFetcher createFetcher(Object context, String word) {
    return context instanceof Judged
        ? (judged, name) -> word((Judged) judged, name)
        : super.createFetcher(context, word);
  }

  private @Nullable Object word(Judged judged, String name) throws Exception {
    @Nullable VariableFetcher fetcher = super.createFetcher(judged.part(), name);
    if (fetcher == null) {
      return Template.NO_FETCHER_FOUND;
    }
    @Nullable Object value = fetcher.get(judged.part(), name);
    @Nullable Method getter = getMethod(judged.part().getClass(), name);
    @Nullable CodeList codeList = getter == null ? null : getter.getAnnotation(CodeList.class);
    if (codeList == null || value == null) {
      return judged.within(value);
    }
    List<String> named =
        (value instanceof Collection<?> codes ? codes : List.of(value))
            .stream().map(code -> judged.named(codeList, code)).toList();
    return named.isEmpty() ? null : joined(named);
  }

  private String joined(List<String> named) {
    int last = named.size() - 1;
    return last == 0
        ? named.get(0)
        : String.join(", ", named.subList(0, last)) + or + named.get(last);
  }
}
