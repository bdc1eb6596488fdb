package org.throughline.core.notification.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;
import org.throughline.core.notification.mail.MailSettings.Relay;

/** Against a real server that takes mail, or does not. */
class MailSenderTest {

    static final Instant NOON = Instant.parse("2026-11-20T20:00:00Z");
    static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    final List<byte[]> taken = new CopyOnWriteArrayList<>();

    @Nullable
    RejectException answer;

    SMTPServer server = server(0);
    MailSettings settings = settings(0);

    @BeforeEach
    void aServerListens() throws IOException {
        server = server(freePort());
        server.start();
        settings = settings(server.getPort());
    }

    @AfterEach
    void itStops() {
        server.stop();
    }

    @Test
    void aMailSaysTheSameInTwoForms() throws Exception {
        assertThat(MailSender.send(mail("ana@harbor.example"), settings, NOON)).isEqualTo(MailDelivery.SENT);

        var message = only();
        assertThat(message.getSubject()).isEqualTo("Throughline: 2 fechas, mañana");
        assertThat(message.getHeader("Message-ID", null)).isEqualTo("<" + ID + "@cases.example.org>");
        assertThat(message.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(message.getHeader("Content-Language", null)).isEqualTo("es");
        var parts = (MimeMultipart) message.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("mañana");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
    }

    @Test
    void aSecondAttemptHasTheSameMessageId() throws Exception {
        MailSender.send(mail("ana@harbor.example"), settings, NOON);
        MailSender.send(mail("ana@harbor.example"), settings, NOON.plusSeconds(600));

        assertThat(taken)
                .extracting(bytes -> parsed(bytes).getHeader("Message-ID", null))
                .hasSize(2)
                .containsOnly("<" + ID + "@cases.example.org>");
    }

    @Test
    void aServerThatIsBusyIsAskedLater() {
        answer = new RejectException(451, "Busy");

        assertThat(MailSender.send(mail("ana@harbor.example"), settings, NOON)).isEqualTo(MailDelivery.DEFERRED);
    }

    @Test
    void aServerThatSaysNoIsNotAskedAgain() {
        answer = new RejectException(550, "No such person");

        assertThat(MailSender.send(mail("ana@harbor.example"), settings, NOON)).isEqualTo(MailDelivery.REFUSED);
    }

    @Test
    void mail_toWhatIsNoAddress_isRefused() {
        assertThat(MailSender.send(mail("ana"), settings, NOON)).isEqualTo(MailDelivery.REFUSED);
        assertThat(taken).isEmpty();
    }

    @Test
    void aServerThatIsNotThereHasTakenNothing() {
        server.stop();

        assertThat(MailSender.send(mail("ana@harbor.example"), settings, NOON)).isEqualTo(MailDelivery.LATER);
    }

    /** It has read the whole mail, and hangs up without a word. */
    @Test
    void mail_whoseAnswerIsLost_isInDoubt() throws Exception {
        try (var rude = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var talk = new Thread(() -> hangUpAfterData(rude));
            talk.start();
            settings = settings(rude.getLocalPort());

            assertThat(MailSender.send(mail("ana@harbor.example"), settings, NOON))
                    .isEqualTo(MailDelivery.UNKNOWN);
            talk.join();
        }
    }

    static void hangUpAfterData(ServerSocket rude) {
        try (var line = rude.accept();
                var in = new BufferedReader(new InputStreamReader(line.getInputStream(), UTF_8))) {
            say(line, "220 rude");
            var said = in.readLine();
            while (said != null && !said.equals(".")) {
                if (said.startsWith("DATA")) {
                    say(line, "354 go on");
                } else if (said.matches("(EHLO|MAIL|RCPT).*")) {
                    say(line, "250 yes");
                }
                said = in.readLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void say(Socket line, String words) throws IOException {
        line.getOutputStream().write((words + "\r\n").getBytes(UTF_8));
    }

    SMTPServer server(int port) {
        return new SMTPServer.Builder()
                .bindAddress(InetAddress.getLoopbackAddress())
                .port(port)
                .messageHandler((context, from, to, data) -> {
                    if (answer != null) {
                        throw answer;
                    }
                    taken.add(data);
                })
                .build();
    }

    MimeMessage only() {
        assertThat(taken).hasSize(1);
        return parsed(taken.getFirst());
    }

    static MimeMessage parsed(byte[] bytes) {
        try {
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Mail mail(String to) {
        return new Mail(ID, to, "Throughline: 2 fechas, mañana", "mañana", "<p>mañana</p>", Locale.of("es"));
    }

    static MailSettings settings(int port) {
        var relay = new Relay("127.0.0.1", port, null, null, "Throughline <notices@throughline.example>", false);
        return new MailSettings(URI.create("https://cases.example.org"), relay);
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
