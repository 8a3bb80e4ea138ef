package dk.kontaktforloeb.core.table;

import static dk.kontaktforloeb.core.table.ColumnKind.BOOLEAN;
import static dk.kontaktforloeb.core.table.ColumnKind.DATE;
import static dk.kontaktforloeb.core.table.ColumnKind.TEXT;
import static dk.kontaktforloeb.core.table.ColumnKind.WHOLE_NUMBER;
import static dk.kontaktforloeb.core.table.TableColumn.of;

import dk.kontaktforloeb.table.Fravalg;
import dk.kontaktforloeb.table.Vaelger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The columns of every table: what reads them and what checks them go by it. */
public final class TableSchema {
  private static final TableColumn ID = of("id", WHOLE_NUMBER).asKey();
  private static final TableColumn NAVN = of("navn", TEXT);
  private static final TableColumn SAMTALETYPE =
      of("samtaletype", WHOLE_NUMBER).asKey().naming("samtaletyper");
  private static final TableColumn KONTAKTGRUPPE =
      of("kontaktgruppe", WHOLE_NUMBER).asKey().naming("kontaktgrupper");

  private static final Map<String, List<TableColumn>> COLUMNS =
      new TreeMap<>(
          Map.ofEntries(
              dated(
                  "samtaletyper",
                  ID,
                  NAVN,
                  of("aKasseMaaIndkalde", BOOLEAN),
                  of("aKasseMaaSe", BOOLEAN),
                  of("nulstillende", BOOLEAN)),
              dated(
                  "samtaleformer", ID, NAVN, of("fremmoede", BOOLEAN), of("nulstillende", BOOLEAN)),
              dated("moedegruppetyper", ID, of("vaerdi", TEXT)),
              dated("kontaktgrupper", ID, NAVN.empty(), of("samtaleIRehabiliteringsteam", BOOLEAN)),
              dated("fravaerstyper", ID, NAVN, of("lukkerFrister", BOOLEAN)),
              dated("aflysningsaarsager", ID, NAVN, of("beskedskabelon", TEXT)),
              dated("akasse-graenser", SAMTALETYPE, of("sidsteStartdato", DATE)),
              dated("akasse-kontaktgrupper", SAMTALETYPE, KONTAKTGRUPPE),
              dated("samtalefamilier", SAMTALETYPE, of("familie", TEXT)),
              dated("tilladte-samtaletyper", SAMTALETYPE, KONTAKTGRUPPE),
              dated(
                  "deltagelsesvalg",
                  ID,
                  of("vaelger", TEXT).oneOf(Vaelger.class),
                  of("betydning", TEXT),
                  of("oensket", BOOLEAN)),
              dated(
                  "fravalg",
                  of("deltagelsesvalg", WHOLE_NUMBER).asKey().naming("deltagelsesvalg"),
                  of("fravalgtMyndighed", TEXT).oneOf(Fravalg.FravalgtMyndighed.class)),
              dated("huskeservice", of("element", TEXT).asKey(), of("udsendes", BOOLEAN)),
              dated(
                  "visningsnavne",
                  SAMTALETYPE,
                  of("visSomSamtaletype", WHOLE_NUMBER).naming("samtaletyper")),
              dated(
                  "deltagelsesstatusser",
                  SAMTALETYPE,
                  of("deltagelsesstatus", WHOLE_NUMBER).asKey()),
              Map.entry(
                  "graenser", List.of(of("navn", TEXT).asKey(), of("vaerdi", WHOLE_NUMBER)))));

  /** Files beside the tables that are read in the same way. */
  private static final Map<String, List<TableColumn>> CATALOGUE =
      Map.of(
          "kontroller",
          List.of(
              of("id", TEXT),
              of("titel", TEXT),
              of("code", WHOLE_NUMBER).empty(),
              of("newCode", WHOLE_NUMBER).empty(),
              of("codeBasis", TEXT).empty(),
              of("basis", TEXT).empty(),
              of("source", TEXT).empty(),
              of("operation", TEXT).empty(),
              of("step", TEXT).empty()),
          "raekkefoelge",
          List.of(of("id", TEXT)),
          "kilder",
          List.of(
              of("id", TEXT).asKey(),
              of("page", TEXT),
              of("section", TEXT),
              of("kind", TEXT),
              of("titel", TEXT),
              of("title", TEXT)),
          "officielle-tekster",
          List.of(of("code", WHOLE_NUMBER).asKey(), of("text", TEXT)),
          "ikke-regler",
          List.of(of("kilde", TEXT).asKey(), of("titel", TEXT), of("title", TEXT)));

  private TableSchema() {}

  private static Map.Entry<String, List<TableColumn>> dated(String table, TableColumn... columns) {
    List<TableColumn> all = new ArrayList<>(List.of(columns));
    all.add(TableColumn.optional("gyldigFra", DATE));
    all.add(TableColumn.optional("gyldigTil", DATE));
    return Map.entry(table, List.copyOf(all));
  }

  /** The tables, by file name without {@code .csv}. */
  public static List<String> tables() {
    return List.copyOf(COLUMNS.keySet());
  }

  /**
   * The columns that are read of a table, of {@code kontroller}, {@code raekkefoelge}, {@code
   * ikke-regler}, {@code officielle-tekster} or {@code kilder}; others may stand beside them.
   *
   * @throws IllegalArgumentException when there is no such table
   */
  public static List<TableColumn> columns(String table) {
    List<TableColumn> columns = COLUMNS.getOrDefault(table, CATALOGUE.get(table));
    if (columns == null) {
      throw new IllegalArgumentException(
          "There is no table \"%s\", expected one of %s".formatted(table, COLUMNS.keySet()));
    }
    return columns;
  }

  /** The names of the columns that must be there. */
  public static List<String> required(String table) {
    return columns(table).stream().filter(TableColumn::required).map(TableColumn::name).toList();
  }
}
