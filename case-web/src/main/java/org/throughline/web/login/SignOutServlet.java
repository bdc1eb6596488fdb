package org.throughline.web.login;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.throughline.auth.login.LoginSession;
import org.throughline.auth.settings.Settings;

/** Signs out from a plain page. Only by a form of our own: no other site can sign anybody out. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    @Inject
    LoginSession loginSession;

    @Inject
    Settings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OwnForm.sent(request, settings.baseUrl())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var address = loginSession.signOutAddress();
        request.getSession().invalidate();
        response.sendRedirect(address);
    }
}
