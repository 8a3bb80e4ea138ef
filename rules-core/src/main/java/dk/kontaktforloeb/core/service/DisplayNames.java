package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.core.port.CheckedPorts;
import dk.kontaktforloeb.deltagelse.Valg;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.table.Samtaletype;
import dk.kontaktforloeb.table.Tables;
import dk.kontaktforloeb.table.Visningsnavn;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The name under which a booking is shown (QRY-05). */
record DisplayNames(CheckedPorts ports, Tables tables) {

  /**
   * The booking with its name: the type's, or the one that the tables give it while it is active
   * and future, and the guest that is declined is not on it.
   */
  Indkaldelse named(Indkaldelse booking, LocalDateTime now) {
    LocalDate today = now.toLocalDate();
    @Nullable Integer samtaletype = booking.samtaleType();
    Visningsnavn other = tables.visningsnavne().find(samtaletype, today);
    if (other != null && isActiveFuture(booking, now) && isGuestDeclined(booking, today)) {
      samtaletype = other.visSomSamtaletype();
    }
    return IndkaldelseBuilder.builder(booking).visningsnavn(name(samtaletype, today)).build();
  }

  private static boolean isActiveFuture(Indkaldelse booking, LocalDateTime now) {
    LocalDateTime start = booking.moedeStarttidspunkt();
    return booking.isAktiv() && start != null && start.isAfter(now);
  }

  private boolean isGuestDeclined(Indkaldelse booking, LocalDate today) {
    OrganisationType guest = Organisation.otherType(booking.ansvarligMyndighed());
    return !booking.harGaestFra(guest)
        && Valg.erFravalgt(
            tables,
            ports.deltagelsesvalg().history(Objects.requireNonNull(booking.personnummer())),
            guest,
            today);
  }

  private @Nullable String name(@Nullable Integer samtaletype, LocalDate today) {
    Samtaletype valid = tables.samtaletyper().find(samtaletype, today);
    if (valid != null || samtaletype == null) {
      return valid == null ? null : valid.navn();
    }
    List<Samtaletype> former = tables.samtaletyper().rows(samtaletype);
    return former.isEmpty() ? null : former.get(0).navn();
  }
}
