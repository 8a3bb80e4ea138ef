package dk.kontaktforloeb.table;

/**
 * {@code graenser.csv}: single limits.
 *
 * @param moedebeskrivelseTegn how many characters an encoded description may have before its HTML
 *     is removed (EFF-15)
 * @param tekstTegn how many characters a text of a request may have (FMT-01)
 */
public record Graenser(int moedebeskrivelseTegn, int tekstTegn) {}
