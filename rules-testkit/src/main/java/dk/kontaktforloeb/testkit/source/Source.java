package dk.kontaktforloeb.testkit.source;

import dk.kontaktforloeb.decision.LocalizedText;

/**
 * One statement of STAR's pages, a row of {@code kilder.csv}.
 *
 * @param id our number of it: page, heading, number
 * @param line its line in the file, from 1
 * @param page the page that makes it
 * @param section heading on that page
 * @param kind what it is to the rules
 * @param text what it says, in our own words
 */
public record Source(
    String id, int line, String page, String section, SourceKind kind, LocalizedText text) {}
