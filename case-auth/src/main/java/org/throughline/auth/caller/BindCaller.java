package org.throughline.auth.caller;

import static jakarta.servlet.http.HttpServletResponse.SC_FORBIDDEN;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.throughline.auth.answer.ProblemAnswer;
import org.throughline.auth.answer.SessionEnded;
import org.throughline.auth.request.LocalPath;
import org.throughline.auth.request.RequestKind;
import org.throughline.auth.settings.AuthSettings;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.staff.CurrentRoles;

/** Runs before Vaadin and before every resource: behind it, {@link CurrentUser} answers. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class BindCaller extends HttpFilter {

    private static final Set<String> OPEN_WHILE_UNDECIDED = Set.of("/choose", "/sign-out", "/callback");

    private static final ProblemAnswer NO_ROLE = ProblemAnswer.of(SC_FORBIDDEN, "no-role", "Not allowed");

    @Inject
    CurrentUser currentUser;

    @Inject
    CurrentRoles currentRoles;

    @Inject
    KnownCallers knownCallers;

    @Inject
    SessionEnded sessionEnded;

    @Inject
    AuthSettings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var shown = RequestCaller.caller(request);
        if (shown.isEmpty() && !RequestCaller.isUndecided(request)) {
            chain.doFilter(request, response);
            return;
        }
        var signedIn = RequestCaller.signedIn(request).orElseThrow();
        var caller = shown.flatMap(one -> currentRoles.of(one, signedIn.tokenMade()));
        if (caller.isPresent()) {
            bound(() -> {
                currentUser.callAs(caller.get(), () -> {
                    knownCallers.see(caller.get(), signedIn);
                    chain.doFilter(request, response);
                    return null;
                });
            });
        } else if (RequestKind.of(request) == RequestKind.API) {
            NO_ROLE.write(response);
        } else if (OPEN_WHILE_UNDECIDED.contains(RequestKind.path(request))) {
            chain.doFilter(request, response);
        } else {
            askFirst(request, response);
        }
    }

    private void askFirst(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var kind = RequestKind.of(request);
        if (kind == RequestKind.NAVIGATION) {
            var cameFor = URLEncoder.encode(LocalPath.of(request).value(), StandardCharsets.UTF_8);
            response.sendRedirect(new LocalPath("/choose?to=" + cameFor).under(settings.baseUrl()));
        } else {
            sessionEnded.answer(kind, response);
        }
    }

    private static void bound(Bound work) throws IOException, ServletException {
        try {
            work.run();
        } catch (IOException | ServletException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new ServletException(failed);
        }
    }

    private interface Bound {

        void run() throws Exception;
    }
}
