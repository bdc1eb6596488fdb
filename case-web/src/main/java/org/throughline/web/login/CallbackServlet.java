package org.throughline.web.login;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.throughline.auth.login.LoginSession;
import org.throughline.web.language.Language;

/** Behind the door, when Keycloak has sent the person back: on to the page for which they came. */
@WebServlet("/callback")
public class CallbackServlet extends HttpServlet {

    @Inject
    LoginSession loginSession;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var cameFor = loginSession.cameFor(request);
        // what Keycloak says to the second tab when the first has signed in: ask again, without a form this time
        var signedInElsewhere = "temporarily_unavailable".equals(request.getParameter("error"));
        if (cameFor.isPresent() && (request.getUserPrincipal() != null || signedInElsewhere)) {
            response.sendRedirect(cameFor.get());
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            new PlainPage(Language.of(request), "sign-in-failed.title")
                    .paragraph("sign-in-failed.text")
                    .link("sign-in-failed.again", "/")
                    .write(response, "");
        }
    }
}
