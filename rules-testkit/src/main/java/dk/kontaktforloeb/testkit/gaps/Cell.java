package dk.kontaktforloeb.testkit.gaps;

import dk.kontaktforloeb.caller.OrganisationType;
import dk.kontaktforloeb.decision.Operation;
import org.jspecify.annotations.Nullable;

/**
 * A combination to be decided.
 *
 * @param type id of the interview type
 * @param group id of the citizen's contact group, or null where there is none
 * @param authority the kind of the authority
 * @param absence id of the citizen's absence, or null where there is none
 * @param operation what is asked
 */
record Cell(
    int type,
    @Nullable Integer group,
    OrganisationType authority,
    @Nullable Integer absence,
    Operation operation) {

  boolean isBooking() {
    return operation == Operation.CREATE_INDKALDELSE || operation == Operation.UPDATE_INDKALDELSE;
  }

  Cell with(Operation other) {
    return new Cell(type, group, authority, absence, other);
  }
}
