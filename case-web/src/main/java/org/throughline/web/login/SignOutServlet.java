package org.throughline.web.login;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.throughline.auth.login.LoginSession;
import org.throughline.auth.request.RequestKind;
import org.throughline.auth.settings.AuthSettings;
import org.throughline.web.language.Language;

/** Signs out. Only our own pages do it at once: where another site or a typed address leads here, a button asks first. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    @Inject
    LoginSession loginSession;

    @Inject
    AuthSettings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (RequestKind.of(request) == RequestKind.NAVIGATION && OwnForm.sent(request, settings.baseUrl())) {
            signOut(request, response);
        } else {
            new PlainPage(Language.of(request), "sign-out.title")
                    .paragraph("sign-out.text")
                    .link("sign-out.stay", "/")
                    .button("sign-out", "/sign-out")
                    .write(response, settings.issuerOrigin());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (OwnForm.sent(request, settings.baseUrl())) {
            signOut(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void signOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = loginSession.signOut();
        request.getSession().invalidate();
        response.sendRedirect(address);
    }
}
