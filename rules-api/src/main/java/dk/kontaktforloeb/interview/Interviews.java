package dk.kontaktforloeb.interview;

import java.util.List;

/**
 * A citizen's held interviews.
 *
 * @param interviews by held time, then id
 */
public record Interviews(List<Interview> interviews) {}
