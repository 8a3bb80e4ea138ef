package dk.kontaktforloeb.soegning;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.rule.AccessCase;
import dk.kontaktforloeb.rule.DerivedFrom;
import dk.kontaktforloeb.table.Samtaletype;
import dk.kontaktforloeb.table.Tables;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The one fact that query rules judge: who asks what. */
public final class QueryCase extends AccessCase {
  private final Caller caller;
  private final Set<String> jobcentre;
  private final Tables tables;
  private final LocalDate today;

  /**
   * A query of that caller.
   *
   * @param jobcentre codes of the jobcentres that share the main jobcentre of the caller's; empty
   *     where none is asked for
   */
  public QueryCase(
      Operation operation,
      Caller caller,
      @Nullable String personnummer,
      Set<String> jobcentre,
      Tables tables,
      LocalDate today) {
    super(operation, caller, personnummer);
    this.caller = caller;
    this.jobcentre = Set.copyOf(jobcentre);
    this.tables = tables;
    this.today = today;
  }

  /** Code of the external operator that acts for the jobcentre, or null. */
  public @Nullable String getAndenAktoer() {
    return caller.andenAktoer();
  }

  /** The caller's own organisation alone. */
  @DerivedFrom("organisation")
  public Set<Organisation> getEgenMyndighed() {
    return Set.of(organisation());
  }

  /** The jobcentres that share the main jobcentre of the caller's. */
  @DerivedFrom("organisation")
  public Set<Organisation> getJobcentreMedSammeHovedjobcenter() {
    return jobcentre.stream().map(Organisation::jobcenter).collect(Collectors.toUnmodifiableSet());
  }

  /** The interview types that an unemployment fund sees, by the rows that count today. */
  @DerivedFrom(tables = "samtaletyper")
  public Set<Integer> getSamtaletyperAkasseMaaSe() {
    return tables.samtaletyper().rows().stream()
        .filter(row -> row.aKasseMaaSe() && row.isValidOn(today))
        .map(Samtaletype::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Organisation organisation() {
    return Objects.requireNonNull(caller.organisation());
  }
}
