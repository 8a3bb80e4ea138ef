package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.core.change.ChangeSearch;
import dk.kontaktforloeb.core.explain.JudgedFact;
import dk.kontaktforloeb.core.message.MessageFactory;
import dk.kontaktforloeb.core.message.MessageTemplates;
import dk.kontaktforloeb.core.table.TableFiles;
import dk.kontaktforloeb.decision.Accepted;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.decision.Rejected;
import dk.kontaktforloeb.decision.RuleSetId;
import dk.kontaktforloeb.decision.Violation;
import dk.kontaktforloeb.deltagelse.ParticipationCase;
import dk.kontaktforloeb.effect.Effect;
import dk.kontaktforloeb.effect.IndkaldelseAflyst;
import dk.kontaktforloeb.effect.MoedebeskrivelseRenset;
import dk.kontaktforloeb.event.EventCase;
import dk.kontaktforloeb.event.EventFacts;
import dk.kontaktforloeb.explain.Explainer;
import dk.kontaktforloeb.indkaldelse.BookingCase;
import dk.kontaktforloeb.indkaldelse.BookingFactsBuilder;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.interview.Interview;
import dk.kontaktforloeb.interview.InterviewCase;
import dk.kontaktforloeb.rule.AccessCase;
import dk.kontaktforloeb.rule.Evaluator;
import dk.kontaktforloeb.rule.RuleCatalogue;
import dk.kontaktforloeb.rule.RuleEngine;
import dk.kontaktforloeb.rule.RuleEngineException;
import dk.kontaktforloeb.soegning.QueryCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Judges cases with Drools. Thread-safe. */
public final class DroolsRuleEngine implements RuleEngine {
  private final CompiledRules rules;
  private final CaseEvaluator evaluator;
  private final MessageFactory messages;
  private final RuleSetId ruleSet;
  private final ChangeSearch changes;
  private volatile @Nullable CaseEvaluator quickest;

  /**
   * An engine of those rules, named after them, the tables that its cases hold and the templates of
   * its messages.
   *
   * @throws dk.kontaktforloeb.rule.RuleEngineException when the evaluator can not judge the rules
   */
  public DroolsRuleEngine(
      CompiledRules rules, Evaluator evaluator, TableFiles tables, MessageTemplates templates) {
    this.rules = rules;
    this.evaluator = rules.evaluator(evaluator);
    this.messages = new MessageFactory(templates);
    this.ruleSet = new RuleSetId(rules.name(), rules.version(), rules.digest(tables, templates));
    this.changes = new ChangeSearch(this::judgeQuickly, rules.explanations());
  }

  @Override
  public Decision<Indkaldelse> decide(BookingCase bookingCase) {
    return decide(bookingCase, true);
  }

  /** Judges a case for a service that carries the decision out, unless it is a dry run. */
  public Decision<Indkaldelse> decide(BookingCase bookingCase, boolean dryRun) {
    return decide(bookingCase, bookingCase.asOf(), bookingCase::getResultat, dryRun);
  }

  @Override
  public Decision<Record> decide(ParticipationCase participationCase) {
    return decide(participationCase, Record.class, true);
  }

  /**
   * Judges a case whose result is of that type, for a service that carries the decision out, unless
   * it is a dry run.
   */
  public <T extends Record> Decision<T> decide(
      ParticipationCase participationCase, Class<T> result, boolean dryRun) {
    return decide(
        participationCase,
        participationCase.asOf(),
        () -> result.cast(participationCase.getResultat()),
        dryRun);
  }

  @Override
  public Decision<Interview> decide(InterviewCase interviewCase) {
    return decide(interviewCase, true);
  }

  /** Judges a case for a service that carries the decision out, unless it is a dry run. */
  public Decision<Interview> decide(InterviewCase interviewCase, boolean dryRun) {
    return decide(interviewCase, interviewCase.asOf(), interviewCase::getResultat, dryRun);
  }

  private <T extends Record> Decision<T> decide(
      AccessCase judged, Instant asOf, Supplier<T> result, boolean dryRun) {
    Operation operation = judged.getOperation();
    Judgement judgement = evaluator.judge(judged);
    List<Violation> violations = judgement.violations();
    Explainer explainer =
        new DecisionExplainer(
            rules.explanations(),
            changes,
            new JudgedFact(operation, violations, judged, judgement.trace(), ruleSet, asOf));
    for (Violation violation : violations) {
      if (violation.isError()) {
        return new Rejected<>(operation, violations, ruleSet, asOf, dryRun, explainer);
      }
    }
    List<Effect> effects = evaluator.effects(judged, messages);
    T value = withEffects(result.get(), effects);
    return new Accepted<>(operation, value, violations, effects, ruleSet, asOf, dryRun, explainer);
  }

  /**
   * Explains a decision on demand.
   *
   * @param judged what the rules judged, or null when a check refused the request before
   */
  public Explainer explainer(
      Operation operation, List<Violation> violations, @Nullable AccessCase judged, Instant asOf) {
    return new DecisionExplainer(
        rules.explanations(),
        changes,
        new JudgedFact(operation, violations, judged, null, ruleSet, asOf));
  }

  /**
   * Thousands of changed requests are judged at once: without a session, where the rules can be.
   */
  private List<Violation> judgeQuickly(AccessCase changed) {
    CaseEvaluator found = quickest;
    if (found == null) {
      found = quickest();
      quickest = found;
    }
    return found.judge(changed).violations();
  }

  private CaseEvaluator quickest() {
    try {
      return rules.evaluator(Evaluator.PREDICATE_LOOP);
    } catch (RuleEngineException e) {
      return evaluator;
    }
  }

  /** The result as effects on itself leave it. */
  @SuppressWarnings("unchecked")
  private static <T extends Record> T withEffects(T result, List<Effect> effects) {
    T changed = result;
    for (Effect effect : effects) {
      if (effect instanceof MoedebeskrivelseRenset renset
          && changed instanceof Indkaldelse booking) {
        changed =
            (T)
                IndkaldelseBuilder.builder(booking)
                    .moedebeskrivelse(renset.moedebeskrivelse())
                    .build();
      }
    }
    return changed;
  }

  /** The access rules that the call violates. */
  public List<Violation> judge(AccessCase accessCase) {
    return evaluator.judge(accessCase).violations();
  }

  /** The rules that forbid the booking's interview type, whatever the details of the meeting. */
  public List<Violation> typeViolations(BookingCase bookingCase) {
    return evaluator.judge(bookingCase).violations().stream()
        .filter(Violation::isError)
        .filter(violation -> rules.catalogue().find(violation.ruleId()).orElseThrow().typeOnly())
        .toList();
  }

  /** What a query may see. */
  public QueryScope scope(QueryCase query) {
    return evaluator.scope(query);
  }

  @Override
  public List<Effect> effects(EventCase eventCase) {
    List<Effect> effects = new ArrayList<>(evaluator.effects(eventCase, messages));
    for (Effect effect : List.copyOf(effects)) {
      if (effect instanceof IndkaldelseAflyst aflyst) {
        effects.addAll(evaluator.effects(cancellation(eventCase.facts(), aflyst), messages));
      }
    }
    return List.copyOf(effects);
  }

  /** A cancellation by the library, as the rules know one by hand. */
  private static BookingCase cancellation(EventFacts facts, IndkaldelseAflyst aflyst) {
    Indkaldelse stored =
        facts.aktive().stream()
            .filter(booking -> aflyst.indkaldelseId().equals(booking.indkaldelseId()))
            .findFirst()
            .orElseThrow();
    return new BookingCase(
        BookingFactsBuilder.builder()
            .operation(Operation.DELETE_INDKALDELSE)
            .caller(facts.caller())
            .request(
                IndkaldelseBuilder.builder()
                    .personnummer(stored.personnummer())
                    .indkaldelseId(stored.indkaldelseId())
                    .aflysningsaarsag(aflyst.aflysningsaarsag())
                    .build())
            .stored(stored)
            .borger(facts.borger())
            .frister(facts.frister())
            .aflystAfHaendelse(true)
            .tables(facts.tables())
            .asOf(facts.asOf())
            .build());
  }

  @Override
  public RuleCatalogue catalogue() {
    return rules.catalogue();
  }

  @Override
  public RuleSetId ruleSet() {
    return ruleSet;
  }
}
