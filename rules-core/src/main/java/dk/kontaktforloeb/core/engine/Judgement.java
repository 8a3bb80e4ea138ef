package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.decision.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluator found.
 *
 * @param violations the rules that the fact violates, in catalogue order
 * @param trace how every rule came out, or null where the evaluator keeps none
 */
record Judgement(List<Violation> violations, @Nullable VerdictTrace trace) {}
