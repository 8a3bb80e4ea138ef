package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.caller.Caller;
import dk.kontaktforloeb.decision.Decision;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.deltagelse.AktuelleDeltagelsesvalg;
import dk.kontaktforloeb.deltagelse.DeleteMyndighedsdeltager;
import dk.kontaktforloeb.deltagelse.Deltagelsesvalg;
import dk.kontaktforloeb.deltagelse.Deltagelsesvalgshistorik;
import dk.kontaktforloeb.deltagelse.GetDeltagelsesvalg;
import dk.kontaktforloeb.deltagelse.SaveDeltagelsesvalg;
import dk.kontaktforloeb.deltagelse.SaveMyndighedsdeltager;
import dk.kontaktforloeb.indkaldelse.DeleteIndkaldelse;
import dk.kontaktforloeb.indkaldelse.GetIndkaldelser;
import dk.kontaktforloeb.indkaldelse.Indkaldelse;
import dk.kontaktforloeb.indkaldelse.IndkaldelseService;
import dk.kontaktforloeb.indkaldelse.Indkaldelser;
import dk.kontaktforloeb.indkaldelse.Indkaldelseshistorik;
import dk.kontaktforloeb.soegning.GetSoegning;
import dk.kontaktforloeb.soegning.GetTilladteSamtaletyper;
import dk.kontaktforloeb.soegning.Soegeresultat;
import dk.kontaktforloeb.soegning.TilladteSamtaletyper;
import org.jspecify.annotations.Nullable;

/** The service on a decider. */
public record DefaultIndkaldelseService(Decider decider, boolean isDryRun)
    implements IndkaldelseService {

  @Override
  public Decision<Indkaldelse> create(Caller caller, Indkaldelse request) {
    return decider.decide(Operation.CREATE_INDKALDELSE, caller, request, isDryRun);
  }

  @Override
  public Decision<Indkaldelse> update(Caller caller, Indkaldelse request) {
    return decider.decide(Operation.UPDATE_INDKALDELSE, caller, request, isDryRun);
  }

  @Override
  public Decision<Indkaldelse> delete(Caller caller, DeleteIndkaldelse request) {
    return decider.decide(Operation.DELETE_INDKALDELSE, caller, request, isDryRun);
  }

  @Override
  public Decision<Deltagelsesvalg> saveDeltagelsesvalg(Caller caller, SaveDeltagelsesvalg request) {
    return decider.decide(Operation.SAVE_DELTAGELSESVALG, caller, request, isDryRun);
  }

  @Override
  public Decision<Indkaldelse> createMyndighedsdeltager(
      Caller caller, SaveMyndighedsdeltager request) {
    return decider.decide(Operation.CREATE_MYNDIGHEDSDELTAGER, caller, request, isDryRun);
  }

  @Override
  public Decision<Indkaldelse> updateMyndighedsdeltager(
      Caller caller, SaveMyndighedsdeltager request) {
    return decider.decide(Operation.UPDATE_MYNDIGHEDSDELTAGER, caller, request, isDryRun);
  }

  @Override
  public Decision<Indkaldelse> deleteMyndighedsdeltager(
      Caller caller, DeleteMyndighedsdeltager request) {
    return decider.decide(Operation.DELETE_MYNDIGHEDSDELTAGER, caller, request, isDryRun);
  }

  @Override
  public Decision<Indkaldelser> getIndkaldelser(Caller caller, GetIndkaldelser request) {
    return decider.decide(Operation.GET_INDKALDELSER, caller, request, isDryRun);
  }

  @Override
  public Decision<@Nullable Indkaldelse> getIndkaldelse(Caller caller, GetIndkaldelser request) {
    return decider.decide(Operation.GET_INDKALDELSE, caller, request, isDryRun);
  }

  @Override
  public Decision<Indkaldelseshistorik> getIndkaldelseshistorik(
      Caller caller, GetIndkaldelser request) {
    return decider.decide(Operation.GET_INDKALDELSESHISTORIK, caller, request, isDryRun);
  }

  @Override
  public Decision<AktuelleDeltagelsesvalg> getDeltagelsesvalg(
      Caller caller, GetDeltagelsesvalg request) {
    return decider.decide(Operation.GET_DELTAGELSESVALG, caller, request, isDryRun);
  }

  @Override
  public Decision<@Nullable Deltagelsesvalg> getSpecifiktDeltagelsesvalg(
      Caller caller, GetDeltagelsesvalg request) {
    return decider.decide(Operation.GET_SPECIFIKT_DELTAGELSESVALG, caller, request, isDryRun);
  }

  @Override
  public Decision<Deltagelsesvalgshistorik> getDeltagelsesvalgshistorik(
      Caller caller, GetDeltagelsesvalg request) {
    return decider.decide(Operation.GET_DELTAGELSESVALGSHISTORIK, caller, request, isDryRun);
  }

  @Override
  public Decision<Soegeresultat> getSoegning(Caller caller, GetSoegning request) {
    return decider.decide(Operation.GET_SOEGNING, caller, request, isDryRun);
  }

  @Override
  public Decision<TilladteSamtaletyper> tilladteSamtaletyper(
      Caller caller, GetTilladteSamtaletyper request) {
    return decider.decide(Operation.TILLADTE_SAMTALETYPER, caller, request, isDryRun);
  }

  @Override
  public IndkaldelseService dryRun() {
    return new DefaultIndkaldelseService(decider, true);
  }
}
