package dk.kontaktforloeb.deltagelse;

import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.table.Deltagelsesvalgtype;
import dk.kontaktforloeb.table.Fravalg;
import dk.kontaktforloeb.table.Tables;
import dk.kontaktforloeb.table.Vaelger;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What entries of choices mean by the tables. */
public final class Valg {
  private Valg() {}

  /** Who chose, whatever the validity of the row: an entry outlives the row that allowed it. */
  public static @Nullable Vaelger vaelger(Tables tables, Deltagelsesvalg entry) {
    List<Deltagelsesvalgtype> rows = tables.deltagelsesvalg().rows(entry.deltagelsesvalgType());
    return rows.isEmpty() ? null : rows.get(0).vaelger();
  }

  /** The choices of that chooser that hold now. */
  public static List<Deltagelsesvalg> gaeldende(
      Tables tables, List<Deltagelsesvalg> historik, Vaelger vaelger) {
    return historik.stream()
        .filter(Deltagelsesvalg::gaelder)
        .filter(entry -> vaelger(tables, entry) == vaelger)
        .toList();
  }

  /**
   * Whether a choice that holds now declines guests of that kind, by the rows that count on that
   * day.
   */
  public static boolean erFravalgt(
      Tables tables, List<Deltagelsesvalg> historik, OrganisationType gaest, LocalDate dato) {
    return historik.stream()
        .filter(Deltagelsesvalg::gaelder)
        .anyMatch(entry -> fravalgt(tables, entry, dato) == gaest);
  }

  private static @Nullable OrganisationType fravalgt(
      Tables tables, Deltagelsesvalg entry, LocalDate dato) {
    Deltagelsesvalgtype type = tables.deltagelsesvalg().find(entry.deltagelsesvalgType(), dato);
    Fravalg row = tables.fravalg().find(entry.deltagelsesvalgType(), dato);
    return type == null || type.oensket() || row == null
        ? null
        : row.fravalgt(entry.myndighedstype());
  }
}
