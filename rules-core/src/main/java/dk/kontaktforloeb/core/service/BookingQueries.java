package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.core.engine.DroolsRuleEngine;
import dk.kontaktforloeb.core.engine.QueryScope;
import dk.kontaktforloeb.core.port.CheckedPorts;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.indkaldelse.GetIndkaldelser;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseStatus;
import dk.kontaktforloeb.indkaldelse.IndkaldelseVersion;
import dk.kontaktforloeb.indkaldelse.Indkaldelser;
import dk.kontaktforloeb.indkaldelse.Indkaldelseshistorik;
import dk.kontaktforloeb.soegning.QueryCase;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A citizen's bookings and their history (QRY-01, QRY-02). */
record BookingQueries(Gate gate, Answers answers, DroolsRuleEngine engine, DisplayNames names) {

  Map<Operation, Handler<?, ?>> handlers() {
    Map<Operation, Handler<?, ?>> handlers = new TreeMap<>();
    handlers.put(
        Operation.GET_INDKALDELSER,
        new CitizenQuery<>(
            GetIndkaldelser.class,
            Set.of(),
            GetIndkaldelser::personnummer,
            null,
            "",
            gate,
            answers,
            (call, query) -> new Indkaldelser(bookings(call, query))));
    handlers.put(
        Operation.GET_INDKALDELSE,
        new CitizenQuery<GetIndkaldelser, @Nullable Indkaldelse>(
            GetIndkaldelser.class,
            Set.of(),
            GetIndkaldelser::personnummer,
            GetIndkaldelser::indkaldelseId,
            "/indkaldelseId",
            gate,
            answers,
            (call, query) -> bookings(call, query).stream().findFirst().orElse(null)));
    handlers.put(
        Operation.GET_INDKALDELSESHISTORIK,
        new CitizenQuery<>(
            GetIndkaldelser.class,
            Set.of(),
            GetIndkaldelser::personnummer,
            null,
            "",
            gate,
            answers,
            (call, query) -> new Indkaldelseshistorik(history(call, query))));
    return handlers;
  }

  private List<Indkaldelse> bookings(Call<GetIndkaldelser> call, QueryCase query) {
    String personnummer = Objects.requireNonNull(call.request().personnummer());
    QueryScope scope = engine.scope(query);
    return ports().indkaldelser().findAll(personnummer).stream()
        .filter(booking -> isAskedFor(call, booking))
        .filter(booking -> scope.shows(booking.samtaleType()))
        .map(booking -> names.named(booking, DanishTime.at(call.asOf())))
        .toList();
  }

  private List<IndkaldelseVersion> history(Call<GetIndkaldelser> call, QueryCase query) {
    String personnummer = Objects.requireNonNull(call.request().personnummer());
    QueryScope scope = engine.scope(query);
    List<Indkaldelse> versions =
        ports().indkaldelser().history(personnummer).stream()
            .filter(version -> isAskedFor(call, version))
            .filter(version -> scope.shows(version.samtaleType()))
            .toList();
    Set<Indkaldelse> newest = newest(versions);
    return versions.stream()
        .map(
            version ->
                new IndkaldelseVersion(
                    version,
                    newest.contains(version),
                    version.status() == IndkaldelseStatus.AFLYST,
                    Objects.requireNonNullElse(
                        version.aendret(), Objects.requireNonNull(version.moedeStarttidspunkt()))))
        .toList();
  }

  /** The last version of every booking. */
  private static Set<Indkaldelse> newest(List<Indkaldelse> versions) {
    Map<UUID, Indkaldelse> byId = new TreeMap<>();
    versions.forEach(version -> byId.put(Objects.requireNonNull(version.indkaldelseId()), version));
    return new HashSet<>(byId.values());
  }

  private static boolean isAskedFor(Call<GetIndkaldelser> call, Indkaldelse booking) {
    UUID asked = call.request().indkaldelseId();
    return asked == null || asked.equals(booking.indkaldelseId());
  }

  private CheckedPorts ports() {
    return gate.ports();
  }
}
