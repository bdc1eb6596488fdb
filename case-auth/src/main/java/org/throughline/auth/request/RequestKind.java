package org.throughline.auth.request;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a page that a person opens from what the page's own scripts ask for, and from programs. */
public enum RequestKind {
    /** A program: bearer tokens only, never redirected. */
    API,
    /** Needs no sign-in. */
    OPEN,
    /** Comes back from Keycloak. */
    CALLBACK,
    /** The person opens a page: the only kind that may be sent to Keycloak. */
    NAVIGATION,
    /** The person sends one of our own plain forms. */
    FORM,
    /** Vaadin's page tells what the person did. */
    UIDL,
    /** Vaadin's page says by itself that it is still open. */
    HEARTBEAT,
    /** Vaadin's page keeps a line open by itself. */
    PUSH,
    /** Anything else that a page's scripts ask for: upload, download, the first answer of a Vaadin page. */
    BACKGROUND;

    private static final String UNCLEAR = "unclear";
    private static final List<String> OPEN_FOLDERS = List.of(
            "/public/",
            "/calendar/",
            "/VAADIN/build/",
            "/VAADIN/static/",
            "/fonts/",
            "/img/",
            "/styles/",
            "/health/",
            "/openapi/");
    private static final List<String> OPEN_FILES =
            List.of("/health", "/openapi", "/favicon.svg", "/favicon.ico", "/robots.txt");

    private static final Pattern PUBLIC_FORM = Pattern.compile("/public/ask/[^/]+");

    public static RequestKind of(HttpServletRequest request) {
        var path = path(request);
        if (path.equals("/api") || path.startsWith("/api/")) {
            return API;
        }
        if (isOpen(request, path)) {
            return OPEN;
        }
        if (path.equals("/callback")) {
            return CALLBACK;
        }
        return ofVaadin(vaadinType(request), path, request);
    }

    /** Sent without the person doing anything: neither refreshes the tokens nor counts as activity. */
    public boolean isAutomatic() {
        return this == HEARTBEAT || this == PUSH;
    }

    /**
     * Whether a link of a stranger can put words of his own beside the secrets in the answer: the first answer of a Vaadin
     * page holds the token of the session and what its address asks for, such as words to search. Its compressed length
     * would tell which of his words are among the secrets. All else that is compressed is asked for by our own page alone.
     */
    public static boolean isShapedByLink(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null
                && "init".equals(vaadinType(request))
                && Arrays.stream(query.split("&")).anyMatch(part -> part.matches("query=.+"));
    }

    /** Decoded and normalised by the container. The request URI is neither: {@code /public/../cases} got through. */
    public static String path(HttpServletRequest request) {
        var rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }

    /** Only reading, and nothing that Vaadin would take for a message to a page that is open. */
    private static boolean isOpen(HttpServletRequest request, String path) {
        if (request.getMethod().equals("POST")) {
            return isPublicForm(request, path);
        }
        var reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return reading
                && (OPEN_FILES.contains(path) || OPEN_FOLDERS.stream().anyMatch(path::startsWith))
                && request.getParameter("v-r") == null;
    }

    /** The one form that is sent without signing in. Its body is left to the page, which measures before it reads. */
    private static boolean isPublicForm(HttpServletRequest request, String path) {
        return PUBLIC_FORM.matcher(path).matches() && vaadinType(request) == null;
    }

    /** By type and address: {@code v-r=push} on any other address must not be a way round the login. */
    private static RequestKind ofVaadin(@Nullable String type, String path, HttpServletRequest request) {
        var post = request.getMethod().equals("POST");
        if (type == null) {
            return ofPage(path, request);
        }
        return switch (type) {
            case "uidl" -> UIDL;
            case "heartbeat" -> post && (path.isEmpty() || path.equals("/")) ? HEARTBEAT : BACKGROUND;
            case "push" -> path.equals("/VAADIN/push") ? PUSH : BACKGROUND;
            default -> BACKGROUND;
        };
    }

    private static RequestKind ofPage(String path, HttpServletRequest request) {
        if (path.startsWith("/VAADIN/") || !isNavigation(request)) {
            return BACKGROUND;
        }
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> NAVIGATION;
            case "POST" -> FORM;
            default -> BACKGROUND;
        };
    }

    private static boolean isNavigation(HttpServletRequest request) {
        var mode = request.getHeader("Sec-Fetch-Mode");
        if (mode != null) {
            return mode.equals("navigate");
        }
        // whoever asks for the head alone wants to know where a page would be, and seldom says of which kind
        var accept = request.getHeader("Accept");
        return request.getMethod().equals("HEAD") || (accept != null && accept.contains("text/html"));
    }

    /** From the query alone: asking for a parameter would eat the body of an upload. */
    private static @Nullable String vaadinType(HttpServletRequest request) {
        var query = request.getQueryString();
        if (query == null) {
            return null;
        }
        var types = Arrays.stream(query.split("&"))
                .map(part -> part.split("=", 2))
                .filter(part -> decoded(part[0]).equals("v-r"))
                .map(part -> part.length == 2 ? decoded(part[1]) : "")
                .toList();
        // who says two things wants to be taken for the wrong one
        return types.size() > 1 ? UNCLEAR : types.isEmpty() ? null : types.getFirst();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
