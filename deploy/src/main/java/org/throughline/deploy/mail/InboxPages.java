package org.throughline.deploy.mail;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

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
            return Answer.page(403, OWN, InboxHtml.notHere());
        }
        if (path.equals("/")) {
            return Answer.page(200, OWN, list());
        }
        var asked = PATH.matcher(path);
        return (asked.matches() ? show(asked.group("id"), asked.group("form")) : Optional.<Answer>empty())
                .orElseGet(() -> Answer.page(404, OWN, InboxHtml.notFound()));
    }

    private String list() {
        var ids = inbox.ids();
        return InboxHtml.list(
                ids.size(),
                ids.stream().limit(SHOWN).flatMap(id -> inbox.find(id).stream()).toList());
    }

    private Optional<Answer> show(String id, String form) {
        return switch (form) {
            case ".html" -> inbox.find(id).map(mail -> Answer.page(200, MAIL, mail.html()));
            case ".eml" ->
                inbox.source(id).map(source -> new Answer(200, "message/rfc822", OWN, ByteBuffer.wrap(source)));
            default -> inbox.find(id).map(mail -> Answer.page(200, OWN, InboxHtml.mail(mail)));
        };
    }
}
