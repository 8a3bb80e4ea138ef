package dk.kontaktforloeb.decision;

import java.util.Arrays;
import java.util.Optional;

/** The methods of the services and the events, with their names in the source documents. */
public enum Operation {
  CREATE_INDKALDELSE("CreateIndkaldelse", Kind.COMMAND),
  UPDATE_INDKALDELSE("UpdateIndkaldelse", Kind.COMMAND),
  DELETE_INDKALDELSE("DeleteIndkaldelse", Kind.COMMAND),
  SAVE_DELTAGELSESVALG("SaveDeltagelsesvalg", Kind.COMMAND),
  CREATE_MYNDIGHEDSDELTAGER("CreateMyndighedsdeltager", Kind.COMMAND),
  UPDATE_MYNDIGHEDSDELTAGER("UpdateMyndighedsdeltager", Kind.COMMAND),
  DELETE_MYNDIGHEDSDELTAGER("DeleteMyndighedsdeltager", Kind.COMMAND),
  GET_INDKALDELSER("GetIndkaldelser", Kind.QUERY),
  GET_INDKALDELSE("GetIndkaldelse", Kind.QUERY),
  GET_INDKALDELSESHISTORIK("GetIndkaldelseshistorik", Kind.QUERY),
  GET_DELTAGELSESVALG("GetDeltagelsesvalg", Kind.QUERY),
  GET_SPECIFIKT_DELTAGELSESVALG("GetSpecifiktDeltagelsesvalg", Kind.QUERY),
  GET_DELTAGELSESVALGSHISTORIK("GetDeltagelsesvalgshistorik", Kind.QUERY),
  GET_SOEGNING("GetSoegning", Kind.QUERY),
  TILLADTE_SAMTALETYPER("TilladteSamtaletyper", Kind.QUERY),
  CREATE_INTERVIEW("CreateInterview", Kind.COMMAND),
  UPDATE_INTERVIEW("UpdateInterview", Kind.COMMAND),
  ADD_INTERVIEW_PARTICIPANT("AddInterviewParticipant", Kind.COMMAND),
  UPDATE_INTERVIEW_PARTICIPANT("UpdateInterviewParticipant", Kind.COMMAND),
  DELETE_INTERVIEW_PARTICIPANT("DeleteInterviewParticipant", Kind.COMMAND),
  GET_INTERVIEW_INFO("GetInterviewInfo", Kind.QUERY),
  FRAVAER_OPRETTET("FravaerOprettet", Kind.EVENT),
  FRAVAER_AFSLUTTET("FravaerAfsluttet", Kind.EVENT),
  FRIST_UDSTEDT("FristUdstedt", Kind.EVENT),
  CPR_SKIFTET("CprSkiftet", Kind.EVENT),
  BORGER_FLYTTET("BorgerFlyttet", Kind.EVENT);

  /** What an operation does. */
  public enum Kind {
    /** Changes what is stored, when accepted. */
    COMMAND,
    /** Asks. */
    QUERY,
    /** Tells what has happened. */
    EVENT
  }

  private final String wireName;
  private final Kind kind;

  Operation(String wireName, Kind kind) {
    this.wireName = wireName;
    this.kind = kind;
  }

  /** What it does. */
  public Kind kind() {
    return kind;
  }

  /** The name in the source documents, such as {@code CreateIndkaldelse}. */
  public String wireName() {
    return wireName;
  }

  /** The operation of that name in the source documents; upper and lower case differ. */
  public static Optional<Operation> ofWireName(String wireName) {
    return Arrays.stream(values())
        .filter(operation -> operation.wireName.equals(wireName))
        .findFirst();
  }

  /** The name in the source documents. */
  @Override
  public String toString() {
    return wireName;
  }
}
