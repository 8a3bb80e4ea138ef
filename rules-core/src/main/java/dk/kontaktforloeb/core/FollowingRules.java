package dk.kontaktforloeb.core;

import dk.kontaktforloeb.core.engine.CompiledRules;
import dk.kontaktforloeb.core.reload.Follower;
import java.util.function.Supplier;

/** What decides by the rules that a watch has in force: one reference, changed as a whole. */
final class FollowingRules implements Follower, Supplier<Assembled> {
  private final Assembler assembler;
  private volatile Assembled inForce;

  FollowingRules(Assembler assembler, CompiledRules rules) {
    this.assembler = assembler;
    this.inForce = assembler.assemble(rules);
  }

  @Override
  public Runnable prepare(CompiledRules next) {
    Assembled prepared = assembler.assemble(next);
    return () -> inForce = prepared;
  }

  @Override
  public Assembled get() {
    return inForce;
  }
}
