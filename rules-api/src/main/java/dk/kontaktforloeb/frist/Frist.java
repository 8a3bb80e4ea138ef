package dk.kontaktforloeb.frist;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.MaskedText;
import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import dk.kontaktforloeb.table.CodeList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deadline by which the citizen must have booked an interview of a type.
 *
 * @param fristId its id
 * @param personnummer the citizen
 * @param samtaleType id of the interview type
 * @param fristdato last day to book on
 * @param sidsteAfholdelsesdato last day on which the interview may be held
 * @param status its state
 * @param indfrietAf the booking that fulfilled it, or null
 */
@RecordBuilder
public record Frist(
    UUID fristId,
    @PersonalData String personnummer,
    @CodeList("samtaletyper") int samtaleType,
    LocalDate fristdato,
    LocalDate sidsteAfholdelsesdato,
    FristStatus status,
    @Nullable UUID indfrietAf)
    implements WireValue {

  /** Personal data is masked. */
  @Override
  public String toString() {
    return MaskedText.of(this);
  }

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Frist ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, Frist.class);
  }
}
