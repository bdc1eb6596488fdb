package org.throughline.web.login;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.throughline.auth.login.LoginSession;
import org.throughline.auth.request.LocalPath;
import org.throughline.auth.settings.AuthSettings;
import org.throughline.auth.token.Membership;
import org.throughline.auth.token.SignedIn;
import org.throughline.core.access.Role;
import org.throughline.core.problem.NotAllowed;
import org.throughline.web.language.Language;

/** Whoever belongs to several organisations chooses one before anything else; whoever has no role learns it here. */
@WebServlet("/choose")
public class ChooseServlet extends HttpServlet {

    @Inject
    LoginSession loginSession;

    @Inject
    OrganisationNames names;

    @Inject
    OpenPages openPages;

    @Inject
    AuthSettings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var who = loginSession.signedIn(request.getSession(false)).orElseThrow();
        if (who.caller().isEmpty() && who.usable().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            new PlainPage(Language.of(request), "no-role.title")
                    .paragraph("no-role.text", who.name())
                    .button("sign-out", "/sign-out")
                    .write(response, settings.issuerOrigin());
        } else if (who.usable().size() < 2) {
            response.sendRedirect(loginSession.address(LocalPath.HOME));
        } else {
            page(who, request).write(response, settings.issuerOrigin());
        }
    }

    private PlainPage page(SignedIn who, HttpServletRequest request) {
        var texts = PageTexts.in(Language.of(request));
        var cameFor = LocalPath.orHome(request.getParameter("to")).value();
        var page = new PlainPage(Language.of(request), "choose.title").paragraph("choose.text");
        for (var membership : who.usable()) {
            var hint = texts.text("choose.role", roles(membership, texts));
            page.choice(
                    "/choose",
                    names.nameOf(who, membership),
                    hint,
                    membership.organisation().alias(),
                    cameFor);
        }
        return page.button("sign-out", "/sign-out");
    }

    private static String roles(Membership membership, PageTexts texts) {
        return membership.roles().stream()
                .map(Role::wire)
                .sorted()
                .map(role -> texts.text("role." + role))
                .collect(joining(", "));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var alias = request.getParameter("organisation");
        if (!OwnForm.sent(request, settings.baseUrl()) || alias == null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            loginSession.choose(request.getSession(), alias);
        } catch (NotAllowed closed) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        openPages.leave(request.getSession());
        response.sendRedirect(loginSession.address(LocalPath.orHome(request.getParameter("to"))));
    }
}
