package dk.kontaktforloeb.testkit.mutation;

/** A mutant and how it is made. */
record PlannedMutant(Mutant mutant, Change change) {}
