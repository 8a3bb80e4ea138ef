package dk.kontaktforloeb.rule;

import dk.kontaktforloeb.decision.LocalizedText;

/**
 * Something that the sources say is not validated, so that nobody thinks it was overlooked.
 *
 * @param source id of the source statement
 * @param title what is not validated, in one sentence
 */
public record NonRule(String source, LocalizedText title) {}
