package dk.kontaktforloeb.decision;

/**
 * Which rules made a decision.
 *
 * @param name the rule set's name
 * @param version its version
 * @param digest SHA-256 of its rule files, texts and tables, in hexadecimal: equal rules, equal
 *     digest
 */
public record RuleSetId(String name, String version, String digest) {}
