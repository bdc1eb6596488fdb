package org.throughline.web.rest;

import jakarta.json.JsonException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.problem.Problem;
import org.throughline.web.security.ErrorReference;

/** All that no other mapper takes: what the container says of a request, and bugs. */
@Provider
public class AnyErrorMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(AnyErrorMapper.class.getName());

    @Override
    public Response toResponse(Throwable error) {
        return inside(error)
                .orElseGet(() -> error instanceof WebApplicationException said && isOfTheClient(said)
                        ? ofTheClient(said)
                        : bug(error));
    }

    /** The container wraps what is thrown while it reads a body. */
    private static Optional<Response> inside(Throwable error) {
        return Stream.iterate(error, AnyErrorMapper::isThere, Throwable::getCause)
                .limit(20)
                .flatMap(one -> answer(one).stream())
                .findFirst();
    }

    private static boolean isThere(@Nullable Throwable error) {
        return error != null;
    }

    private static Optional<Response> answer(Throwable error) {
        return switch (error) {
            case Problem problem -> Optional.of(ProblemMapper.answer(problem));
            case InvalidForm invalid -> Optional.of(Problems.fields(invalid.errors()));
            case JsonException malformed -> Optional.of(Problems.of(400, "malformed"));
            case OptimisticLockException stale -> Optional.of(Problems.of(412, "stale"));
            default -> Optional.empty();
        };
    }

    private static boolean isOfTheClient(WebApplicationException said) {
        var status = said.getResponse().getStatus();
        return status >= 400 && status < 500;
    }

    private static Response ofTheClient(WebApplicationException said) {
        var status = said.getResponse().getStatus();
        var problem = switch (status) {
            case 401 -> Problems.of(401, "not-signed-in");
            case 403 -> Problems.of(403, "not-allowed");
            case 404 -> Problems.of(404, "not-found");
            case 405 -> Problems.of(405, "method-not-allowed");
            case 406 -> Problems.of(406, "not-acceptable");
            case 413 -> Problems.of(413, "too-large");
            case 415 -> Problems.of(415, "unsupported-type");
            case 428 -> Problems.of(428, "if-match-missing");
            default ->
                said instanceof BadParameter ours
                        ? Problems.said(status, "bad-request", String.valueOf(ours.getMessage()))
                        : Problems.of(status, "bad-request");
        };
        var allow = said.getResponse().getHeaderString("Allow");
        return allow == null
                ? problem
                : Response.fromResponse(problem).header("Allow", allow).build();
    }

    private static Response bug(Throwable error) {
        var reference = ErrorReference.next();
        LOG.log(System.Logger.Level.ERROR, reference + ": answered with 500", error);
        return Problems.bug(reference.text());
    }
}
