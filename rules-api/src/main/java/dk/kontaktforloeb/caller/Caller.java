package dk.kontaktforloeb.caller;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.MaskedText;
import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Who calls. The host takes every component from the authenticated request header, never from the
 * request itself. A missing required component is reported as FMT-01, never thrown.
 *
 * @param organisation required; the organisation on whose behalf the call is made
 * @param andenAktoer code of the external operator that acts for the jobcentre, or null
 * @param ejersystem code of the calling client system (30 DFDG and 32 Jobnet are known), or null
 * @param requestUserType required; {@link RequestUserType#CITIZEN} when the citizen acts
 * @param userIdentifier the user; the citizen's personnummer when the citizen acts
 */
@RecordBuilder
public record Caller(
    @Nullable Organisation organisation,
    @Nullable String andenAktoer,
    @Nullable Integer ejersystem,
    @Nullable Integer requestUserType,
    @PersonalData @Nullable String userIdentifier)
    implements WireValue {

  /** Whether the citizen acts through a self-service. */
  public boolean isCitizen() {
    return requestUserType != null && requestUserType == RequestUserType.CITIZEN;
  }

  /** The kind of the organisation, or null where none is given. */
  public @Nullable OrganisationType organisationType() {
    return organisation == null ? null : organisation.type();
  }

  /** Personal data is masked. */
  @Override
  public String toString() {
    return MaskedText.of(this);
  }

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Caller ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, Caller.class);
  }
}
