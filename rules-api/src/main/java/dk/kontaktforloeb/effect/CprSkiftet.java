package dk.kontaktforloeb.effect;

/**
 * Tells subscribers that what was known under one personnummer is found under another (EFF-40).
 *
 * @param personnummer the new one
 * @param gammeltPersonnummer the one before, unknown from now on
 */
public record CprSkiftet(String personnummer, String gammeltPersonnummer) implements Message {}
