package dk.kontaktforloeb;

import dk.kontaktforloeb.event.BorgerEvents;
import dk.kontaktforloeb.indkaldelse.IndkaldelseService;
import dk.kontaktforloeb.interview.InterviewService;
import dk.kontaktforloeb.json.JsonGateway;
import dk.kontaktforloeb.port.EmbeddedPorts;
import dk.kontaktforloeb.port.Ports;
import dk.kontaktforloeb.port.Retries;
import dk.kontaktforloeb.rule.Evaluator;
import dk.kontaktforloeb.rule.RuleEngine;
import dk.kontaktforloeb.rule.RuleEngineException;
import dk.kontaktforloeb.rule.RuleSet;
import dk.kontaktforloeb.rule.RuleSetWatch;
import dk.kontaktforloeb.spi.KontaktforloebProvider;
import dk.kontaktforloeb.table.Tables;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The booking rules of Denmark's employment service, ready to be asked. Build it once, keep it,
 * share it: immutable and thread-safe.
 *
 * <pre>{@code
 * var rules = KontaktforloebRules.builder().ports(myPorts).build();
 * Decision<Indkaldelse> decision = rules.indkaldelser().create(caller, request);
 * }</pre>
 */
public interface KontaktforloebRules {

  /** Creates, updates and cancels bookings. */
  IndkaldelseService indkaldelser();

  /** Registers held interviews. */
  InterviewService interviews();

  /** Is told what happens to citizens in the host's registers. */
  BorgerEvents events();

  /** The pure engine, for hosts that bring their own facts. */
  RuleEngine engine();

  /** The services on JSON texts. */
  JsonGateway json();

  /** The tables in force. */
  Tables tables();

  /**
   * The same rules, tables and ports with a clock that stands still at that instant: what would be
   * decided then, by the rows of the tables that count then. The facts are those that the ports
   * hold now.
   *
   * <p>It is for asking: every decision of its services, events and JSON is a dry run. Nothing is
   * stored or sent, for what is stored as of another time is a history that never was. {@link
   * #engine()} is the same engine: the cases that it is given carry their own instant.
   *
   * @throws IllegalArgumentException when the instant is outside the years 1 to 9999
   */
  KontaktforloebRules asOf(Instant instant);

  /** A builder with the shipped rules and tables, the system clock and fresh embedded ports. */
  static Builder builder() {
    return KontaktforloebProvider.found().builder();
  }

  /** Rules on fresh embedded ports: all that a first try needs. */
  static KontaktforloebRules embedded() {
    return builder().build();
  }

  /** Fresh, empty ports that keep everything in memory. */
  static EmbeddedPorts embeddedPorts() {
    return KontaktforloebProvider.found().embeddedPorts();
  }

  /** Puts the rules together. Not thread-safe. */
  interface Builder {

    /** The rules to decide by; the default is {@link RuleSet#shipped()}. */
    Builder ruleSet(RuleSet ruleSet);

    /**
     * The rules to decide by, which change when their files do: services and JSON use those that
     * are in force when a decision begins. {@link KontaktforloebRules#engine()} and {@link
     * KontaktforloebRules#tables()} give what is in force when they are asked. Replaced tables and
     * templates stay replaced; an edit that does not go with them is refused.
     */
    Builder ruleSet(RuleSetWatch watch);

    /**
     * The host's ports; the default keeps everything in memory. An answer of a port that cannot be
     * right ends the request with a {@link dk.kontaktforloeb.port.PortAnswerException}.
     */
    Builder ports(Ports ports);

    /**
     * The clock; the default is the system's. The time zone of the rules is Europe/Copenhagen,
     * whatever the clock's.
     */
    Builder clock(Clock clock);

    /** Where ids come from that a request leaves out; the default is {@link UUID#randomUUID()}. */
    Builder idSource(Supplier<UUID> idSource);

    /**
     * How many bookings a search may find; the default is 3,000 (IND.4.13.2).
     *
     * @throws IllegalArgumentException when it is less than 1
     */
    Builder searchLimit(int limit);

    /**
     * How requests are tried again when other work came first; the default is {@link
     * Retries#DEFAULT}.
     */
    Builder retries(Retries retries);

    /**
     * How many bytes the JSON text of a request, or of its caller, may have; the default is
     * 1,000,000. A longer one is a violation of FMT-01 and is not read.
     *
     * @throws IllegalArgumentException when it is less than 1
     */
    Builder requestSizeLimit(int bytes);

    /**
     * Replaces message templates: file name without {@code .txt}, such as {@code
     * kvittering-oprettet_da}, to text. Merge fields stand in square brackets.
     *
     * @throws IllegalArgumentException at {@link #build()}, when a name is unknown or a text is
     *     malformed
     */
    Builder templates(Map<String, String> textByName);

    /**
     * Replaces tables of the rule set: file name without {@code .csv} to CSV text with the same
     * columns.
     *
     * @throws IllegalArgumentException at {@link #build()}, when a name is unknown or a text is
     *     malformed; it names table, line, column, value and what was expected
     */
    Builder tables(Map<String, String> csvByName);

    /**
     * What judges by the rules; the default is {@link Evaluator#DROOLS_SESSION}.
     *
     * @throws RuleEngineException at {@link #build()}, when it can not judge one of the rules; it
     *     names the rule
     */
    Builder evaluator(Evaluator evaluator);

    /**
     * Loads the rules.
     *
     * @throws RuleEngineException when rules, texts and catalogue disagree
     */
    KontaktforloebRules build();
  }
}
