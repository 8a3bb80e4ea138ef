package dk.kontaktforloeb.testkit.difference;

/**
 * A request that is decided otherwise, as a scenario that can be put into the corpus.
 *
 * @param yaml the scenario, with what the new rules decide as what is expected
 * @param passesByNew whether it passes by the new rules; false where they fail to evaluate
 * @param failsByOld whether it fails by the old rules; false where the difference is in what
 *     scenarios do not compare: texts, fields, sources, contents of effects
 */
public record Example(String yaml, boolean passesByNew, boolean failsByOld) {}
