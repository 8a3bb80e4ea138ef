package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.borger.BorgerBuilder;
import dk.kontaktforloeb.borger.Fravaersperiode;
import dk.kontaktforloeb.event.FravaerAfsluttet;
import dk.kontaktforloeb.event.FravaerOprettet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What events do to a citizen's periods of absence. */
final class Absences {
  private Absences() {}

  /** With a period from the event's day on, unless one of the type holds that day. */
  static Borger opened(Borger borger, FravaerOprettet event) {
    int fravaerstype = Objects.requireNonNull(event.fravaerstype());
    LocalDate dato = Objects.requireNonNull(event.dato());
    List<Fravaersperiode> perioder = new ArrayList<>(borger.fravaer());
    for (Fravaersperiode periode : perioder) {
      if (periode.fravaerstype() == fravaerstype && periode.contains(dato)) {
        return borger;
      }
    }
    perioder.add(new Fravaersperiode(fravaerstype, dato, null));
    return BorgerBuilder.builder(borger).fravaer(perioder).build();
  }

  /** Every period of the type that holds the day before the event's, or today, ends that day. */
  static Borger ended(Borger borger, FravaerAfsluttet event, LocalDate today) {
    int fravaerstype = Objects.requireNonNull(event.fravaerstype());
    LocalDate slutdato = Objects.requireNonNull(event.dato()).minusDays(1);
    List<Fravaersperiode> perioder = new ArrayList<>();
    for (Fravaersperiode periode : borger.fravaer()) {
      boolean ends =
          periode.fravaerstype() == fravaerstype
              && (periode.contains(slutdato) || periode.contains(today));
      perioder.add(
          ends ? new Fravaersperiode(fravaerstype, periode.startdato(), slutdato) : periode);
    }
    return BorgerBuilder.builder(borger).fravaer(perioder).build();
  }
}
