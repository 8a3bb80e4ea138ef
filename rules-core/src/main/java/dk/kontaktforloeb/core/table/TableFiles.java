package dk.kontaktforloeb.core.table;

import dk.kontaktforloeb.table.Aflysningsaarsag;
import dk.kontaktforloeb.table.AkasseGraense;
import dk.kontaktforloeb.table.Deltagelsesstatus;
import dk.kontaktforloeb.table.Deltagelsesvalgtype;
import dk.kontaktforloeb.table.Fravaerstype;
import dk.kontaktforloeb.table.Fravalg;
import dk.kontaktforloeb.table.Graenser;
import dk.kontaktforloeb.table.Huskeelement;
import dk.kontaktforloeb.table.Kontaktgruppe;
import dk.kontaktforloeb.table.Moedegruppetype;
import dk.kontaktforloeb.table.Row;
import dk.kontaktforloeb.table.Samtalefamilie;
import dk.kontaktforloeb.table.Samtaleform;
import dk.kontaktforloeb.table.Samtaletype;
import dk.kontaktforloeb.table.SamtaletypeForKontaktgruppe;
import dk.kontaktforloeb.table.Table;
import dk.kontaktforloeb.table.Tables;
import dk.kontaktforloeb.table.Vaelger;
import dk.kontaktforloeb.table.Visningsnavn;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The tables as CSV texts by name, and what is read from them. */
public final class TableFiles {
  /** The tables that the rules read, by file name without {@code .csv}. */
  public static final List<String> NAMES = TableSchema.tables();

  private final Map<String, String> csvByName;

  private TableFiles(Map<String, String> csvByName) {
    this.csvByName = csvByName;
  }

  /** Tables of those texts. */
  public static TableFiles of(Map<String, String> csvByName) {
    return new TableFiles(new TreeMap<>(csvByName));
  }

  /**
   * These tables with some replaced.
   *
   * @throws IllegalArgumentException when there is no table of a given name
   */
  public TableFiles with(Map<String, String> replaced) {
    for (String name : replaced.keySet()) {
      if (!NAMES.contains(name)) {
        throw new IllegalArgumentException(
            "There is no table \"%s\", expected one of %s".formatted(name, NAMES));
      }
    }
    Map<String, String> merged = new TreeMap<>(csvByName);
    merged.putAll(replaced);
    return new TableFiles(merged);
  }

  /** The texts by name, ordered by name. */
  public Map<String, String> csvByName() {
    return csvByName;
  }

  /**
   * Reads every table.
   *
   * @throws IllegalArgumentException when a text is malformed; it names table, line, column, value
   *     and what was expected
   */
  public Tables read() {
    return new Tables(
        table("samtaletyper", TableFiles::samtaletype),
        table("samtaleformer", TableFiles::samtaleform),
        table("moedegruppetyper", TableFiles::moedegruppetype),
        table("kontaktgrupper", TableFiles::kontaktgruppe),
        table("fravaerstyper", TableFiles::fravaerstype),
        table("aflysningsaarsager", TableFiles::aflysningsaarsag),
        table("akasse-graenser", TableFiles::akasseGraense),
        table("akasse-kontaktgrupper", TableFiles::samtaletypeForKontaktgruppe),
        table("samtalefamilier", TableFiles::samtalefamilie),
        table("tilladte-samtaletyper", TableFiles::samtaletypeForKontaktgruppe),
        table("deltagelsesvalg", TableFiles::deltagelsesvalg),
        table("fravalg", TableFiles::fravalg),
        table("huskeservice", TableFiles::huskeelement),
        table("visningsnavne", TableFiles::visningsnavn),
        table("deltagelsesstatusser", TableFiles::deltagelsesstatus),
        graenser());
  }

  private List<CsvRow> rows(String name) {
    return CsvFile.rows(
        name + ".csv", csvByName.getOrDefault(name, ""), TableSchema.required(name));
  }

  private <R extends Row> Table<R> table(String name, Function<CsvRow, R> reader) {
    return new Table<>(rows(name).stream().map(reader).toList());
  }

  private static Samtaletype samtaletype(CsvRow row) {
    return new Samtaletype(
        row.integer("id"),
        row.text("navn"),
        row.bool("aKasseMaaIndkalde"),
        row.bool("aKasseMaaSe"),
        row.bool("nulstillende"),
        row.optionalDate("gyldigFra"),
        row.optionalDate("gyldigTil"));
  }

  private static Samtaleform samtaleform(CsvRow row) {
    return new Samtaleform(
        row.integer("id"),
        row.text("navn"),
        row.bool("fremmoede"),
        row.bool("nulstillende"),
        row.optionalDate("gyldigFra"),
        row.optionalDate("gyldigTil"));
  }

  private static Moedegruppetype moedegruppetype(CsvRow row) {
    return new Moedegruppetype(
        row.integer("id"),
        row.text("vaerdi"),
        row.optionalDate("gyldigFra"),
        row.optionalDate("gyldigTil"));
  }

  private static Kontaktgruppe kontaktgruppe(CsvRow row) {
    return new Kontaktgruppe(
        row.integer("id"),
        row.optionalText("navn"),
        row.bool("samtaleIRehabiliteringsteam"),
        row.optionalDate("gyldigFra"),
        row.optionalDate("gyldigTil"));
  }

  private static Fravaerstype fravaerstype(CsvRow row) {
    return new Fravaerstype(
        row.integer("id"),
        row.text("navn"),
        row.bool("lukkerFrister"),
        row.optionalDate("gyldigFra"),
        row.optionalDate("gyldigTil"));
  }

  private static Aflysningsaarsag aflysningsaarsag(CsvRow row) {
    return new Aflysningsaarsag(
        row.integer("id"),
        row.text("navn"),
        row.text("beskedskabelon"),
        row.optionalDate("gyldigFra"),
        row.optionalDate("gyldigTil"));
  }

  private static AkasseGraense akasseGraense(CsvRow row) {
    return new AkasseGraense(
        row.integer("samtaletype"),
        row.date("sidsteStartdato"),
        row.optionalDate("gyldigFra"),
        row.optionalDate("gyldigTil"));
  }

  private static SamtaletypeForKontaktgruppe samtaletypeForKontaktgruppe(CsvRow row) {
    return new SamtaletypeForKontaktgruppe(
        row.integer("samtaletype"),
        row.integer("kontaktgruppe"),
        row.optionalDate("gyldigFra"),
        row.optionalDate("gyldigTil"));
  }

  private static Samtalefamilie samtalefamilie(CsvRow row) {
    return new Samtalefamilie(
        row.integer("samtaletype"),
        row.text("familie"),
        row.optionalDate("gyldigFra"),
        row.optionalDate("gyldigTil"));
  }

  private static Deltagelsesvalgtype deltagelsesvalg(CsvRow row) {
    return new Deltagelsesvalgtype(
        row.integer("id"),
        row.one("vaelger", Vaelger.class),
        row.text("betydning"),
        row.bool("oensket"),
        row.optionalDate("gyldigFra"),
        row.optionalDate("gyldigTil"));
  }

  private static Deltagelsesstatus deltagelsesstatus(CsvRow row) {
    return new Deltagelsesstatus(
        row.integer("samtaletype"),
        row.integer("deltagelsesstatus"),
        row.optionalDate("gyldigFra"),
        row.optionalDate("gyldigTil"));
  }

  private static Fravalg fravalg(CsvRow row) {
    return new Fravalg(
        row.integer("deltagelsesvalg"),
        row.one("fravalgtMyndighed", Fravalg.FravalgtMyndighed.class),
        row.optionalDate("gyldigFra"),
        row.optionalDate("gyldigTil"));
  }

  private static Huskeelement huskeelement(CsvRow row) {
    return new Huskeelement(
        row.text("element"),
        row.bool("udsendes"),
        row.optionalDate("gyldigFra"),
        row.optionalDate("gyldigTil"));
  }

  private static Visningsnavn visningsnavn(CsvRow row) {
    return new Visningsnavn(
        row.integer("samtaletype"),
        row.integer("visSomSamtaletype"),
        row.optionalDate("gyldigFra"),
        row.optionalDate("gyldigTil"));
  }

  private Graenser graenser() {
    return new Graenser(graense("moedebeskrivelseTegn"), graense("tekstTegn"));
  }

  private int graense(String navn) {
    return rows("graenser").stream()
        .filter(row -> row.text("navn").equals(navn))
        .findFirst()
        .map(row -> row.integer("vaerdi"))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "graenser.csv:1: no row \"%s\", expected one with a whole number"
                        .formatted(navn)));
  }
}
