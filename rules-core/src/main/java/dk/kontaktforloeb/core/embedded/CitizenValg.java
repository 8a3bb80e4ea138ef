package dk.kontaktforloeb.core.embedded;

import dk.kontaktforloeb.deltagelse.Deltagelsesvalg;
import dk.kontaktforloeb.deltagelse.DeltagelsesvalgBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * A citizen's choices. Immutable.
 *
 * @param entries every entry, oldest first
 */
record CitizenValg(List<Deltagelsesvalg> entries) {
  static final CitizenValg NONE = new CitizenValg(List.of());

  /** With a newest entry; the ones before of its choice are no longer the newest. */
  CitizenValg with(Deltagelsesvalg newest) {
    List<Deltagelsesvalg> changed = new ArrayList<>(entries.size() + 1);
    for (Deltagelsesvalg entry : entries) {
      boolean isReplaced =
          entry.erAktuel() && entry.deltagelsesvalgId().equals(newest.deltagelsesvalgId());
      changed.add(
          isReplaced ? DeltagelsesvalgBuilder.builder(entry).erAktuel(false).build() : entry);
    }
    changed.add(newest);
    return new CitizenValg(List.copyOf(changed));
  }

  /** With entries put where they belong by time; nothing else changes. */
  CitizenValg mergedWith(List<Deltagelsesvalg> others) {
    return new CitizenValg(Merge.byTime(entries, others, Deltagelsesvalg::registreret));
  }

  /** The entries under another personnummer. */
  List<Deltagelsesvalg> movedTo(String personnummer) {
    return entries.stream()
        .map(entry -> DeltagelsesvalgBuilder.builder(entry).personnummer(personnummer).build())
        .toList();
  }
}
