package dk.kontaktforloeb.core.engine;

import dk.kontaktforloeb.caller.Organisation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the query rules decided.
 *
 * @param alle whether bookings of every authority are in
 * @param myndigheder the authorities whose bookings are in
 * @param andenAktoer the external operator whose bookings are in, or null
 * @param kunSamtaletyper the only interview types that are in, or null for all
 */
public record QueryScope(
    boolean alle,
    Set<Organisation> myndigheder,
    @Nullable String andenAktoer,
    @Nullable Set<Integer> kunSamtaletyper) {

  /** Whether bookings of the type are shown. */
  public boolean shows(@Nullable Integer samtaletype) {
    return kunSamtaletyper == null || kunSamtaletyper.contains(samtaletype);
  }
}
