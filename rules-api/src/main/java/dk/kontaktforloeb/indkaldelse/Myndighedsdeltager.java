package dk.kontaktforloeb.indkaldelse;

import dk.kontaktforloeb.MaskedText;
import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.caller.OrganisationType;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A guest from the other authority at a joint interview.
 *
 * @param myndighedsdeltagerId its id; made by the library when absent on create
 * @param myndighedstype required; {@link OrganisationType#A_KASSE} or {@link
 *     OrganisationType#JOBCENTER}
 * @param rolle required; free text, its value is not validated (IND.4.1.19)
 * @param navn full name
 * @param kontaktdetaljer other contact information
 * @param telefonnummer telephone number
 * @param email e-mail address
 * @param deltager whether the guest takes part; null while not decided
 */
@RecordBuilder
public record Myndighedsdeltager(
    @Nullable UUID myndighedsdeltagerId,
    @Nullable OrganisationType myndighedstype,
    @PersonalData @Nullable String rolle,
    @PersonalData @Nullable String navn,
    @PersonalData @Nullable String kontaktdetaljer,
    @PersonalData @Nullable String telefonnummer,
    @PersonalData @Nullable String email,
    @Nullable Boolean deltager) {
  /** Personal data is masked. */
  @Override
  public String toString() {
    return MaskedText.of(this);
  }
}
