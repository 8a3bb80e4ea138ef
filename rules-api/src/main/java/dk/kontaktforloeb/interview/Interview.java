package dk.kontaktforloeb.interview;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.MaskedText;
import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import dk.kontaktforloeb.table.CodeList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A held interview: what a caller reports, and what is stored. Times are local to
 * Europe/Copenhagen. A missing required component is reported as FMT-01, never thrown.
 *
 * @param interviewId optional on create (the library makes one), required on update
 * @param personnummer required; the citizen
 * @param interviewTypeIdentifier required; id of the interview type (table {@code samtaletyper})
 * @param interviewContactTypeIdentifier id of the form (table {@code samtaleformer})
 * @param interviewDateTime required; when it was held
 * @param bookingIdentifier the booking that it was held by
 * @param interviewWithMoreAuthorities whether more than one authority took part
 * @param participationStatusTypeIdentifier how the citizen took part; required with more
 *     authorities (INT-05)
 * @param responsibleAuthority the authority that held it
 * @param participants who took part; kept by the library on update
 */
@RecordBuilder
public record Interview(
    @Nullable UUID interviewId,
    @PersonalData @Nullable String personnummer,
    @CodeList("samtaletyper") @Nullable Integer interviewTypeIdentifier,
    @CodeList("samtaleformer") @Nullable Integer interviewContactTypeIdentifier,
    @Nullable LocalDateTime interviewDateTime,
    @Nullable UUID bookingIdentifier,
    @Nullable Boolean interviewWithMoreAuthorities,
    @CodeList(value = "deltagelsesstatusser", column = "deltagelsesstatus")
        @Nullable Integer participationStatusTypeIdentifier,
    @Nullable Organisation responsibleAuthority,
    @Nullable List<InterviewParticipant> participants)
    implements WireValue {

  /** Copies the list. */
  public Interview {
    participants = participants == null ? null : List.copyOf(participants);
  }

  /** Personal data is masked. */
  @Override
  public String toString() {
    return MaskedText.of(this);
  }

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Interview ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, Interview.class);
  }
}
