package dk.kontaktforloeb.borger;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.kontaktforloeb.MaskedText;
import dk.kontaktforloeb.PersonalData;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.json.JsonCodec;
import dk.kontaktforloeb.json.WireValue;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The citizen, as the host's register knows them.
 *
 * @param personnummer the civil registration number, ten digits
 * @param tilmeldt whether the citizen is enrolled as unemployed
 * @param kontaktgrupper every period known, past ones too; held interviews ask for the group of the
 *     held day
 * @param fravaer every period of absence known, past ones too
 * @param aKasse code of the citizen's unemployment fund, or null
 * @param jobcenter code of the citizen's jobcentre, or null
 * @param huskeservice the reminders the citizen subscribes to; null means none
 */
@RecordBuilder
public record Borger(
    @PersonalData String personnummer,
    boolean tilmeldt,
    @Nullable List<Kontaktgruppeperiode> kontaktgrupper,
    @Nullable List<Fravaersperiode> fravaer,
    @PersonalData @Nullable String aKasse,
    @Nullable String jobcenter,
    @Nullable Huskeservice huskeservice)
    implements WireValue {

  private static final Comparator<Kontaktgruppeperiode> CURRENT =
      Comparator.comparing(Kontaktgruppeperiode::startdato)
          .thenComparing(Kontaktgruppeperiode::kontaktgruppe);

  /** Copies the lists; an absent one is empty. */
  public Borger {
    kontaktgrupper = kontaktgrupper == null ? List.of() : List.copyOf(kontaktgrupper);
    fravaer = fravaer == null ? List.of() : List.copyOf(fravaer);
    huskeservice = huskeservice == null ? Huskeservice.NONE : huskeservice;
  }

  /**
   * The contact group period that holds the day; of several the one that started last, then the one
   * with the highest id.
   *
   * @return null where the citizen belonged to no contact group that day
   */
  public @Nullable Kontaktgruppeperiode kontaktgruppePaa(LocalDate dato) {
    Kontaktgruppeperiode current = null;
    for (Kontaktgruppeperiode periode : kontaktgrupper) {
      if (periode.contains(dato) && (current == null || CURRENT.compare(periode, current) > 0)) {
        current = periode;
      }
    }
    return current;
  }

  /** Ids of the absence types that are active that day. */
  public Set<Integer> fravaerPaa(LocalDate dato) {
    if (fravaer.isEmpty()) {
      return Set.of();
    }
    Set<Integer> active = new HashSet<>();
    for (Fravaersperiode periode : fravaer) {
      if (periode.contains(dato)) {
        active.add(periode.fravaerstype());
      }
    }
    return active;
  }

  /** The absence periods that hold the day. */
  public List<Fravaersperiode> fravaersperioderPaa(LocalDate dato) {
    return fravaer.stream().filter(periode -> periode.contains(dato)).toList();
  }

  /** The citizen's organisation of that kind, or null where there is none. */
  public @Nullable Organisation myndighed(OrganisationType type) {
    String kode =
        switch (type) {
          case A_KASSE -> aKasse;
          case JOBCENTER -> jobcenter;
          case STAR -> null;
        };
    return kode == null ? null : new Organisation(type, kode);
  }

  /** The citizen's unemployment fund and jobcentre; one that there is not is left out. */
  public List<Organisation> myndigheder() {
    return Stream.of(myndighed(OrganisationType.A_KASSE), myndighed(OrganisationType.JOBCENTER))
        .filter(Objects::nonNull)
        .toList();
  }

  /**
   * The authorities that are notified of a booking: its own, and the citizen's organisation of the
   * other kind, if any; an unemployment fund that may not see the interview type is left out, save
   * the booking's own.
   */
  public List<Organisation> beggeMyndigheder(
      @Nullable Organisation ansvarlig, boolean akasseMaaSe) {
    OrganisationType other = Organisation.otherType(ansvarlig);
    return Stream.of(
            ansvarlig, akasseMaaSe || other != OrganisationType.A_KASSE ? myndighed(other) : null)
        .filter(Objects::nonNull)
        .toList();
  }

  /** Whether that organisation is the citizen's own jobcentre or own unemployment fund. */
  public boolean hoererTil(@Nullable Organisation organisation) {
    if (organisation == null || organisation.kode() == null) {
      return false;
    }
    if (organisation.type() == OrganisationType.A_KASSE) {
      return organisation.kode().equals(aKasse);
    }
    return organisation.type() == OrganisationType.JOBCENTER
        && organisation.kode().equals(jobcenter);
  }

  /** Personal data is masked. */
  @Override
  public String toString() {
    return MaskedText.of(this);
  }

  /** What a Jackson mapper reads. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Borger ofPlain(Object plain) {
    return JsonCodec.standard().ofPlain(plain, Borger.class);
  }
}
