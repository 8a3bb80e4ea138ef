package dk.kontaktforloeb.core.reload;

import dk.kontaktforloeb.core.engine.CompiledRules;
import dk.kontaktforloeb.rule.RuleProblem;
import dk.kontaktforloeb.rule.RuleSetException;
import dk.kontaktforloeb.rule.RuleSetWatch;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the files twice a second and reads them when they have changed and then stayed as they
 * are for one look: whoever stores several files is not met half way.
 */
public final class DefaultRuleSetWatch implements RuleSetWatch {
  private static final Logger LOG = LoggerFactory.getLogger(DefaultRuleSetWatch.class);
  private static final long BETWEEN_LOOKS_MS = 500;

  private final List<Path> watched;
  private final Function<@Nullable CompiledRules, CompiledRules> read;
  private final Listener listener;

  /** Not kept alive by the watch: a host may build rules over it and drop them. */
  private final List<WeakReference<Follower>> followers = new ArrayList<>();

  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile CompiledRules current;
  private FileStamps seen;

  /** The stamps that were looked at last; read when two looks found the same. */
  private FileStamps lastLook;

  private DefaultRuleSetWatch(
      List<Path> watched,
      Function<@Nullable CompiledRules, CompiledRules> read,
      Listener listener) {
    this.watched = List.copyOf(watched);
    this.read = read;
    this.listener = listener;
    this.seen = FileStamps.of(watched);
    this.lastLook = seen;
    this.current = read.apply(null);
  }

  /**
   * Reads the rules and follows them.
   *
   * @param watched the files to look at
   * @param read reads the rules, given those in force
   * @throws RuntimeException of {@code read}, when the rules are refused
   */
  public static DefaultRuleSetWatch start(
      List<Path> watched,
      Function<@Nullable CompiledRules, CompiledRules> read,
      Listener listener) {
    DefaultRuleSetWatch watch = notStarted(watched, read, listener);
    Thread thread = new Thread(watch::look, "kontaktforloeb-rules-watch");
    thread.setDaemon(true);
    thread.start();
    return watch;
  }

  /** A watch that looks when a test tells it to. */
  static DefaultRuleSetWatch notStarted(
      List<Path> watched,
      Function<@Nullable CompiledRules, CompiledRules> read,
      Listener listener) {
    return new DefaultRuleSetWatch(watched, read, listener);
  }

  @Override
  public CompiledRules current() {
    return current;
  }

  /** Makes a follower of the rules in force; it is told of others from now on. */
  public synchronized <F extends Follower> F follow(Function<CompiledRules, F> start) {
    F follower = start.apply(current);
    followers.removeIf(reference -> reference.get() == null);
    followers.add(new WeakReference<>(follower));
    return follower;
  }

  @Override
  public synchronized boolean reload() {
    seen = FileStamps.of(watched);
    lastLook = seen;
    CompiledRules before = current;
    try {
      CompiledRules next = read.apply(before);
      if (!next.id().equals(before.id())) {
        putInForce(next);
        LOG.info("Rules {} are in force, after {}", next.id(), before.id());
        tell(told -> told.changed(before, next));
      }
      return true;
    } catch (RuleSetException e) {
      refuse(e.problems());
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      LOG.debug("Rules refused", e);
      String what = Objects.requireNonNullElseGet(e.getMessage(), e::toString);
      refuse(List.of(new RuleProblem(watched.get(0).toString(), 0, 0, what)));
    }
    return false;
  }

  private void putInForce(CompiledRules next) {
    List<Runnable> prepared = new ArrayList<>();
    for (WeakReference<Follower> reference : followers) {
      Follower follower = reference.get();
      if (follower != null) {
        prepared.add(follower.prepare(next));
      }
    }
    prepared.forEach(Runnable::run);
    current = next;
  }

  private void refuse(List<RuleProblem> problems) {
    problems.forEach(problem -> LOG.warn("Rules refused: {}", problem));
    tell(told -> told.refused(problems));
  }

  private void tell(Consumer<Listener> what) {
    try {
      what.accept(listener);
    } catch (RuntimeException | Error e) {
      // Whatever a listener throws, the files are followed on.
      LOG.warn("The listener of a rule set failed", e);
    }
  }

  private void look() {
    try {
      while (!closed.await(BETWEEN_LOOKS_MS, TimeUnit.MILLISECONDS)) {
        lookOnce();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Looks at the files, and reads them when they have come to rest after a change. */
  synchronized void lookOnce() {
    FileStamps look = FileStamps.of(watched);
    boolean atRest = look.equals(lastLook);
    lastLook = look;
    if (atRest && !look.equals(seen)) {
      reload();
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
