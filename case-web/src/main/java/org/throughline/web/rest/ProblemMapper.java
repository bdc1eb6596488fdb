package org.throughline.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.throughline.core.problem.Busy;
import org.throughline.core.problem.Invalid;
import org.throughline.core.problem.NoRoom;
import org.throughline.core.problem.NotAllowed;
import org.throughline.core.problem.NotFound;
import org.throughline.core.problem.Problem;
import org.throughline.core.problem.Refused;
import org.throughline.core.problem.Stale;
import org.throughline.core.problem.TooLarge;

@Provider
public class ProblemMapper implements ExceptionMapper<Problem> {

    @Override
    public Response toResponse(Problem problem) {
        return answer(problem);
    }

    static Response answer(Problem problem) {
        var status = switch (problem) {
            case NotFound notFound -> 404;
            case NotAllowed notAllowed -> 403;
            case Refused refused -> 409;
            case Stale stale -> 412;
            case Invalid invalid -> 400;
            case TooLarge tooLarge -> 413;
            case NoRoom noRoom -> 507;
            case Busy busy -> 503;
        };
        var answer = Problems.of(status, problem);
        return problem instanceof Busy busy
                ? Response.fromResponse(answer)
                        .header(HttpHeaders.RETRY_AFTER, busy.retryAfter())
                        .build()
                : answer;
    }
}
