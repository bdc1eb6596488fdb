package org.throughline.web.publicform;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.auth.settings.AuthSettings;
import org.throughline.core.inquiry.PublicForm;
import org.throughline.core.problem.Busy;
import org.throughline.web.language.Language;
import org.throughline.web.language.Translations;
import org.throughline.web.login.OwnForm;
import org.throughline.web.publicform.guard.PublicFormGate;

/**
 * The form with which a family asks for help. Nobody signs in and no session is begun: what was typed in one step goes
 * along to the next in the form itself, until all of it is sent.
 */
@WebServlet("/public/ask/*")
public class AskServlet extends HttpServlet {

    static final String ADDRESS = "/public/ask/";
    private static final int MOST_BYTES = 64 * 1024;

    @Inject
    PublicForm publicForm;

    @Inject
    PublicFormGate gate;

    @Inject
    AskSteps steps;

    @Inject
    AskDrafts drafts;

    @Inject
    AuthSettings login;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var locale = language(request.getParameter(AskForm.LANGUAGE)).orElseGet(() -> Language.of(request));
        var alias = alias(request);
        var wait = gate.page(gate.addressOf(request));
        if (!wait.isZero()) {
            PageAnswer.said(429, locale, "publicform.wait.title", "publicform.wait")
                    .after(wait)
                    .write(response);
            return;
        }
        var open = publicForm.find(alias);
        if (open.isPresent()) {
            show(alias, open.get(), locale, request, response);
        } else if (!alias.equals(asWritten(alias))
                && publicForm.find(asWritten(alias)).isPresent()) {
            // on a poster it stands with a capital letter
            response.sendRedirect(ADDRESS + asWritten(alias));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** What was sent before, if the address says so and it is still here; otherwise the form begins. */
    private void show(
            String alias, PublicForm.Open open, Locale locale, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var kept = drafts.find(alias, request);
        if (kept.isEmpty()) {
            steps.first(alias, open, locale).write(response);
        } else {
            var turn = kept.get();
            turn.answer(
                            alias,
                            open,
                            language(turn.form().value(AskForm.LANGUAGE)).orElse(locale))
                    .write(response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OwnForm.sent(request, login.baseUrl())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Optional<String> body;
        try {
            body = body(request);
        } catch (Busy slow) {
            PageAnswer.said(503, Language.of(request), "publicform.wait.title", "publicform.wait")
                    .after(Duration.ofSeconds(slow.retryAfter()))
                    .write(response);
            return;
        }
        if (body.isEmpty()) {
            PageAnswer.said(413, Language.of(request), "publicform.too-large.title", "publicform.too-large")
                    .write(response);
            return;
        }
        try {
            answer(AskForm.of(body.get()), request, response);
        } catch (IllegalArgumentException noForm) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** Nothing if it is more than a form can be: refused by its length before it is read, or as soon as it shows. */
    private static Optional<String> body(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            return Optional.empty();
        }
        var bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        return bytes.length > MOST_BYTES ? Optional.empty() : Optional.of(new String(bytes, UTF_8));
    }

    private void answer(AskForm sent, HttpServletRequest request, HttpServletResponse response) throws IOException {
        // the button for the other language says which
        var locale = language(sent.value(AskForm.GO))
                .or(() -> language(sent.value(AskForm.LANGUAGE)))
                .orElseGet(() -> Language.of(request));
        var form = sent.with(AskForm.LANGUAGE, locale.getLanguage());
        var address = gate.addressOf(request);
        var alias = alias(request);
        var wait = gate.page(address);
        if (!wait.isZero()) {
            steps.later(alias, "", form, locale, wait).write(response);
            return;
        }
        var open = publicForm.find(alias);
        if (open.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var full = steps.wait(alias, form, address);
        if (!full.isZero()) {
            steps.later(alias, open.get().name(), form, locale, full).write(response);
            return;
        }
        var turn = steps.next(alias, open.get(), form);
        if (isBrowser(request)) {
            drafts.lead(alias, form.value(AskForm.DRAFT), turn, locale, request, response);
        } else {
            turn.answer(alias, open.get(), locale).write(response);
        }
    }

    /** It keeps a history, in which the answer to what was sent has no address; programs want the answer itself. */
    private static boolean isBrowser(HttpServletRequest request) {
        return "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
    }

    private static String asWritten(String alias) {
        return alias.toLowerCase(Locale.ROOT);
    }

    /** What stands behind the last slash; there is no form below it. */
    private static String alias(HttpServletRequest request) {
        var path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }

    private static Optional<Locale> language(@Nullable String tag) {
        return switch (tag == null ? "" : tag) {
            case "es" -> Optional.of(Translations.SPANISH);
            case "en" -> Optional.of(Locale.ENGLISH);
            default -> Optional.empty();
        };
    }
}
