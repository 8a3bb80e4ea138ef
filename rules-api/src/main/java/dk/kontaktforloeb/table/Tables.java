package dk.kontaktforloeb.table;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
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
 * @param deltagelsesvalg {@code deltagelsesvalg.csv}
 * @param fravalg {@code fravalg.csv}
 * @param huskeservice {@code huskeservice.csv}
 * @param visningsnavne {@code visningsnavne.csv}
 * @param deltagelsesstatusser {@code deltagelsesstatusser.csv}
 * @param graenser {@code graenser.csv}
 */
@RecordBuilder
public record Tables(
    Table<Samtaletype> samtaletyper,
    Table<Samtaleform> samtaleformer,
    Table<Moedegruppetype> moedegruppetyper,
    Table<Kontaktgruppe> kontaktgrupper,
    Table<Fravaerstype> fravaerstyper,
    Table<Aflysningsaarsag> aflysningsaarsager,
    Table<AkasseGraense> akasseGraenser,
    Table<SamtaletypeForKontaktgruppe> akasseKontaktgrupper,
    Table<Samtalefamilie> samtalefamilier,
    Table<SamtaletypeForKontaktgruppe> tilladteSamtaletyper,
    Table<Deltagelsesvalgtype> deltagelsesvalg,
    Table<Fravalg> fravalg,
    Table<Huskeelement> huskeservice,
    Table<Visningsnavn> visningsnavne,
    Table<Deltagelsesstatus> deltagelsesstatusser,
    Graenser graenser) {

  /**
   * The interview types of the family of that one, by the rows that count on that day; empty where
   * it is of no family.
   */
  public Set<Integer> familie(@Nullable Integer samtaletype, LocalDate dato) {
    Samtalefamilie own = samtalefamilier.find(samtaletype, dato);
    if (own == null) {
      return Set.of();
    }
    Set<Integer> family = new HashSet<>();
    for (Samtalefamilie row : samtalefamilier.rows()) {
      if (row.familie().equals(own.familie()) && row.isValidOn(dato)) {
        family.add(row.samtaletype());
      }
    }
    return family;
  }

  /** Whether an unemployment fund sees the interview type, by the row that counts on that day. */
  public boolean akasseMaaSe(@Nullable Integer samtaletype, LocalDate dato) {
    Samtaletype row = samtaletyper.find(samtaletype, dato);
    return row != null && row.aKasseMaaSe();
  }

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
