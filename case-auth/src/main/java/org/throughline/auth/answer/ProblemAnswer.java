package org.throughline.auth.answer;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.throughline.core.problem.Problem;
import org.throughline.core.problem.ProblemSentences;

/** RFC 9457, for what is refused before a resource is reached. */
public record ProblemAnswer(int status, String code, String title, String detail) {

    public static ProblemAnswer of(Problem problem, int status, String title) {
        return new ProblemAnswer(status, problem.code(), title, problem.sentence(Locale.ENGLISH));
    }

    public static ProblemAnswer of(int status, String code, String title, Object... arguments) {
        return new ProblemAnswer(status, code, title, ProblemSentences.of(code, Locale.ENGLISH, arguments));
    }

    public void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json;charset=UTF-8");
        response.getWriter().print(json());
        response.flushBuffer();
    }

    String json() {
        return Json.createObjectBuilder()
                .add("type", "urn:problem:" + code)
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .build()
                .toString();
    }
}
