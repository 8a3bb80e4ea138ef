package dk.kontaktforloeb.testkit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What authors get wrong, one edit each, with the one finding that tells them: of which kind, at
 * which line and column, and with which guess.
 */
class BrokenEditsTest {
  private static final String OMBOOKING = "regler/ombooking.drl";
  private static final String TIDSPUNKT = "regler/tidspunkt.drl";
  private static final String SELVBOOKING = "regler/selvbooking.drl";
  private static final String ADVARSLER = "regler/advarsler.drl";
  private static final String AKASSE = "regler/akasse.drl";
  private static final String DELTAGELSE = "effekter/deltagelse.drl";
  private static final String TILLADTE = "tabeller/tilladte-samtaletyper.csv";
  private static final String DANISH = "tekster/messages_da.properties";
  private static final String ENGLISH = "tekster/messages_en.properties";

  /** In this edit {@code «…»} marks the offending text. */
  private record Edit(
      String name,
      Lint lint,
      String file,
      String before,
      String after,
      @Nullable String maybe,
      @Nullable String elsewhere) {

    static Edit of(Lint lint, String file, String before, String after, @Nullable String maybe) {
      return new Edit(lint.id() + ": " + after, lint, file, before, after, maybe, null);
    }

    /** The offending text stands in another file: {@code file: «text»}, where it stands once. */
    Edit toldAt(String place) {
      return new Edit(name, lint, file, before, after, maybe, place);
    }

    @Override
    public String toString() {
      return name.replace("\n", "⏎");
    }
  }

  @TempDir private static Path directory;
  private static RuleCopy copy;

  @BeforeAll
  static void copy() {
    copy = new RuleCopy(directory);
  }

  @ParameterizedTest
  @MethodSource({"ruleFiles", "constraints", "consequences", "metadata", "catalogue", "tables"})
  void isToldAtItsPlace(Edit edit) {
    String asShipped = copy.read(edit.file);
    try {
      assertToldAtItsPlace(edit);
    } finally {
      copy.write(edit.file, asShipped);
    }
  }

  private static void assertToldAtItsPlace(Edit edit) {
    int start = edit.after.indexOf('«');
    String text = start < 0 ? "" : edit.after.substring(start + 1, edit.after.indexOf('»'));
    int at =
        copy.replace(edit.file, edit.before, edit.after.replace("«", "").replace("»", ""))
            + Math.max(0, start);
    String file = edit.file;
    if (edit.elsewhere != null) {
      file = edit.elsewhere.substring(0, edit.elsewhere.indexOf(':'));
      String place = edit.elsewhere.substring(file.length() + 1);
      text = place.substring(place.indexOf('«') + 1, place.indexOf('»'));
      at = copy.read(file).indexOf(place.replace("«", "").replace("»", "")) + place.indexOf('«');
    }
    String before = copy.read(file).substring(0, at);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int column = at - before.lastIndexOf('\n');

    List<Finding> findings = RuleCheck.of(directory).lint().all();

    assertThat(findings).as("findings").hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.lint()).isEqualTo(edit.lint);
    assertThat(finding.file() + ":" + finding.line() + ":" + finding.column())
        .isEqualTo(file + ":" + line + ":" + column);
    assertThat(finding.text()).isEqualTo(text);
    assertThat(finding.maybe()).isEqualTo(edit.maybe);
    assertThat(finding.toString()).startsWith(file + ":" + line + ":" + column + ": ");
  }

  static Stream<Edit> ruleFiles() {
    return Stream.of(
        Edit.of(Lint.SYNTAX, OMBOOKING, "ombookingMulig == true", "ombookingMulig «=» true", "=="),
        Edit.of(
            Lint.SYNTAX,
            TIDSPUNKT,
            "slut < moedeStarttidspunkt )\nthen",
            "slut < moedeStarttidspunkt\n«then»",
            null),
        Edit.of(
            Lint.SYNTAX,
            TIDSPUNKT,
            "startdato < idag )\nthen",
            "startdato < idag )\n«thn»",
            "then"),
        Edit.of(Lint.SYNTAX, TIDSPUNKT, "rule \"IND-08", "«rul» \"IND-08", "rule"),
        Edit.of(
            Lint.SYNTAX,
            SELVBOOKING,
            "sidsteAfholdelsesdato != null,\n                 startdato",
            "sidsteAfholdelsesdato != null\n                 «startdato»",
            null),
        Edit.of(
            Lint.SYNTAX,
            AKASSE,
            "myndighed == OrganisationType.A_KASSE,\n                 akasse",
            "myndighed == OrganisationType.A_KASSE,«,»\n                 akasse",
            null),
        Edit.of(
            Lint.FOREIGN_ELEMENT,
            TIDSPUNKT,
            "global Report report;",
            "global Report report;\n«function» int one() { return 1; }",
            null),
        Edit.of(
            Lint.WRONG_PACKAGE,
            AKASSE,
            "package dk.kontaktforloeb.regler",
            "package «dk.kontaktforloeb.akasse»",
            "dk.kontaktforloeb.regler"),
        Edit.of(
            Lint.UNKNOWN_TYPE,
            TIDSPUNKT,
            "import dk.kontaktforloeb.indkaldelse.BookingCase;",
            "import «dk.kontaktforloeb.booking.BookingCase»;",
            "dk.kontaktforloeb.indkaldelse.BookingCase"),
        Edit.of(
            Lint.UNKNOWN_TYPE,
            ADVARSLER,
            "BookingCase( operation == Operation.DELETE",
            "«BokingCase»( operation == Operation.DELETE",
            "BookingCase"),
        Edit.of(
            Lint.UNUSED_IMPORT,
            TIDSPUNKT,
            "import dk.kontaktforloeb.rule.Report;",
            "import dk.kontaktforloeb.rule.Report;\nimport «dk.kontaktforloeb.table.Vaelger»;",
            null),
        Edit.of(
            Lint.RULE_ATTRIBUTE,
            OMBOOKING,
            "    @source( \"IND.4.1.12",
            "    «salience» 10\n    @source( \"IND.4.1.12",
            null),
        Edit.of(
            Lint.RULE_ATTRIBUTE,
            OMBOOKING,
            "    @newCode( 90009 )",
            "    «date-effective» \"1-jan-2025\"\n    @newCode( 90009 )",
            null));
  }

  static Stream<Edit> constraints() {
    return Stream.of(
        Edit.of(
            Lint.UNKNOWN_FIELD,
            OMBOOKING,
            "ombookingMulig == true",
            "«ombokingMulig» == true",
            "ombookingMulig"),
        Edit.of(
            Lint.UNKNOWN_CONSTANT,
            AKASSE,
            "aktiveFravaer not contains Fravaerstyper.KONTAKTFORLOEB_HOS_A_KASSEN",
            "aktiveFravaer not contains Fravaerstyper.«KONTAKTFORLOEB_HOS_A_KASEN»",
            "KONTAKTFORLOEB_HOS_A_KASSEN"),
        Edit.of(
                Lint.UNKNOWN_CONSTANT,
                "regler/jobcenter.drl",
                "Samtaletyper.CV_SAMTALE",
                "«CV_SAMTALE»",
                "Samtaletyper.CV_SAMTALE")
            .toldAt("regler/jobcenter.drl:samtaleType == «CV_SAMTALE»"),
        Edit.of(
            Lint.WRONG_TYPE,
            OMBOOKING,
            "ombookingMulig == true",
            "ombookingMulig == «\"true\"»",
            "true"),
        Edit.of(
            Lint.WRONG_TYPE,
            SELVBOOKING,
            "myndighed == OrganisationType.JOBCENTER",
            "myndighed == «\"JOBCENTER\"»",
            "OrganisationType.JOBCENTER"),
        Edit.of(
            Lint.WRONG_TYPE, TIDSPUNKT, "startdato < idag", "startdato < «\"2024-07-01\"»", null),
        Edit.of(Lint.WRONG_TYPE, TIDSPUNKT, "startdato < idag", "startdato < «nu»", null),
        Edit.of(
            Lint.WRONG_TYPE,
            "regler/jobcenter.drl",
            "aktiveFravaer contains",
            "aktiveFravaer «==»",
            "contains"),
        Edit.of(
            Lint.BARE_VALUE,
            "regler/jobcenter.drl",
            "samtaleType == Samtaletyper.CV_SAMTALE",
            "samtaleType == «10»",
            "Samtaletyper.CV_SAMTALE"),
        Edit.of(
            Lint.FOREIGN_CONSTANT,
            "regler/jobcenter.drl",
            "kontaktgruppe == Kontaktgrupper.UDEN_YDELSE",
            "kontaktgruppe == «Samtaletyper.JOBSAMTALE»",
            null),
        Edit.of(
            Lint.NEVER_MATCHES,
            "regler/jobcenter.drl",
            "kontaktgruppe == Kontaktgrupper.UDEN_YDELSE",
            "kontaktgruppe == Kontaktgrupper.UDEN_YDELSE,\n«kontaktgruppe == Kontaktgrupper.DAGPENGEMODTAGER»",
            null),
        Edit.of(
            Lint.NEVER_MATCHES,
            TIDSPUNKT,
            "startdato < idag",
            "startdato < idag, «idag < startdato»",
            null),
        Edit.of(
            Lint.ALWAYS_MATCHES,
            "regler/samtaler.drl",
            "kalder == OrganisationType.JOBCENTER,",
            "«kalder != OrganisationType.JOBCENTER || kalder != OrganisationType.A_KASSE»,",
            null),
        Edit.of(
            Lint.DUPLICATE_CONSTRAINT,
            TIDSPUNKT,
            "startdato < idag",
            "startdato < idag, «startdato  < idag»",
            null),
        Edit.of(
            Lint.NO_COMPARISON,
            OMBOOKING,
            "ombookingMulig == true",
            "«ombookingMulig»",
            "ombookingMulig == true"),
        Edit.of(
            Lint.ABSENT_VALUE,
            "regler/indkaldelse.drl",
            "ejersystem == null || ejersystem != gemt",
            "«ejersystem» != gemt",
            null),
        Edit.of(
            Lint.ABSENT_VALUE,
            SELVBOOKING,
            "sidsteAfholdelsesdato != null,\n                 startdato > sidsteAfholdelsesdato",
            "startdato > «sidsteAfholdelsesdato»",
            null),
        Edit.of(
            Lint.OPERATION_DISAGREES,
            AKASSE,
            "@operation( \"CreateIndkaldelse UpdateIndkaldelse\" )  @typeOnly( true )\nwhen\n    BookingCase( operation in ( Operation.CREATE_INDKALDELSE, Operation.UPDATE_INDKALDELSE ),\n                 myndighed == OrganisationType.A_KASSE,\n                 akasse",
            "@operation( \"CreateIndkaldelse UpdateIndkaldelse\" )  @typeOnly( true )\nwhen\n    BookingCase( operation in ( Operation.CREATE_INDKALDELSE, Operation.UPDATE_INDKALDELSE, «Operation.DELETE_INDKALDELSE» ),\n                 myndighed == OrganisationType.A_KASSE,\n                 akasse",
            null),
        Edit.of(
            Lint.OPERATION_DISAGREES,
            ADVARSLER,
            "@operation( \"DeleteIndkaldelse\" )",
            "@operation( \"DeleteIndkaldelse «CreateIndkaldelse»\" )",
            null),
        Edit.of(
            Lint.IN_ON_NUMBERS,
            "regler/jobcenter.drl",
            "samtaleType == Samtaletyper.CV_SAMTALE",
            "samtaleType «in» ( Samtaletyper.CV_SAMTALE, Samtaletyper.JOBSAMTALE )",
            null),
        Edit.of(
            Lint.HALF_CONSTRAINT,
            OMBOOKING,
            "|| samtaleType == Samtaletyper.REHABILITERINGSTEAM",
            "|| «== Samtaletyper.REHABILITERINGSTEAM»",
            "samtaleType == Samtaletyper.REHABILITERINGSTEAM"),
        Edit.of(
            Lint.HALF_CONSTRAINT,
            TIDSPUNKT,
            "slut != null,\n                 slut > etDoegnEfterStart",
            "slut != null && «> etDoegnEfterStart»",
            "slut > etDoegnEfterStart"),
        Edit.of(
            Lint.METHOD_CALL,
            TIDSPUNKT,
            "slut > etDoegnEfterStart",
            "slut > «moedeStarttidspunkt.plusDays( 1 )»",
            null),
        Edit.of(
            Lint.EVAL, TIDSPUNKT, "startdato < idag", "«eval»( startdato.isBefore( idag ) )", null),
        Edit.of(
            Lint.JAVA_IN_CONDITION,
            "effekter/moedebeskrivelse.drl",
            "> moedebeskrivelseGraense",
            "> moedebeskrivelseGraense «+» moedebeskrivelseGraense",
            null),
        Edit.of(
            Lint.SEVERAL_PATTERNS,
            TIDSPUNKT,
            "startdato < idag )",
            "startdato < idag )\n    «BookingCase»( slut == null )",
            null),
        Edit.of(
            Lint.FROM, TIDSPUNKT, "startdato < idag )", "startdato < idag ) «from» bookings", null),
        Edit.of(
            Lint.CONDITIONAL_ELEMENT,
            TIDSPUNKT,
            "startdato < idag )",
            "startdato < idag )\n    «not» BookingCase( slut == null )",
            null));
  }

  static Stream<Edit> consequences() {
    return Stream.of(
        Edit.of(
            Lint.MALFORMED_POINTER,
            TIDSPUNKT,
            "report.violation( \"/moedeStarttidspunkt\"",
            "report.violation( \"«IND-01»\", \"/moedeStarttidspunkt\"",
            null),
        Edit.of(
            Lint.UNKNOWN_CALL,
            TIDSPUNKT,
            "report.violation( \"/moedeStarttidspunkt\"",
            "report.«violatoin»( \"/moedeStarttidspunkt\"",
            "violation"),
        Edit.of(
            Lint.UNKNOWN_CALL,
            TIDSPUNKT,
            "report.violation( \"/moedeStarttidspunkt\"",
            "«reprot».violation( \"/moedeStarttidspunkt\"",
            "report"),
        Edit.of(
            Lint.WRONG_ARGUMENTS,
            "regler/dobbeltbooking.drl",
            "report.blocked( $iVejen, \"/samtaleType\" )",
            "report.blocked( «\"/samtaleType\"», \"/samtaleType\" )",
            null),
        Edit.of(
            Lint.WRONG_ARGUMENTS,
            DELTAGELSE,
            "effects.wsrmMeetingParticipation( $personnummer, $modtagere )",
            "effects.wsrmMeetingParticipation( $personnummer, «$personnummer» )",
            null),
        Edit.of(
            Lint.MALFORMED_POINTER,
            TIDSPUNKT,
            "report.violation( \"/moedeStarttidspunkt\"",
            "report.violation( \"«moedeStarttidspunkt»\"",
            "/moedeStarttidspunkt"),
        Edit.of(
            Lint.UNKNOWN_VARIABLE,
            "regler/deltagelse.drl",
            "samtaletypeFelt )\nthen\n    report.violation( $felt )",
            "samtaletypeFelt )\nthen\n    report.violation( «$flet» )",
            "$felt"),
        Edit.of(
            Lint.JAVA_IN_CONSEQUENCE,
            TIDSPUNKT,
            "    report.violation( \"/moedeStarttidspunkt\"",
            "    «if» ( true ) report.violation( \"/moedeStarttidspunkt\"",
            null),
        Edit.of(
            Lint.JAVA_IN_CONSEQUENCE,
            TIDSPUNKT,
            "report.violation( \"/moedeStarttidspunkt\" );",
            "report.violation( \"/moedeStarttidspunkt\" ); «System».out.println();",
            null));
  }

  static Stream<Edit> metadata() {
    return Stream.of(
        Edit.of(
            Lint.UNKNOWN_METADATUM,
            TIDSPUNKT,
            "@source( \"IND.4.1.6 IND.4.2.1\" )",
            "@source( \"IND.4.1.6 IND.4.2.1\" )  @«severty»( warning )",
            "severity"),
        Edit.of(
                Lint.MISSING_METADATUM,
                TIDSPUNKT,
                "    @source( \"IND.4.1.6 IND.4.2.1\" )\n",
                "",
                null)
            .toldAt(TIDSPUNKT + ":rule \"«IND-08 En samtale må højst vare ét døgn»\""),
        Edit.of(
            Lint.WRONG_METADATUM,
            SELVBOOKING,
            "@severity( warning )",
            "@severity( «waring» )",
            "warning"),
        Edit.of(
                Lint.WRONG_METADATUM,
                "effekter/flytning.drl",
                "@operation( \"BorgerFlyttet\" )",
                "@operation( \"BorgerFlyttet «BorgrFlyttet»\" )",
                "BorgerFlyttet")
            .toldAt("effekter/flytning.drl:BorgerFlyttet «BorgrFlyttet»"),
        Edit.of(Lint.WRONG_METADATUM, OMBOOKING, "@newCode( 90009 )", "@newCode( «90009x» )", null),
        Edit.of(
                Lint.WRONG_METADATUM,
                "regler/adgang.drl",
                "rule \"IND-31 4575 ",
                "rule \"IND-31 ",
                null)
            .toldAt("regler/adgang.drl:@codeBasis( «inferred» )"),
        Edit.of(
            Lint.WRONG_METADATUM,
            SELVBOOKING,
            "@severity( warning )",
            "@basis( «source» )  @severity( warning )",
            null),
        Edit.of(
            Lint.WRONG_METADATUM,
            SELVBOOKING,
            "@pinned( \"Fristen",
            "@basis( «assumed» )  @pinned( \"Fristen",
            null),
        Edit.of(
            Lint.DOUBLED_METADATUM,
            OMBOOKING,
            "@newCode( 90009 )",
            "@newCode( 90009 )  @«newCode»( 90009 )",
            null));
  }

  static Stream<Edit> catalogue() {
    return Stream.of(
        Edit.of(
            Lint.UNKNOWN_SOURCE,
            TIDSPUNKT,
            "\"IND.4.1.6 IND.4.2.1\"",
            "\"IND.4.1.6 «IND.4.2.1x»\"",
            "IND.4.2.1"),
        Edit.of(
            Lint.DOUBLED_ID,
            "kilder.csv",
            "\nIND.1.2,",
            "\n«IND.1.1»,Siden,1,rule,Igen,Again\nIND.1.2,",
            null),
        Edit.of(Lint.CODE_OF_NO_RULE, "officielle-tekster.csv", "\n8270,", "\n«8271»,", "8270"),
        Edit.of(Lint.UNORDERED_RULE, "raekkefoelge.csv", "IND-15\n", "", null)
            .toldAt(OMBOOKING + ":rule \"«IND-15» 8270"),
        Edit.of(Lint.DOUBLED_ID, "raekkefoelge.csv", "IND-16\n", "IND-16\n«IND-15»\n", null)
            .toldAt("raekkefoelge.csv:IND-26\nIND-25\nIND-16\nIND-15\nIND-17\nIND-18\n«IND-15»"),
        Edit.of(
            Lint.UNKNOWN_RULE_ID, "raekkefoelge.csv", "IND-16\n", "IND-16\n«IND-99»\n", "IND-09"),
        Edit.of(
            Lint.DOUBLED_ID,
            "kontroller.csv",
            "FMT-07,Et",
            "«FMT-03»,Igen,,,,,IND.1.1,alle,form\nFMT-07,Et",
            null),
        Edit.of(
            Lint.WRONG_METADATUM,
            "kontroller.csv",
            "4575,,inferred,,IND.1.14",
            "4575,,«infered»,,IND.1.14",
            "inferred"),
        Edit.of(Lint.MISSING_TEXT, DANISH, "\nIND-12 = ", "\n# IND-12 = ", null)
            .toldAt(TIDSPUNKT + ":rule \"«IND-12» Slut"),
        Edit.of(Lint.MISSING_TEXT, ENGLISH, "\nEFF-41.title = ", "\n# EFF-41.title = ", null)
            .toldAt("effekter/flytning.drl:rule \"«EFF-41» "),
        Edit.of(Lint.SUPERFLUOUS_TEXT, DANISH, "\nIND-12 = ", "\n«IND-99» = ?\nIND-12 = ", null),
        Edit.of(Lint.DOUBLED_TEXT, DANISH, "\nIND-12 = ", "\nIND-12 = ?\n«IND-12» = ", null),
        Edit.of(
            Lint.UNKNOWN_NAME,
            DANISH,
            "ligger før dags dato, {{idag}}",
            "ligger før dags dato, {{«idga»}}",
            "idag"),
        Edit.of(
            Lint.UNKNOWN_NAME,
            ENGLISH,
            "jobcentre {{caller.organisation.kode}}",
            "jobcentre {{caller.organisation.«kod»}}",
            "kode"),
        Edit.of(
            Lint.MALFORMED_TEXT,
            DANISH,
            "ligger før dags dato, {{idag}}",
            "ligger før dags dato, «{{»idag}",
            null),
        Edit.of(
            Lint.MALFORMED_TEMPLATE,
            "skabeloner/kvittering-aendret_da.txt",
            "ringe til os på telefon [PhoneNumber]",
            "ringe til os på telefon «[PhoneNumbr]»",
            "[PhoneNumber]"));
  }

  static Stream<Edit> tables() {
    return Stream.of(
        Edit.of(Lint.MALFORMED_CELL, TILLADTE, "\n4,6,2022-01-01", "\n4,6,«2022-13-01»", null),
        Edit.of(Lint.MALFORMED_CELL, TILLADTE, "\n4,6,2022-01-01", "\n4,«seks»,2022-01-01", null),
        Edit.of(
            Lint.MALFORMED_CELL,
            "tabeller/samtaletyper.csv",
            "4,Opfølgningssamtale,false,",
            "4,Opfølgningssamtale,«fasle»,",
            "false"),
        Edit.of(
            Lint.MALFORMED_CELL, "tabeller/fravalg.csv", "1,A_KASSE,", "1,«AKASSE»,", "A_KASSE"),
        Edit.of(
            Lint.MALFORMED_ROW,
            "tabeller/fravaerstyper.csv",
            "56,Fritaget for pligt til selvbook,true,published",
            "56,Fritaget, for pligt til selvbook,true,«published»",
            null),
        Edit.of(
            Lint.MALFORMED_ROW,
            "tabeller/kontaktgrupper.csv",
            "29,,false,published id without a name",
            "29,,false,«\"»published id without a name",
            null),
        Edit.of(
            Lint.UNKNOWN_COLUMN,
            TILLADTE,
            "samtaletype,kontaktgruppe,gyldigFra,gyldigTil",
            "samtaletype,kontaktgruppe,gyldigFra,«gyldigtill»",
            "gyldigTil"),
        Edit.of(
            Lint.MISSING_COLUMN,
            "tabeller/graenser.csv",
            "navn,vaerdi,basis",
            "«navn,tal,basis»",
            null),
        Edit.of(
            Lint.OVERLAPPING_VALIDITY,
            TILLADTE,
            "\n4,6,2022-01-01,,assumed",
            "\n4,6,2022-01-01,,assumed\n4,6,«2024-07-01»,,source",
            null),
        Edit.of(
            Lint.DUPLICATE_ROW,
            TILLADTE,
            "\n4,6,2022-01-01,,assumed",
            "\n4,6,2022-01-01,,assumed\n«4,6,2022-01-01,,assumed»",
            null),
        Edit.of(
            Lint.ENDS_BEFORE_IT_BEGINS,
            TILLADTE,
            "\n4,6,2022-01-01,,assumed",
            "\n4,6,2022-01-01,«2021-12-31»,assumed",
            null),
        Edit.of(Lint.UNKNOWN_REFERENCE, TILLADTE, "\n4,6,2022-01-01", "\n4,«9»,2022-01-01", null),
        Edit.of(
                Lint.UNKNOWN_CODE,
                "tabeller/samtaleformer.csv",
                "\n1,Personlig kontakt",
                "\n9,Personlig kontakt",
                null)
            .toldAt("regler/moedeform.drl:samtaleformType == «Samtaleformer.PERSONLIG_KONTAKT»"),
        Edit.of(
            Lint.MISSING_TEMPLATE,
            "tabeller/aflysningsaarsager.csv",
            "2,Sygdom,BORGER",
            "2,Sygdom,«BORGR»",
            "BORGER"),
        Edit.of(Lint.MISSING_PROPERTY, "regelsaet.properties", "version=", "versoin=", null)
            .toldAt("regelsaet.properties:«»"));
  }
}
