package dk.kontaktforloeb.indkaldelse;

import dk.kontaktforloeb.BlankText;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The elements of a booking by the names that table {@code huskeservice} knows them by. */
final class Elementer {
  private static final Adresse NO_ADRESSE = new Adresse(null, null, null, null, null, null);
  private static final Sagsbehandler NO_SAGSBEHANDLER = new Sagsbehandler(null, null, null);

  private Elementer() {}

  static Set<String> changed(Indkaldelse before, Indkaldelse after) {
    Map<String, @Nullable Object> old = values(before);
    Map<String, @Nullable Object> now = values(after);
    Set<String> changed = new HashSet<>();
    for (String element : now.keySet()) {
      if (!Objects.equals(old.get(element), now.get(element))) {
        changed.add(element);
      }
    }
    return changed;
  }

  private static Map<String, @Nullable Object> values(Indkaldelse booking) {
    MoedeLokation lokation = booking.moedeLokation();
    Kontaktinformation kontakt = booking.kontaktinformation();
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("gruppemoedeEjersystem", booking.gruppemoedeEjersystem());
    values.put("gruppemoedeId", booking.gruppemoedeId());
    values.put("ombookingMulig", booking.ombookingMulig());
    values.put("ombookingFrist", booking.ombookingFrist());
    values.put("aflysningMulig", booking.aflysningMulig());
    values.put("aflysningFrist", booking.aflysningFrist());
    values.put("moedeStarttidspunkt", booking.moedeStarttidspunkt());
    values.put("moedeSluttidspunkt", booking.moedeSluttidspunkt());
    values.put("moedeGruppeType", booking.moedeGruppeType());
    values.put("samtaleformType", booking.samtaleformType());
    values.put("afholdendeSagsbehandler", filled(booking.afholdendeSagsbehandler()));
    values.put("moedetitel", filled(booking.moedetitel()));
    values.put("moedebeskrivelse", filled(booking.moedebeskrivelse()));
    values.put("visSagsbehandlernavnForBorger", booking.visSagsbehandlernavnForBorger());
    values.put(
        "lokationsuddybning", lokation == null ? null : filled(lokation.lokationsuddybning()));
    values.put("adresse", lokation == null ? null : filled(lokation.adresse()));
    values.put("digitaltMoedelink", kontakt == null ? null : filled(kontakt.digitaltMoedelink()));
    values.put("telefonnummer", kontakt == null ? null : filled(kontakt.telefonnummer()));
    values.put("borgerRingerOp", kontakt == null ? null : kontakt.borgerRingerOp());
    return values;
  }

  private static @Nullable String filled(@Nullable String text) {
    return BlankText.isBlank(text) ? null : text;
  }

  private static @Nullable Adresse filled(@Nullable Adresse adresse) {
    if (adresse == null) {
      return null;
    }
    Adresse filled =
        new Adresse(
            filled(adresse.vejnavn()),
            filled(adresse.husnummer()),
            filled(adresse.etage()),
            filled(adresse.sidedoer()),
            filled(adresse.postnummer()),
            filled(adresse.by()));
    return filled.equals(NO_ADRESSE) ? null : filled;
  }

  private static @Nullable Sagsbehandler filled(@Nullable Sagsbehandler sagsbehandler) {
    if (sagsbehandler == null) {
      return null;
    }
    Sagsbehandler filled =
        new Sagsbehandler(
            filled(sagsbehandler.fornavn()),
            filled(sagsbehandler.mellemnavn()),
            filled(sagsbehandler.efternavn()));
    return filled.equals(NO_SAGSBEHANDLER) ? null : filled;
  }
}
