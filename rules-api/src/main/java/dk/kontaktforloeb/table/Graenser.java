package dk.kontaktforloeb.table;

/**
 * {@code graenser.csv}: single limits.
 *
 * @param moedebeskrivelseTegn how many characters an encoded description may have before its HTML
 *     is removed (EFF-15)
 */
public record Graenser(int moedebeskrivelseTegn) {}
