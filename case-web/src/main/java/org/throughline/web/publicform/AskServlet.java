package org.throughline.web.publicform;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.auth.settings.AuthSettings;
import org.throughline.core.inquiry.PublicForm;
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

    private static final int MOST_BYTES = 64 * 1024;

    @Inject
    PublicForm publicForm;

    @Inject
    PublicFormGate gate;

    @Inject
    AskSteps steps;

    @Inject
    AuthSettings login;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var locale = language(request.getParameter(AskForm.LANGUAGE)).orElseGet(() -> ofBrowser(request));
        var alias = alias(request);
        var wait = gate.page(gate.addressOf(request));
        if (!wait.isZero()) {
            PageAnswer.said(429, locale, "publicform.wait.title", "publicform.wait")
                    .after(wait)
                    .write(response);
            return;
        }
        var open = publicForm.find(alias);
        if (open.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            steps.first(alias, open.get(), locale).write(response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OwnForm.sent(request, login.baseUrl())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var body = body(request);
        if (body.isEmpty()) {
            PageAnswer.said(413, ofBrowser(request), "publicform.too-large.title", "publicform.too-large")
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
                .orElseGet(() -> ofBrowser(request));
        var form = sent.with(AskForm.LANGUAGE, locale.getLanguage());
        var address = gate.addressOf(request);
        var wait = gate.page(address);
        if (!wait.isZero()) {
            steps.later(alias(request), "", form, locale, wait).write(response);
            return;
        }
        var open = publicForm.find(alias(request));
        if (open.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            steps.next(alias(request), open.get(), form, locale, address).write(response);
        }
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

    private static Locale ofBrowser(HttpServletRequest request) {
        return Language.isSpanish(Language.of(request)) ? Translations.SPANISH : Locale.ENGLISH;
    }
}
