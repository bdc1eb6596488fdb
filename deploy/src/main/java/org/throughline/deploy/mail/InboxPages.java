package org.throughline.deploy.mail;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The inbox in the browser: a list, and each mail. What is in a mail runs no scripts and loads nothing. */
final class InboxPages {

    private static final int SHOWN = 200;
    private static final String HTML = "text/html; charset=utf-8";
    private static final String OWN = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    /** Its links may be followed, out of the sandbox. */
    private static final String MAIL = "sandbox allow-popups allow-popups-to-escape-sandbox; " + OWN;

    private static final Pattern HERE = Pattern.compile("(localhost|127\\.0\\.0\\.1)(:\\d+)?");
    private static final Pattern PATH = Pattern.compile("/mail/(?<id>[0-9-]+)(?<form>|\\.html|\\.eml)");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("MMM d, HH:mm:ss", Locale.US).withZone(ZoneId.systemDefault());

    private static final String STYLE = """
            body { margin: 0; padding: 24px; background: #f6f4ee; color: #1d282e;
              font: 400 16px/1.45 "Atkinson Hyperlegible Next", system-ui, sans-serif }
            main { max-width: 960px; margin: 0 auto }
            h1 { font-size: 25px; line-height: 1.2 }
            table { width: 100%; border-collapse: collapse; background: #fff }
            th, td { text-align: left; vertical-align: top; padding: 8px 12px; border-bottom: 1px solid #dfdbd0;
              overflow-wrap: anywhere }
            pre { padding: 16px; background: #fff; border: 1px solid #dfdbd0; border-radius: 8px;
              white-space: pre-wrap; overflow-wrap: anywhere }
            a { color: #0f5a6b } a:focus-visible { outline: 3px solid #0f5a6b; outline-offset: 2px }
            """;

    private record Answer(int status, String type, String policy, ByteBuffer body) {

        static Answer page(int status, String policy, String html) {
            return new Answer(status, HTML, policy, StandardCharsets.UTF_8.encode(html));
        }
    }

    private final Inbox inbox;

    InboxPages(Inbox inbox) {
        this.inbox = inbox;
    }

    void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var answer = answerTo(exchange);
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", answer.type());
            headers.set("Content-Security-Policy", answer.policy());
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "no-referrer");
            headers.set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(answer.status(), answer.body().remaining());
            Channels.newChannel(exchange.getResponseBody()).write(answer.body());
        }
    }

    /** Another site that calls itself by our number is not answered. */
    private Answer answerTo(HttpExchange exchange) {
        var host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .orElse("");
        var path = exchange.getRequestURI().getPath();
        if (!HERE.matcher(host).matches() || !exchange.getRequestMethod().equals("GET")) {
            return Answer.page(403, OWN, page("Not here", "<p>This inbox is read on its own machine.</p>"));
        }
        if (path.equals("/")) {
            return Answer.page(200, OWN, list());
        }
        var asked = PATH.matcher(path);
        return (asked.matches() ? show(asked.group("id"), asked.group("form")) : Optional.<Answer>empty())
                .orElseGet(() -> Answer.page(404, OWN, page("Not found", "<p><a href=\"/\">All mail</a></p>")));
    }

    private String list() {
        var ids = inbox.ids();
        var rows = ids.stream()
                .limit(SHOWN)
                .flatMap(id -> inbox.find(id).stream())
                .map(mail -> "<tr><td>%s</td><td>%s</td><th scope=\"row\"><a href=\"/mail/%s\">%s</a></th></tr>"
                        .formatted(MOMENT.format(mail.at()), escaped(mail.to()), mail.id(), escaped(mail.subject())))
                .collect(Collectors.joining());
        var body = ids.isEmpty()
                ? "<p>No mail has been sent yet. Throughline looks every few minutes whether somebody is to be told.</p>"
                : "<table><thead><tr><th scope=\"col\">Time</th><th scope=\"col\">To</th><th scope=\"col\">Subject</th>"
                        + "</tr></thead><tbody>" + rows + "</tbody></table>";
        return page(
                "Mail of the demo",
                "<p>" + ids.size() + " caught. None of it has left this machine. <a href=\"/\">Look again</a></p>"
                        + body);
    }

    private Optional<Answer> show(String id, String form) {
        return switch (form) {
            case ".html" -> inbox.find(id).map(mail -> Answer.page(200, MAIL, mail.html()));
            case ".eml" ->
                inbox.source(id).map(source -> new Answer(200, "message/rfc822", OWN, ByteBuffer.wrap(source)));
            default -> inbox.find(id).map(mail -> Answer.page(200, OWN, one(mail)));
        };
    }

    private static String one(Caught mail) {
        return page(mail.subject(), """
                <p><a href="/">All mail</a></p>
                <p>%s, to %s</p>
                <p><a href="/mail/%s.html">As it looks</a> · <a href="/mail/%s.eml">As a file</a></p>
                <pre>%s</pre>
                """.formatted(
                        MOMENT.format(mail.at()), escaped(mail.to()), mail.id(), mail.id(), escaped(mail.text())));
    }

    private static String page(String title, String body) {
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\""
                + " content=\"width=device-width, initial-scale=1\"><title>" + escaped(title) + "</title><style>"
                + STYLE + "</style></head><body><main><h1>" + escaped(title) + "</h1>" + body
                + "</main></body></html>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
