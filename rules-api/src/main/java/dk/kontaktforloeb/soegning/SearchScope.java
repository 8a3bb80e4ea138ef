package dk.kontaktforloeb.soegning;

import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.OprettetAf;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a search may find: the criteria that the rules decided (QRY-04). The store filters by them;
 * a booking must meet every one.
 *
 * @param fra first day on which it starts
 * @param til last day on which it starts
 * @param samtaletyper the interview types, or null for all
 * @param inkluderAflyste whether cancelled ones count
 * @param alle whether every authority's bookings count, whatever the next two say
 * @param myndigheder the authorities whose bookings count
 * @param andenAktoer code of the external operator whose own bookings count too, or null
 */
@RecordBuilder
public record SearchScope(
    LocalDate fra,
    LocalDate til,
    @Nullable Set<Integer> samtaletyper,
    boolean inkluderAflyste,
    boolean alle,
    Set<Organisation> myndigheder,
    @Nullable String andenAktoer) {

  /**
   * Whether the booking meets every criterion. What a store does in its own language must agree
   * with this.
   */
  public boolean contains(Indkaldelse booking) {
    LocalDate start =
        booking.moedeStarttidspunkt() == null ? null : booking.moedeStarttidspunkt().toLocalDate();
    return start != null
        && !start.isBefore(fra)
        && !start.isAfter(til)
        && (samtaletyper == null || samtaletyper.contains(booking.samtaleType()))
        && (inkluderAflyste || booking.isAktiv())
        && (alle || isOfAuthority(booking) || isOfAndenAktoer(booking));
  }

  private boolean isOfAuthority(Indkaldelse booking) {
    return booking.ansvarligMyndighed() != null
        && myndigheder.contains(booking.ansvarligMyndighed());
  }

  private boolean isOfAndenAktoer(Indkaldelse booking) {
    OprettetAf oprettetAf = booking.oprettetAf();
    return andenAktoer != null
        && oprettetAf != null
        && andenAktoer.equals(oprettetAf.andenAktoer());
  }
}
