package dk.kontaktforloeb.table;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Every table that the rules read. A host replaces one by giving its CSV text under the file's
 * name. Immutable.
 *
 * @param samtaletyper {@code samtaletyper.csv}
 * @param samtaleformer {@code samtaleformer.csv}
 * @param moedegruppetyper {@code moedegruppetyper.csv}
 * @param kontaktgrupper {@code kontaktgrupper.csv}
 * @param fravaerstyper {@code fravaerstyper.csv}
 * @param aflysningsaarsager {@code aflysningsaarsager.csv}
 * @param akasseGraenser {@code akasse-graenser.csv}
 * @param akasseKontaktgrupper {@code akasse-kontaktgrupper.csv}
 * @param samtalefamilier {@code samtalefamilier.csv}
 * @param tilladteSamtaletyper {@code tilladte-samtaletyper.csv}; the shipped one holds proven and
 *     assumed rows
 * @param graenser {@code graenser.csv}
 */
@RecordBuilder
public record Tables(
    Table<Samtaletype> samtaletyper,
    Table<Kode> samtaleformer,
    Table<Moedegruppetype> moedegruppetyper,
    Table<Kontaktgruppe> kontaktgrupper,
    Table<Fravaerstype> fravaerstyper,
    Table<Aflysningsaarsag> aflysningsaarsager,
    Table<AkasseGraense> akasseGraenser,
    Table<SamtaletypeForKontaktgruppe> akasseKontaktgrupper,
    Table<Samtalefamilie> samtalefamilier,
    Table<SamtaletypeForKontaktgruppe> tilladteSamtaletyper,
    Graenser graenser) {

  /** Whether a row that counts on that day allows the interview type for the contact group. */
  public static boolean allows(
      Table<SamtaletypeForKontaktgruppe> table,
      @Nullable Integer samtaletype,
      @Nullable Integer kontaktgruppe,
      LocalDate dato) {
    if (samtaletype == null || kontaktgruppe == null) {
      return false;
    }
    for (SamtaletypeForKontaktgruppe row : table.rows(samtaletype)) {
      if (row.kontaktgruppe() == kontaktgruppe && row.isValidOn(dato)) {
        return true;
      }
    }
    return false;
  }
}
