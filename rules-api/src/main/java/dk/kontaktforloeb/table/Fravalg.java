package dk.kontaktforloeb.table;

import dk.kontaktforloeb.caller.OrganisationType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code fravalg.csv}: which authority a choice declines (EFF-31).
 *
 * @param deltagelsesvalg id of the choice
 * @param fravalgtMyndighed the kind of authority that is declined
 * @param gyldigFra first day on which the row counts, or null
 * @param gyldigTil last day on which the row counts, or null
 */
public record Fravalg(
    int deltagelsesvalg,
    FravalgtMyndighed fravalgtMyndighed,
    @Nullable LocalDate gyldigFra,
    @Nullable LocalDate gyldigTil)
    implements Row {

  /** The kind of authority that is declined. */
  public enum FravalgtMyndighed {
    /** The unemployment fund. */
    A_KASSE,
    /** The jobcentre. */
    JOBCENTER,
    /** The kind of the caller: it declines its own part. */
    KALDER
  }

  /**
   * The kind of authority that is declined.
   *
   * @param vaelgersType the kind of the authority that chose, or null
   * @return null where an authority of no known kind declined its own part
   */
  public @Nullable OrganisationType fravalgt(@Nullable OrganisationType vaelgersType) {
    return switch (fravalgtMyndighed) {
      case A_KASSE -> OrganisationType.A_KASSE;
      case JOBCENTER -> OrganisationType.JOBCENTER;
      case KALDER -> vaelgersType;
    };
  }

  @Override
  public int key() {
    return deltagelsesvalg;
  }
}
