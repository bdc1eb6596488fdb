package org.throughline.web.security;

import static jakarta.servlet.http.HttpServletResponse.SC_FORBIDDEN;
import static jakarta.servlet.http.HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
import static jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;
import static jakarta.servlet.http.HttpServletResponse.SC_UNAUTHORIZED;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.throughline.auth.answer.ProblemAnswer;
import org.throughline.web.language.Language;
import org.throughline.web.login.PlainPage;

/** The last answer when nothing else answered: calm for people, problem+json for programs, and never a stack trace. */
@WebServlet("/error-page")
public class ErrorPageServlet extends HttpServlet {

    private static final System.Logger LOG = System.getLogger(ErrorPageServlet.class.getName());

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = status(request);
        var reference = status < SC_INTERNAL_SERVER_ERROR ? null : logged(request, status);
        response.setStatus(status);
        if (isApi(request)) {
            problem(status, reference).write(response);
        } else {
            page(status, reference, request).write(response, "");
        }
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : SC_NOT_FOUND;
    }

    private static ErrorReference logged(HttpServletRequest request, int status) {
        var reference = ErrorReference.next();
        var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown ? thrown : null;
        LOG.log(System.Logger.Level.ERROR, reference + ": answered with " + status, cause);
        return reference;
    }

    private static boolean isApi(HttpServletRequest request) {
        return isUnder("/api/", request);
    }

    /** Whoever came here looks for a form, and may have no account. */
    private static boolean isPublic(HttpServletRequest request) {
        return isUnder("/public/", request);
    }

    private static boolean isUnder(String folder, HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                && path.startsWith(folder);
    }

    static ProblemAnswer problem(int status, @Nullable ErrorReference reference) {
        return switch (status) {
            case SC_UNAUTHORIZED -> ProblemAnswer.of(status, "not-signed-in", "Not signed in");
            case SC_FORBIDDEN -> ProblemAnswer.of(status, "not-allowed", "Not allowed");
            case SC_NOT_FOUND -> ProblemAnswer.of(status, "not-found", "Not found");
            case 405 -> ProblemAnswer.of(status, "method-not-allowed", "Not possible here");
            case 406 -> ProblemAnswer.of(status, "not-acceptable", "Not acceptable");
            case 413 -> ProblemAnswer.of(status, "too-large", "Too large");
            case 415 -> ProblemAnswer.of(status, "unsupported-type", "Unsupported type");
            default ->
                reference == null
                        ? ProblemAnswer.of(status, "bad-request", "Bad request")
                        : ProblemAnswer.of(status, "failed", "Failed", reference);
        };
    }

    private static PlainPage page(int status, @Nullable ErrorReference reference, HttpServletRequest request) {
        var locale = Language.of(request);
        if (reference != null) {
            return new PlainPage(locale, "failed.title")
                    .paragraph("failed.text", reference)
                    .link("home", "/");
        }
        return switch (status) {
            case SC_UNAUTHORIZED ->
                new PlainPage(locale, "sign-in-failed.title")
                        .paragraph("sign-in-failed.text")
                        .link("sign-in-failed.again", "/");
            case SC_FORBIDDEN ->
                new PlainPage(locale, "not-allowed.title")
                        .paragraph("not-allowed.text")
                        .link("home", "/");
            case SC_NOT_FOUND ->
                isPublic(request)
                        ? new PlainPage(locale, "not-found.title")
                                .paragraph("no-form.text")
                                .paragraph("no-form.account")
                                .link("no-form.sign-in", "/")
                        : new PlainPage(locale, "not-found.title")
                                .paragraph("not-found.text")
                                .link("home", "/");
            default ->
                new PlainPage(locale, "refused.title").paragraph("refused.text").link("home", "/");
        };
    }
}
