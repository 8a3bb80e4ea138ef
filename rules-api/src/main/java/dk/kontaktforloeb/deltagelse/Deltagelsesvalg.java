package dk.kontaktforloeb.deltagelse;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.MaskedText;
import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry in the history of a choice about the guest authority's part in a joint interview
 * (IND.4.7.1).
 *
 * @param deltagelsesvalgId the choice; one per citizen and chooser, with an entry for every change
 * @param personnummer the citizen
 * @param deltagelsesvalgType what was chosen, an id of table {@code deltagelsesvalg}
 * @param myndighedstype kind of the authority that chose; null for the citizen's choices
 * @param registreret when, local to Europe/Copenhagen
 * @param erAktuel whether it is the newest entry of the choice
 * @param erSlettet whether the entry is a deletion; with {@code erAktuel} the choice is deleted now
 */
@RecordBuilder
public record Deltagelsesvalg(
    UUID deltagelsesvalgId,
    @PersonalData String personnummer,
    int deltagelsesvalgType,
    @Nullable OrganisationType myndighedstype,
    LocalDateTime registreret,
    boolean erAktuel,
    boolean erSlettet)
    implements WireValue {

  /** Whether it is what holds now: newest, and no deletion. */
  public boolean gaelder() {
    return erAktuel && !erSlettet;
  }

  /** Personal data is masked. */
  @Override
  public String toString() {
    return MaskedText.of(this);
  }

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Deltagelsesvalg ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, Deltagelsesvalg.class);
  }
}
