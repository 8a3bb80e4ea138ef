/** What a decision costs: the engine and the facade beside other ways to write the same rules. */
@NullMarked
package dk.kontaktforloeb.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
