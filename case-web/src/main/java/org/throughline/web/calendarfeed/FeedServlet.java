package org.throughline.web.calendarfeed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import org.throughline.auth.settings.AuthSettings;
import org.throughline.core.calendarfeed.ReadFeed;
import org.throughline.web.publicform.guard.PublicFormGate;

/** Answers calendar programs, which sign in nowhere. What is no feed any more and what never was one is the same. */
@WebServlet("/calendar/*")
public class FeedServlet extends HttpServlet {

    private static final int TOO_MANY = 429;

    @Inject
    ReadFeed feeds;

    @Inject
    PublicFormGate gate;

    @Inject
    AuthSettings login;

    @Inject
    Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wait = gate.feed(gate.addressOf(request));
        if (!wait.isZero()) {
            response.setHeader("Retry-After", String.valueOf(wait.toSeconds() + 1));
            response.setStatus(TOO_MANY);
            return;
        }
        var content = FeedAddress.secret(request.getPathInfo()).flatMap(feeds::with);
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var calendar = new FeedCalendar(content.get(), login.baseUrl());
        var tag = calendar.tag();
        // kept by the program that asked and by nobody on the way, and asked for again each time
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("ETag", tag);
        if (isKnown(request, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var text = calendar.text(clock.instant());
        response.setContentType(FeedCalendar.MEDIA_TYPE + ";charset=utf-8");
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }

    private static boolean isKnown(HttpServletRequest request, String tag) {
        var header = request.getHeader("If-None-Match");
        return header != null
                && Arrays.stream(header.split(",")).map(String::strip).anyMatch(one -> isSame(one, tag));
    }

    /** A proxy may have forgotten that it is weak. */
    private static boolean isSame(String known, String tag) {
        return known.equals(tag) || ("W/" + known).equals(tag);
    }
}
