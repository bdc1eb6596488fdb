package org.throughline.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.throughline.core.problem.Problem;
import org.throughline.core.problem.ProblemSentences;

/** Problem details (RFC 9457) in the one shape that all errors have. */
final class Problems {

    static final String MEDIA_TYPE = "application/problem+json";

    /** So many wrong fields are named in one answer. */
    static final int MOST_FIELDS = 20;

    private Problems() {}

    static Response of(int status, Problem problem) {
        return said(status, problem.code(), problem.sentence(Locale.ENGLISH));
    }

    static Response of(int status, String code) {
        return said(status, code, sentence(code));
    }

    /** What is said of one parameter instead of the whole request. */
    static Response said(int status, String code, String detail) {
        return response(status, json(status, code, detail).build().toString());
    }

    static String sentence(String code, Object... arguments) {
        return ProblemSentences.of(code, Locale.ENGLISH, arguments);
    }

    static Response fields(List<FieldError> all) {
        var errors = all.stream().limit(MOST_FIELDS).toList();
        var list = Json.createArrayBuilder();
        errors.forEach(error ->
                list.add(Json.createObjectBuilder().add("field", error.field()).add("message", error.message())));
        var detail = errors.stream()
                .map(error -> error.field() + " " + error.message() + ".")
                .collect(Collectors.joining(" "));
        return response(
                400, json(400, "invalid", detail).add("errors", list).build().toString());
    }

    static Response bug(String reference) {
        return response(
                500,
                json(500, "failed", sentence("failed", reference))
                        .add("reference", reference)
                        .build()
                        .toString());
    }

    static JsonObjectBuilder json(int status, String code, String detail) {
        var json = Json.createObjectBuilder().add("type", "urn:problem:" + code);
        var reason = Response.Status.fromStatusCode(status);
        if (reason != null) {
            json.add("title", reason.getReasonPhrase());
        }
        return json.add("status", status).add("detail", detail);
    }

    private static Response response(int status, String json) {
        return Response.status(status).type(MEDIA_TYPE).entity(json).build();
    }
}
