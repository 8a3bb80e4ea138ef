package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.deltagelse.AktuelleDeltagelsesvalg;
import dk.kontaktforloeb.deltagelse.Deltagelsesvalg;
import dk.kontaktforloeb.deltagelse.Deltagelsesvalgshistorik;
import dk.kontaktforloeb.deltagelse.GetDeltagelsesvalg;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A citizen's choices and their history (QRY-03). */
record ChoiceQueries(Gate gate, Answers answers) {
  private static final Set<String> NO_ID = Set.of("deltagelsesvalgId");
  private static final Comparator<Deltagelsesvalg> BY_TYPE =
      Comparator.comparing(Deltagelsesvalg::deltagelsesvalgType)
          .thenComparing(entry -> entry.deltagelsesvalgId().toString());

  Map<Operation, Handler<?, ?>> handlers() {
    return Map.of(
        Operation.GET_DELTAGELSESVALG,
        new CitizenQuery<>(
            GetDeltagelsesvalg.class,
            NO_ID,
            GetDeltagelsesvalg::personnummer,
            null,
            "",
            gate,
            answers,
            (call, query) ->
                new AktuelleDeltagelsesvalg(
                    history(call).stream()
                        .filter(Deltagelsesvalg::gaelder)
                        .sorted(BY_TYPE)
                        .toList())),
        Operation.GET_SPECIFIKT_DELTAGELSESVALG,
        new CitizenQuery<GetDeltagelsesvalg, @Nullable Deltagelsesvalg>(
            GetDeltagelsesvalg.class,
            Set.of(),
            GetDeltagelsesvalg::personnummer,
            GetDeltagelsesvalg::deltagelsesvalgId,
            "/deltagelsesvalgId",
            gate,
            answers,
            (call, query) ->
                history(call).stream()
                    .filter(Deltagelsesvalg::erAktuel)
                    .filter(
                        entry ->
                            entry.deltagelsesvalgId().equals(call.request().deltagelsesvalgId()))
                    .findFirst()
                    .orElse(null)),
        Operation.GET_DELTAGELSESVALGSHISTORIK,
        new CitizenQuery<>(
            GetDeltagelsesvalg.class,
            NO_ID,
            GetDeltagelsesvalg::personnummer,
            null,
            "",
            gate,
            answers,
            (call, query) -> new Deltagelsesvalgshistorik(history(call))));
  }

  private List<Deltagelsesvalg> history(Call<GetDeltagelsesvalg> call) {
    return gate.ports()
        .deltagelsesvalg()
        .history(Objects.requireNonNull(call.request().personnummer()));
  }
}
