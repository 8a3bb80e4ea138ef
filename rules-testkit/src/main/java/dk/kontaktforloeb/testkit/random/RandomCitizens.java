package dk.kontaktforloeb.testkit.random;

import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.borger.BorgerBuilder;
import dk.kontaktforloeb.borger.Fravaersperiode;
import dk.kontaktforloeb.borger.Huskeservice;
import dk.kontaktforloeb.borger.Kontaktgruppeperiode;
import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.deltagelse.Deltagelsesvalg;
import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.frist.FristStatus;
import dk.kontaktforloeb.table.Row;
import dk.kontaktforloeb.table.Table;
import dk.kontaktforloeb.table.Tables;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Random citizens with what the registers hold of them, and random callers. */
final class RandomCitizens {
  static final String PERSONNUMMER = "0101701007";
  private static final String OTHER_PERSONNUMMER = "0202801231";

  private final Dice dice;
  private final Tables tables;

  RandomCitizens(Dice dice, Tables tables) {
    this.dice = dice;
    this.tables = tables;
  }

  /** A key of the table, now and then one that does not stand in it. */
  int keyOf(Table<? extends Row> table) {
    return dice.chance(2) ? 998 : dice.oneOf(table.rows()).key();
  }

  Organisation organisation() {
    return new Organisation(
        dice.chance(5)
            ? OrganisationType.STAR
            : dice.oneOf(OrganisationType.A_KASSE, OrganisationType.JOBCENTER),
        dice.oneOf("101", "102"));
  }

  Caller caller() {
    return new Caller(
        organisation(),
        dice.absent(70, () -> dice.oneOf("a1", "a2")),
        dice.absent(30, () -> dice.oneOf(1, 2)),
        dice.oneOf(1, 2, 2),
        dice.oneOf(PERSONNUMMER, PERSONNUMMER, OTHER_PERSONNUMMER));
  }

  Borger citizen(LocalDate today) {
    return BorgerBuilder.builder()
        .personnummer(PERSONNUMMER)
        .tilmeldt(dice.chance(80))
        .kontaktgrupper(dice.some(2, () -> group(today)))
        .fravaer(dice.some(2, () -> absence(today)))
        .aKasse(dice.absent(20, () -> dice.oneOf("101", "102")))
        .jobcenter(dice.absent(20, () -> dice.oneOf("101", "102")))
        .huskeservice(new Huskeservice(dice.coin(), dice.coin()))
        .build();
  }

  private Kontaktgruppeperiode group(LocalDate today) {
    LocalDate from = today.minusDays(dice.below(200));
    return new Kontaktgruppeperiode(
        keyOf(tables.kontaktgrupper()), from, dice.absent(60, () -> dice.dayNear(today)));
  }

  private Fravaersperiode absence(LocalDate today) {
    return new Fravaersperiode(
        keyOf(tables.fravaerstyper()),
        dice.chance(80) ? today.minusDays(dice.below(3)) : dice.dayNear(today),
        dice.absent(60, () -> dice.dayNear(today)));
  }

  List<Frist> deadlines(LocalDate today) {
    return dice.some(
        3,
        () -> {
          FristStatus status = dice.oneOf(FristStatus.values());
          return new Frist(
              dice.id(),
              PERSONNUMMER,
              keyOf(tables.samtaletyper()),
              dice.dayNear(today),
              dice.dayNear(today),
              status,
              dice.absent(30, dice::id));
        });
  }

  List<Deltagelsesvalg> choices(LocalDateTime now) {
    return dice.some(
        3,
        () ->
            new Deltagelsesvalg(
                dice.id(),
                PERSONNUMMER,
                keyOf(tables.deltagelsesvalg()),
                dice.absent(50, () -> dice.oneOf(OrganisationType.values())),
                dice.timeNear(now),
                dice.coin(),
                dice.chance(20)));
  }
}
