package dk.kontaktforloeb.testkit.check;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the one call of a consequence and asks whether there is such a method. */
final class CallReader {
  private final RuleInFile rule;
  private final List<Token> tokens;
  private final BoundVariables variables;
  private int at;

  /** The method that is called, with what is handed over. */
  record Call(DrlSyntax.Name method, List<Argument> arguments) {}

  /**
   * What is handed over.
   *
   * @param type its class, or null where that is not known
   * @param text of a quoted text, else null
   */
  record Argument(@Nullable Class<?> type, @Nullable String text, Span span) {}

  CallReader(RuleInFile rule, List<Token> tokens, BoundVariables variables) {
    this.rule = rule;
    this.tokens = tokens;
    this.variables = variables;
  }

  private @Nullable Token peek() {
    return at < tokens.size() ? tokens.get(at) : null;
  }

  private boolean isNext(String sign) {
    Token next = peek();
    return next != null && next.is(sign);
  }

  private Token expect(String sign) {
    if (!isNext(sign)) {
      throw java("%s here: one call and nothing else".formatted(sign));
    }
    return tokens.get(at++);
  }

  private SyntaxError java(String expected) {
    Token here = peek();
    Token last = tokens.get(tokens.size() - 1);
    rule.tell(
        here == null ? Lint.SYNTAX : Lint.JAVA_IN_CONSEQUENCE,
        here == null ? new Span(last.span().end(), last.span().end()) : here.span(),
        here == null
            ? "the call ends here"
            : "%s has no place in a consequence".formatted(TokenReader.shown(here)),
        expected,
        null);
    return new SyntaxError();
  }

  private DrlSyntax.Name word(String expected) {
    Token here = peek();
    if (here == null || !here.isWord()) {
      throw java(expected);
    }
    at++;
    return new DrlSyntax.Name(here.text(), here.span());
  }

  /** What is called, and the point after it. */
  DrlSyntax.Name receiver() {
    Token second = tokens.size() > 1 ? tokens.get(1) : null;
    if (second == null || !second.is(".")) {
      throw java("one call, such as report.violation( … );");
    }
    DrlSyntax.Name receiver = word("one call, such as report.violation( … );");
    expect(".");
    return receiver;
  }

  Call call() {
    DrlSyntax.Name method = word("a method, such as violation");
    expect("(");
    List<Argument> arguments = new ArrayList<>();
    while (!isNext(")")) {
      arguments.add(argument());
      if (!isNext(")")) {
        expect(",");
      }
    }
    expect(")");
    return new Call(method, arguments);
  }

  void end() {
    expect(";");
    if (peek() != null) {
      throw java("nothing after the one call; what else follows is a rule of its own");
    }
  }

  private Argument argument() {
    Token here = peek();
    if (here != null && here.kind() == Token.Kind.TEXT) {
      at++;
      return new Argument(String.class, here.value(), here.span());
    }
    if (here != null && here.kind() == Token.Kind.NUMBER) {
      at++;
      rule.tell(
          Lint.BARE_VALUE,
          here.span(),
          "%s does not say what it stands for".formatted(here.text()),
          "a constant",
          null);
      return new Argument(Integer.class, null, here.span());
    }
    if (here == null || here.is("new") || here.is("null")) {
      throw java("a text, a constant or a variable");
    }
    return named();
  }

  private Argument named() {
    DrlSyntax.Name first = word("a text, a constant or a variable");
    boolean isClass = Character.isUpperCase(first.text().charAt(0));
    Class<?> type = isClass ? rule.types().require(first) : variables.use(first);
    Span span = first.span();
    while (isNext(".")) {
      at++;
      boolean isCall = at + 1 < tokens.size() && tokens.get(at + 1).is("(");
      if (isCall) {
        Call call = call();
        type = type == null ? null : check(type, first.text(), call);
        span = span.to(tokens.get(at - 1).span());
      } else {
        DrlSyntax.Name name = word("a constant");
        type = constant(type, name);
        span = span.to(name.span());
      }
    }
    return new Argument(type, null, span);
  }

  private @Nullable Class<?> constant(@Nullable Class<?> type, DrlSyntax.Name name) {
    if (type == null) {
      return null;
    }
    Object value = CodeLists.constants(type).get(name.text());
    if (value == null) {
      Set<String> names = CodeLists.constants(type).keySet();
      Guess guess = Guess.of(name.text(), names, "a constant of " + type.getSimpleName());
      rule.tell(
          Lint.UNKNOWN_CONSTANT,
          name.span(),
          "%s has no constant %s".formatted(type.getSimpleName(), name.text()),
          guess.expected(),
          guess.maybe());
      return null;
    }
    return value.getClass();
  }

  /** Tells where there is no such method; gives what it returns, or null where that is unknown. */
  @Nullable Class<?> check(Class<?> type, String receiver, Call call) {
    List<Method> methods =
        Arrays.stream(type.getMethods())
            .filter(method -> method.getDeclaringClass() != Object.class)
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .toList();
    List<Method> named =
        methods.stream().filter(m -> m.getName().equals(call.method().text())).toList();
    if (named.isEmpty()) {
      Set<String> names =
          methods.stream().map(Method::getName).collect(Collectors.toCollection(TreeSet::new));
      Guess guess = Guess.of(call.method().text(), names, "a method of " + receiver);
      rule.tell(
          Lint.UNKNOWN_CALL,
          call.method().span(),
          "%s has no method %s".formatted(receiver, call.method().text()),
          guess.expected(),
          guess.maybe());
      return null;
    }
    Method method = named.get(0);
    arguments(method, call);
    return method.getReturnType();
  }

  private void arguments(Method method, Call call) {
    List<Argument> given = call.arguments();
    Parameter[] wanted = method.getParameters();
    int fixed = method.isVarArgs() ? wanted.length - 1 : wanted.length;
    if (given.size() < fixed || (given.size() > fixed && !method.isVarArgs())) {
      rule.tell(
          Lint.WRONG_ARGUMENTS,
          call.method().span(),
          "%s is called with %s, not %s values".formatted(method.getName(), given.size(), fixed),
          signature(method),
          null);
      return;
    }
    for (int i = 0; i < given.size(); i++) {
      Class<?> type =
          i < fixed
              ? CaseType.boxed(wanted[i].getType())
              : wanted[fixed].getType().getComponentType();
      @Nullable Class<?> actual = given.get(i).type();
      if (actual != null && !type.isAssignableFrom(actual)) {
        rule.tell(
            Lint.WRONG_ARGUMENTS,
            given.get(i).span(),
            "%s is %s".formatted(rule.text(given.get(i).span()), ValueLints.kind(actual)),
            "%s: %s".formatted(ValueLints.kind(type), signature(method)),
            null);
      }
    }
  }

  private static String signature(Method method) {
    return Arrays.stream(method.getParameters())
        .map(Parameter::getName)
        .collect(Collectors.joining(", ", method.getName() + "( ", " )"));
  }
}
