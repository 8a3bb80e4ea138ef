package dk.kontaktforloeb.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kontaktforloeb.KontaktforloebRules;
import dk.kontaktforloeb.kodeliste.Fravaerstyper;
import dk.kontaktforloeb.kodeliste.Kontaktgrupper;
import dk.kontaktforloeb.kodeliste.Samtaleformer;
import dk.kontaktforloeb.kodeliste.Samtaletyper;
import dk.kontaktforloeb.table.Row;
import dk.kontaktforloeb.table.Table;
import dk.kontaktforloeb.table.Tables;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableFilesTest {
  private static final Tables SHIPPED = KontaktforloebRules.embedded().tables();

  @Test
  void shippedTablesAreWhole() {
    assertThat(SHIPPED.samtaletyper().rows()).hasSize(11);
    assertThat(SHIPPED.kontaktgrupper().rows()).hasSize(28);
    assertThat(SHIPPED.kontaktgrupper().rows())
        .filteredOn(row -> row.samtaleIRehabiliteringsteam())
        .hasSize(24);
    assertThat(SHIPPED.tilladteSamtaletyper().rows()).hasSize(199);
  }

  @Test
  void everyCodeThatRulesNameStandsInItsTable() throws IllegalAccessException {
    assertNamesStandIn(SHIPPED.samtaletyper(), Samtaletyper.class);
    assertNamesStandIn(SHIPPED.samtaleformer(), Samtaleformer.class);
    assertNamesStandIn(SHIPPED.kontaktgrupper(), Kontaktgrupper.class);
    assertNamesStandIn(SHIPPED.fravaerstyper(), Fravaerstyper.class);
  }

  private static void assertNamesStandIn(Table<? extends Row> table, Class<?> names)
      throws IllegalAccessException {
    for (Field name : names.getFields()) {
      assertThat(table.knows(name.getInt(null))).as(name.getName()).isTrue();
    }
  }

  @Test
  void aRowCountsFromItsFirstDayToItsLast() {
    Tables tables =
        read(
            "akasse-graenser",
            """
            samtaletype,sidsteStartdato,gyldigFra,gyldigTil
            10,2024-06-30,2024-01-01,2024-12-31
            """);

    assertThat(tables.akasseGraenser().find(10, LocalDate.of(2023, 12, 31))).isNull();
    assertThat(tables.akasseGraenser().find(10, LocalDate.of(2024, 1, 1))).isNotNull();
    assertThat(tables.akasseGraenser().find(10, LocalDate.of(2024, 12, 31))).isNotNull();
    assertThat(tables.akasseGraenser().find(10, LocalDate.of(2025, 1, 1))).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "samtaletype,sidsteStartdato;10,30-06-2024|akasse-graenser.csv:2: column sidsteStartdato is \"30-06-2024\", expected a date",
        "samtaletype,sidsteStartdato;10,2024-02-30|akasse-graenser.csv:2: column sidsteStartdato is \"2024-02-30\", expected a date",
        "samtaletype,sidsteStartdato;ti,2024-06-30|akasse-graenser.csv:2: column samtaletype is \"ti\", expected a whole number",
        "samtaletype,sidsteStartdato;10|akasse-graenser.csv:2: column sidsteStartdato is \"\", expected a date",
        "samtaletype,dato;10,2024-06-30|akasse-graenser.csv:1: column \"sidsteStartdato\" is missing",
        "samtaletype,sidsteStartdato;10,2024-06-30,x|akasse-graenser.csv:2: 3 cells, expected at most 2",
        "samtaletype,sidsteStartdato;10,2024-06-30;;11,x|akasse-graenser.csv:4: column sidsteStartdato",
      })
  void aMalformedTextIsRefusedWithItsPlace(String csv, String message) {
    assertThatThrownBy(() -> read("akasse-graenser", csv.replace(';', '\n')))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void anUnknownTableIsRefused() {
    assertThatThrownBy(() -> read("samtaletype", "id\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("There is no table \"samtaletype\"");
  }

  @Test
  void anotherTableIsAnotherRuleSet() {
    var other =
        KontaktforloebRules.builder()
            .tables(Map.of("akasse-graenser", "samtaletype,sidsteStartdato\n"))
            .build();

    assertThat(other.engine().ruleSet().digest())
        .isNotEqualTo(KontaktforloebRules.embedded().engine().ruleSet().digest());
    assertThat(other.tables().akasseGraenser().rows()).isEmpty();
  }

  private static Tables read(String name, String csv) {
    return KontaktforloebRules.builder().tables(Map.of(name, csv)).build().tables();
  }
}
