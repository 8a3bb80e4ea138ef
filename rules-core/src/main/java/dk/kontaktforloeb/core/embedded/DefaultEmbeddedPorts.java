package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.borger.Borger;
import dk.kontaktforloeb.frist.Frist;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseBuilder;
import dk.kontaktforloeb.indkaldelse.IndkaldelseStatus;
import dk.kontaktforloeb.port.AccessPolicy;
import dk.kontaktforloeb.port.BorgerRegister;
import dk.kontaktforloeb.port.EmbeddedPorts;
import dk.kontaktforloeb.port.FristRepository;
import dk.kontaktforloeb.port.IndkaldelseRepository;
import dk.kontaktforloeb.port.Postnummerregister;
import dk.kontaktforloeb.port.UnitOfWork;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Everything in memory. */
public final class DefaultEmbeddedPorts implements EmbeddedPorts {
  private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");
  private static final String LOWEST_POSTNUMMER = "0555";
  private static final String HIGHEST_POSTNUMMER = "9990";

  private final Map<String, Borger> borgere = new ConcurrentHashMap<>();
  private final CitizenStore store = new CitizenStore();
  private final IndkaldelseRepository indkaldelser = new EmbeddedIndkaldelseRepository(store);
  private final FristRepository frister = new EmbeddedFristRepository(store);
  private final AccessPolicy access = new EmbeddedAccessPolicy();
  private volatile @Nullable Set<String> postnumre;

  @Override
  public EmbeddedPorts add(Borger borger) {
    borgere.put(borger.personnummer(), borger);
    return this;
  }

  @Override
  public EmbeddedPorts add(Indkaldelse indkaldelse) {
    String personnummer = indkaldelse.personnummer();
    if (personnummer == null
        || indkaldelse.indkaldelseId() == null
        || indkaldelse.moedeStarttidspunkt() == null) {
      throw new IllegalArgumentException(
          "A stored booking needs indkaldelseId, personnummer and moedeStarttidspunkt, but this is %s"
              .formatted(indkaldelse));
    }
    if (store.isIdInUse(indkaldelse.indkaldelseId())) {
      throw new IllegalArgumentException(
          "A booking %s is stored already.%nMaybe two bookings were given the same id."
              .formatted(indkaldelse.indkaldelseId()));
    }
    Indkaldelse stored = withDefaults(indkaldelse);
    store.run(
        Set.of(personnummer),
        () -> {
          store.claim(indkaldelse.indkaldelseId(), personnummer);
          store.change(personnummer, record -> record.with(stored));
          return null;
        });
    return this;
  }

  private static Indkaldelse withDefaults(Indkaldelse indkaldelse) {
    return IndkaldelseBuilder.builder(indkaldelse)
        .status(indkaldelse.status() == null ? IndkaldelseStatus.AKTIV : indkaldelse.status())
        .myndighedsdeltagere(
            indkaldelse.myndighedsdeltagere() == null
                ? List.of()
                : indkaldelse.myndighedsdeltagere())
        .version(indkaldelse.version() == null ? 1 : indkaldelse.version())
        .build();
  }

  @Override
  public EmbeddedPorts add(Frist frist) {
    store.run(
        Set.of(frist.personnummer()),
        () -> {
          frister.save(frist);
          return null;
        });
    return this;
  }

  @Override
  public EmbeddedPorts postnumre(Set<String> postnumre) {
    this.postnumre = Set.copyOf(postnumre);
    return this;
  }

  @Override
  public BorgerRegister borgere() {
    return personnummer -> Optional.ofNullable(borgere.get(personnummer));
  }

  @Override
  public Postnummerregister postnumre() {
    return this::exists;
  }

  private boolean exists(String postnummer) {
    Set<String> only = postnumre;
    return only == null
        ? FOUR_DIGITS.matcher(postnummer).matches()
            && postnummer.compareTo(LOWEST_POSTNUMMER) >= 0
            && postnummer.compareTo(HIGHEST_POSTNUMMER) <= 0
        : only.contains(postnummer);
  }

  @Override
  public IndkaldelseRepository indkaldelser() {
    return indkaldelser;
  }

  @Override
  public FristRepository frister() {
    return frister;
  }

  @Override
  public AccessPolicy access() {
    return access;
  }

  @Override
  public UnitOfWork unitOfWork() {
    return store;
  }
}
