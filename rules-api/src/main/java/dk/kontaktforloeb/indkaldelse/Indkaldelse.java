package dk.kontaktforloeb.indkaldelse;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.MaskedText;
import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import dk.kontaktforloeb.table.CodeList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A booking: what a caller asks for, and what is stored. All times are local to Europe/Copenhagen.
 *
 * <p>In a request the components from {@code myndighedsdeltagere} on are kept by the library and
 * must be null; a new booking may bring its guests. A missing required component is reported as
 * FMT-01, never thrown.
 *
 * @param indkaldelseId optional on create (the library makes one), required on update
 * @param personnummer required; the citizen
 * @param samtaleType required; id of the interview type (table {@code samtaletyper})
 * @param samtaleformType required; id of the form (table {@code samtaleformer})
 * @param moedeGruppeType a value of table {@code moedegruppetyper}; absent means INDIVIDUELT
 * @param moedeStarttidspunkt required; when it starts
 * @param moedeSluttidspunkt when it ends; either this or {@code moedevarighed} (IND-12)
 * @param moedevarighed its length in minutes
 * @param moedetitel title
 * @param moedebeskrivelse description; HTML is removed when it grows too long to be read (EFF-15)
 * @param afholdendeSagsbehandler who holds it
 * @param visSagsbehandlernavnForBorger whether the citizen sees that name
 * @param ombookingMulig required; whether the citizen may rebook
 * @param aflysningMulig required; whether the citizen may cancel
 * @param ombookingFrist until when the citizen may rebook
 * @param aflysningFrist until when the citizen may cancel
 * @param selvbooket whether the citizen booked it in a self-service; absent means false
 * @param gruppemoedeId the group meeting it belongs to
 * @param gruppemoedeEjersystem code of the client system that owns the group meeting, which only
 *     that system may change (IND-40); absent on update sets the meeting free
 * @param moedeLokation where it is held
 * @param kontaktinformation link and telephone
 * @param indkaldelseAccepteret whether the citizen accepted; carries no meaning for the rules
 * @param indkaldelseAccepteretTidspunkt when the citizen accepted; carries no meaning for the rules
 * @param ansvarligMyndighed the authority responsible; named by a STAR caller, else the caller's
 *     own organisation
 * @param myndighedsdeltagere guests of a joint interview; given on create, kept on update, where
 *     they change by their own methods alone
 * @param status kept: whether it stands
 * @param aflysningsaarsag kept: id of the reason it was cancelled for
 * @param oprettetAf kept: who made it
 * @param oprettet kept: when it was made
 * @param aendret kept: when it was last changed
 * @param version kept: 1 for the first stored version, one more for every change
 * @param visningsnavn kept: the name to show, in results of queries alone (QRY-05)
 */
@RecordBuilder
public record Indkaldelse(
    @Nullable UUID indkaldelseId,
    @PersonalData @Nullable String personnummer,
    @CodeList("samtaletyper") @Nullable Integer samtaleType,
    @CodeList("samtaleformer") @Nullable Integer samtaleformType,
    @CodeList(value = "moedegruppetyper", column = "vaerdi") @Nullable String moedeGruppeType,
    @Nullable LocalDateTime moedeStarttidspunkt,
    @Nullable LocalDateTime moedeSluttidspunkt,
    @Nullable Integer moedevarighed,
    @PersonalData @Nullable String moedetitel,
    @PersonalData @Nullable String moedebeskrivelse,
    @Nullable Sagsbehandler afholdendeSagsbehandler,
    @Nullable Boolean visSagsbehandlernavnForBorger,
    @Nullable Boolean ombookingMulig,
    @Nullable Boolean aflysningMulig,
    @Nullable LocalDateTime ombookingFrist,
    @Nullable LocalDateTime aflysningFrist,
    @Nullable Boolean selvbooket,
    @Nullable UUID gruppemoedeId,
    @Nullable Integer gruppemoedeEjersystem,
    @Nullable MoedeLokation moedeLokation,
    @Nullable Kontaktinformation kontaktinformation,
    @Nullable Boolean indkaldelseAccepteret,
    @Nullable LocalDateTime indkaldelseAccepteretTidspunkt,
    @Nullable Organisation ansvarligMyndighed,
    @Nullable List<Myndighedsdeltager> myndighedsdeltagere,
    @Nullable IndkaldelseStatus status,
    @Nullable Integer aflysningsaarsag,
    @Nullable OprettetAf oprettetAf,
    @Nullable LocalDateTime oprettet,
    @Nullable LocalDateTime aendret,
    @Nullable Integer version,
    @Nullable String visningsnavn)
    implements WireValue {

  /** Copies the list of guests. */
  public Indkaldelse {
    myndighedsdeltagere = myndighedsdeltagere == null ? null : List.copyOf(myndighedsdeltagere);
  }

  /** Whether the booking stands. */
  public boolean isAktiv() {
    return status == IndkaldelseStatus.AKTIV;
  }

  /** Whether it has a guest of that kind of authority. */
  public boolean harGaestFra(OrganisationType myndighedstype) {
    return myndighedsdeltagere != null
        && myndighedsdeltagere.stream().anyMatch(guest -> guest.myndighedstype() == myndighedstype);
  }

  /**
   * When it ends: the given end, or the start and the given minutes later.
   *
   * @return null where neither or both are given (IND-12), or the start is missing
   */
  public @Nullable LocalDateTime slut() {
    if (moedeStarttidspunkt == null || (moedeSluttidspunkt == null) == (moedevarighed == null)) {
      return null;
    }
    return moedeSluttidspunkt != null
        ? moedeSluttidspunkt
        : moedeStarttidspunkt.plusMinutes(moedevarighed);
  }

  /** Personal data is masked. */
  @Override
  public String toString() {
    return MaskedText.of(this);
  }

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Indkaldelse ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, Indkaldelse.class);
  }
}
