package dk.kontaktforloeb.rule;

import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.decision.Operation;
import org.jspecify.annotations.Nullable;

/**
 * The fact that access rules judge: who calls, for whom. The services judge it by itself before
 * anything of the citizen is read; every other case is one too, so that a judgement of the whole
 * case holds the access rules.
 */
public class AccessCase {
  private final Operation operation;
  private final Caller caller;
  private final @Nullable String personnummer;

  /** The call of an operation for a citizen. */
  public AccessCase(Operation operation, Caller caller, @Nullable String personnummer) {
    this.operation = operation;
    this.caller = caller;
    this.personnummer = personnummer;
  }

  /** What the case is made of; null of a call that is judged before anything is read. */
  public @Nullable CaseFacts facts() {
    return null;
  }

  /** Who asks. */
  public final Caller getCaller() {
    return caller;
  }

  /** What is asked. */
  public final Operation getOperation() {
    return operation;
  }

  /** The kind of the caller's organisation. */
  @AlwaysGiven
  @DerivedFrom("organisation")
  public final @Nullable OrganisationType getKalder() {
    return caller.organisationType();
  }

  /** The caller's organisation. */
  public final @Nullable Organisation getOrganisation() {
    return caller.organisation();
  }

  /** {@code requestUserType} of the caller. */
  @AlwaysGiven
  public final @Nullable Integer getRequestUserType() {
    return caller.requestUserType();
  }

  /** {@code userIdentifier} of the caller. */
  @PersonalData
  public final @Nullable String getUserIdentifier() {
    return caller.userIdentifier();
  }

  /** The citizen of the request. */
  @AlwaysGiven
  @PersonalData
  public final @Nullable String getPersonnummer() {
    return personnummer;
  }
}
