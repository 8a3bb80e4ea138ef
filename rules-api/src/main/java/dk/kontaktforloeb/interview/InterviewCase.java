package dk.kontaktforloeb.interview;

import dk.kontaktforloeb.DanishTime;
import dk.kontaktforloeb.borger.Fravaersperiode;
import dk.kontaktforloeb.borger.Kontaktgruppeperiode;
import dk.kontaktforloeb.caller.Organisation;
import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.decision.Operation;
import dk.kontaktforloeb.deltagelse.Deltagelsesvalg;
import dk.kontaktforloeb.deltagelse.Valg;
import dk.kontaktforloeb.rule.AccessCase;
import dk.kontaktforloeb.rule.AlwaysGiven;
import dk.kontaktforloeb.rule.DerivedFrom;
import dk.kontaktforloeb.table.CodeList;
import dk.kontaktforloeb.table.Deltagelsesstatus;
import dk.kontaktforloeb.table.Samtaleform;
import dk.kontaktforloeb.table.Samtaletype;
import dk.kontaktforloeb.table.Tables;
import dk.kontaktforloeb.table.Vaelger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one fact that rules on held interviews judge: a request with all that stands around it, in
 * the words of the rules. Which combination is wrong stands in the rule files. Judge it on one
 * thread at a time.
 */
public final class InterviewCase extends AccessCase {
  private final InterviewFacts facts;
  private final Interview interview;
  private final LocalDateTime nu;

  /** A case of those facts. */
  public InterviewCase(InterviewFacts facts) {
    super(facts.operation(), facts.caller(), facts.borger().personnummer());
    this.facts = facts;
    this.interview = facts.request();
    this.nu = DanishTime.at(facts.asOf());
  }

  // ---- caller and citizen

  /** Whether the caller's organisation is the citizen's own jobcentre or unemployment fund. */
  @DerivedFrom({"organisation", "borgersMyndigheder"})
  public boolean isKalderBorgersEgen() {
    return facts.borger().hoererTil(facts.caller().organisation());
  }

  /** Id of the contact group of the held date, or null where there was none. */
  @DerivedFrom({"afholdelsesdato", "kontaktgruppeperiode"})
  @CodeList("kontaktgrupper")
  public @Nullable Integer getKontaktgruppe() {
    Kontaktgruppeperiode periode = getKontaktgruppeperiode();
    return periode == null ? null : periode.kontaktgruppe();
  }

  /** The period of the contact group of the held date, or null where there was none. */
  public @Nullable Kontaktgruppeperiode getKontaktgruppeperiode() {
    LocalDate dato = getAfholdelsesdato();
    return dato == null ? null : facts.borger().kontaktgruppePaa(dato);
  }

  /** The absence periods that were active on the held date. */
  public List<Fravaersperiode> getFravaersperioderPaaAfholdelsesdato() {
    LocalDate dato = getAfholdelsesdato();
    return dato == null ? List.of() : facts.borger().fravaersperioderPaa(dato);
  }

  /** Ids of the absence types that were active on the held date. */
  @DerivedFrom({"afholdelsesdato", "fravaersperioderPaaAfholdelsesdato"})
  @CodeList("fravaerstyper")
  public Set<Integer> getFravaerPaaAfholdelsesdato() {
    LocalDate dato = getAfholdelsesdato();
    return dato == null ? Set.of() : facts.borger().fravaerPaa(dato);
  }

  /** The citizen's unemployment fund and jobcentre; one that there is not is left out. */
  public List<Organisation> getBorgersMyndigheder() {
    return facts.borger().myndigheder();
  }

  /**
   * The citizen's unemployment fund and jobcentre that are notified of the interview: a fund that
   * may not see the interview type today is left out.
   */
  @DerivedFrom(
      value = {"borgersMyndigheder", "interviewTypeIdentifier"},
      tables = "samtaletyper")
  public List<Organisation> getSamtalensMyndigheder() {
    Integer type = getInterviewTypeIdentifier();
    boolean visible =
        facts
            .tables()
            .akasseMaaSe(type == null ? getGemtInterviewTypeIdentifier() : type, nu.toLocalDate());
    return getBorgersMyndigheder().stream()
        .filter(each -> visible || each.type() != OrganisationType.A_KASSE)
        .toList();
  }

  // ---- the interview

  /** The interview's id. */
  public @Nullable UUID getInterviewId() {
    return interview.interviewId();
  }

  /** Id of the interview type. */
  @AlwaysGiven
  @CodeList("samtaletyper")
  public @Nullable Integer getInterviewTypeIdentifier() {
    return interview.interviewTypeIdentifier();
  }

  /** Id of the contact form, or null. */
  @CodeList("samtaleformer")
  public @Nullable Integer getInterviewContactTypeIdentifier() {
    return interview.interviewContactTypeIdentifier();
  }

  /** When it was held. */
  @AlwaysGiven
  public @Nullable LocalDateTime getInterviewDateTime() {
    return interview.interviewDateTime();
  }

  /** The day on which it was held. */
  @AlwaysGiven
  @DerivedFrom("interviewDateTime")
  public @Nullable LocalDate getAfholdelsesdato() {
    LocalDateTime held = interview.interviewDateTime();
    return held == null ? null : held.toLocalDate();
  }

  /** Now. */
  public LocalDateTime getNu() {
    return nu;
  }

  /** Whether more than one authority took part, or null. */
  public @Nullable Boolean getInterviewWithMoreAuthorities() {
    return interview.interviewWithMoreAuthorities();
  }

  /** Id of the participation status, or null. */
  @CodeList(value = "deltagelsesstatusser", column = "deltagelsesstatus")
  public @Nullable Integer getParticipationStatusTypeIdentifier() {
    return interview.participationStatusTypeIdentifier();
  }

  /**
   * Whether the interview type allows the participation status, by a row that counts on the held
   * date.
   */
  @DerivedFrom(
      value = {"interviewTypeIdentifier", "participationStatusTypeIdentifier"},
      tables = "deltagelsesstatusser")
  public boolean isParticipationStatusTilladt() {
    return getTilladteDeltagelsesstatusser().contains(getParticipationStatusTypeIdentifier());
  }

  /** The participation statuses that the interview type allows, by the rows of the held date. */
  @CodeList(value = "deltagelsesstatusser", column = "deltagelsesstatus")
  @DerivedFrom(
      value = {"interviewTypeIdentifier", "afholdelsesdato"},
      tables = "deltagelsesstatusser")
  public Set<Integer> getTilladteDeltagelsesstatusser() {
    Set<Integer> allowed = new LinkedHashSet<>();
    LocalDate dato = getAfholdelsesdato();
    Integer type = interview.interviewTypeIdentifier();
    if (dato != null && type != null) {
      for (Deltagelsesstatus row : facts.tables().deltagelsesstatusser().rows(type)) {
        if (row.isValidOn(dato)) {
          allowed.add(row.deltagelsesstatus());
        }
      }
    }
    return allowed;
  }

  /** The booking that it was held by, or null. */
  public @Nullable UUID getBookingIdentifier() {
    return interview.bookingIdentifier();
  }

  /** Whether the citizen has a booking of that id, active or cancelled. */
  @DerivedFrom("bookingIdentifier")
  public boolean isBookingKendt() {
    return facts.bookingKnown();
  }

  /**
   * Whether the interview type is allowed for the contact group of the held date, by a row that
   * counts on it.
   */
  @DerivedFrom(
      value = {"interviewTypeIdentifier", "kontaktgruppe"},
      tables = "tilladte-samtaletyper")
  public boolean isTypeTilladtForKontaktgruppe() {
    LocalDate dato = getAfholdelsesdato();
    return dato != null
        && Tables.allows(
            facts.tables().tilladteSamtaletyper(),
            getInterviewTypeIdentifier(),
            getKontaktgruppe(),
            dato);
  }

  /**
   * Whether the interview is resetting: its type is, and so is its contact form where one is given,
   * by the rows that count on the held date.
   */
  @DerivedFrom(
      value = {"interviewTypeIdentifier", "interviewContactTypeIdentifier"},
      tables = {"samtaletyper", "samtaleformer"})
  public boolean isNulstillende() {
    return isNulstillende(interview);
  }

  private boolean isNulstillende(Interview held) {
    LocalDateTime time = held.interviewDateTime();
    if (time == null) {
      return false;
    }
    Samtaletype type =
        facts.tables().samtaletyper().find(held.interviewTypeIdentifier(), time.toLocalDate());
    return type != null && type.nulstillende() && isFormNulstillende(held, time.toLocalDate());
  }

  private boolean isFormNulstillende(Interview held, LocalDate dato) {
    if (held.interviewContactTypeIdentifier() == null) {
      return true;
    }
    Samtaleform form =
        facts.tables().samtaleformer().find(held.interviewContactTypeIdentifier(), dato);
    return form != null && form.nulstillende();
  }

  // ---- the citizen's other interviews

  /** When the latest other resetting interview was held, or null. */
  public @Nullable LocalDateTime getSenesteAndenNulstillende() {
    LocalDateTime latest = null;
    for (Interview other : others()) {
      LocalDateTime time = other.interviewDateTime();
      if (isNulstillende(other) && time != null && (latest == null || time.isAfter(latest))) {
        latest = time;
      }
    }
    return latest;
  }

  /** Whether another interview is of the same type and was held at the same time. */
  @DerivedFrom({"interviewTypeIdentifier", "interviewDateTime"})
  public boolean isAndenAfSammeTypeOgTidspunkt() {
    return others().stream()
        .anyMatch(
            other ->
                Objects.equals(other.interviewTypeIdentifier(), interview.interviewTypeIdentifier())
                    && Objects.equals(other.interviewDateTime(), interview.interviewDateTime()));
  }

  private List<Interview> others() {
    return facts.interviews().stream()
        .filter(other -> !Objects.equals(other.interviewId(), interview.interviewId()))
        .toList();
  }

  // ---- what is stored

  /** Whether the citizen has a held interview of the requested id. */
  @DerivedFrom("interviewId")
  public boolean isInterviewKendt() {
    return facts.stored() != null;
  }

  /** Interview type of the stored interview, or null. */
  @CodeList("samtaletyper")
  public @Nullable Integer getGemtInterviewTypeIdentifier() {
    Interview stored = facts.stored();
    return stored == null ? null : stored.interviewTypeIdentifier();
  }

  /** Id of the requested participant, or null. */
  public @Nullable UUID getParticipantId() {
    return facts.participant() == null ? null : facts.participant().participantId();
  }

  /** Whether the stored interview has a participant of the requested id. */
  @DerivedFrom("participantId")
  public boolean isParticipantKendt() {
    Interview stored = facts.stored();
    return stored != null
        && stored.participants() != null
        && stored.participants().stream()
            .anyMatch(each -> Objects.equals(each.participantId(), getParticipantId()));
  }

  /**
   * Where the request names what is not known, the interview or else its participant: a JSON
   * pointer.
   */
  public String getUkendtFelt() {
    if (!isInterviewKendt()) {
      return "/interviewId";
    }
    return getOperation() == Operation.DELETE_INTERVIEW_PARTICIPANT
        ? "/participantId"
        : "/participant/participantId";
  }

  /** The citizen's own choices that hold now. */
  public List<Deltagelsesvalg> getBorgersValg() {
    return Valg.gaeldende(facts.tables(), facts.historik(), Vaelger.BORGER);
  }

  /** The guest authority's choices that hold now. */
  public List<Deltagelsesvalg> getMyndighedensValg() {
    return Valg.gaeldende(facts.tables(), facts.historik(), Vaelger.MYNDIGHED);
  }

  // ---- the outcome

  /** The interview as it is stored when the request is accepted. */
  public Interview getResultat() {
    return InterviewResult.of(facts);
  }

  /** The instant as of which is decided. */
  public Instant asOf() {
    return facts.asOf();
  }

  /** What the case is made of. */
  @Override
  public InterviewFacts facts() {
    return facts;
  }
}
