package org.throughline.deploy.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.deploy.process.Ports;

class CatchMailTest {

    @TempDir
    Path folder;

    final int mailPort = Ports.free();
    final int inboxPort = Ports.free();
    CatchMail catching;

    @BeforeEach
    void start() throws Exception {
        catching = new CatchMail(folder, mailPort, inboxPort);
        catching.start();
    }

    @AfterEach
    void stop() {
        catching.close();
    }

    @Test
    void whatIsSentIsAFileAndOnThePage() throws Exception {
        assertThat(get("/").body()).contains("No mail has been sent yet");

        send("2 dates passed <script>");

        var id = onlyId();
        assertThat(folder.resolve(id + ".eml")).content().contains("To: ana@harbor.example");
        assertThat(get("/").body())
                .contains("ana@harbor.example", "2 dates passed &lt;script&gt;", "/mail/" + id)
                .doesNotContain("<script>");
        assertThat(get("/mail/" + id).body()).contains("Plainly &lt;b&gt;mañana");
        assertThat(get("/mail/" + id + ".eml").headers().firstValue("Content-Type"))
                .contains("message/rfc822");
    }

    @Test
    void aMailRunsNoScripts() throws Exception {
        send("Hello");

        var shown = get("/mail/" + onlyId() + ".html");

        assertThat(shown.body()).isEqualTo("<script>alert(1)</script>");
        assertThat(shown.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("sandbox ")
                .contains("default-src 'none'")
                .doesNotContain("allow-scripts");
    }

    @Test
    void noPathLeadsOutOfTheFolder() throws Exception {
        Files.writeString(folder.resolve("secret.eml"), "secret");

        assertThat(get("/mail/secret.eml").statusCode()).isEqualTo(404);
        assertThat(get("/mail/..%2Fsecret.eml").statusCode()).isEqualTo(404);
        assertThat(get("/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void theOldestGoWhenThereIsTooMuch() throws Exception {
        var other = Files.createDirectory(folder.resolve("other"));
        var inbox = new Inbox(other, Clock.fixed(Instant.parse("2026-11-20T20:00:00Z"), ZoneOffset.UTC));

        for (var i = 1; i <= Inbox.MOST + 2; i++) {
            inbox.keep(("Subject: " + i + "\r\n\r\n").getBytes(UTF_8));
        }

        assertThat(inbox.ids()).hasSize(Inbox.MOST).first().asString().endsWith("-1002");
        assertThat(inbox.find(inbox.ids().getLast()).orElseThrow().subject()).isEqualTo("3");
    }

    String onlyId() {
        var ids = new Inbox(folder, Clock.systemUTC()).ids();
        assertThat(ids).hasSize(1);
        return ids.getFirst();
    }

    void send(String subject) throws Exception {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(mailPort));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom("notices@throughline.example");
        message.setRecipient(RecipientType.TO, new InternetAddress("ana@harbor.example"));
        message.setSubject(subject);
        message.setContent(new MimeMultipart(
                "alternative", part("Plainly <b>mañana", "plain"), part("<script>alert(1)</script>", "html")));
        Transport.send(message);
    }

    static MimeBodyPart part(String words, String subtype) throws Exception {
        var part = new MimeBodyPart();
        part.setText(words, "UTF-8", subtype);
        return part;
    }

    HttpResponse<String> get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + inboxPort + path))
                    .build();
            return client.send(request, BodyHandlers.ofString(UTF_8));
        }
    }
}
