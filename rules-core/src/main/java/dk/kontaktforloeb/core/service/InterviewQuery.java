package dk.kontaktforloeb.core.service;

import dk.kontaktforloeb.core.engine.DroolsRuleEngine;
import dk.kontaktforloeb.core.engine.QueryScope;
import dk.kontaktforloeb.interview.GetInterviewInfo;
import dk.kontaktforloeb.interview.Interview;
import dk.kontaktforloeb.interview.Interviews;
import dk.kontaktforloeb.soegning.QueryCase;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A citizen's held interviews (QRY-06). */
record InterviewQuery(Gate gate, Answers answers, DroolsRuleEngine engine) {

  Handler<GetInterviewInfo, Interviews> handler() {
    return new CitizenQuery<>(
        GetInterviewInfo.class,
        Set.of(),
        GetInterviewInfo::personnummer,
        null,
        "",
        gate,
        answers,
        this::interviews);
  }

  private Interviews interviews(Call<GetInterviewInfo> call, QueryCase query) {
    String personnummer = Objects.requireNonNull(call.request().personnummer());
    QueryScope scope = engine.scope(query);
    return new Interviews(
        gate.ports().interviews().findAll(personnummer).stream()
            .filter(interview -> isAskedFor(call, interview))
            .filter(interview -> scope.shows(interview.interviewTypeIdentifier()))
            .toList());
  }

  private static boolean isAskedFor(Call<GetInterviewInfo> call, Interview interview) {
    UUID asked = call.request().interviewId();
    return asked == null || asked.equals(interview.interviewId());
  }
}
