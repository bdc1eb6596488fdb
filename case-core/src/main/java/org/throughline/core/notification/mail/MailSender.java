package org.throughline.core.notification.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.throughline.core.notification.mail.MailSettings.Relay;

/** Hands mail over, one at a time, and says honestly what became of it. */
@ApplicationScoped
public class MailSender {

    private static final System.Logger LOG = System.getLogger(MailSender.class.getName());

    /** How a server begins its answer: whether it is no for now, or no. */
    private static final Pattern ANSWER = Pattern.compile("(?<kind>[45])\\d\\d[ -].*", Pattern.DOTALL);

    private static final String PATIENCE = "30000";

    @Inject
    MailSettings settings;

    public MailDelivery send(Mail mail, Instant now) {
        return send(mail, settings, now);
    }

    static MailDelivery send(Mail mail, MailSettings settings, Instant now) {
        var relay = settings.relay();
        if (relay == null) {
            return MailDelivery.LATER;
        }
        try {
            var session = Session.getInstance(properties(relay));
            var message = message(session, mail, settings, relay, now);
            return handOver(session.getTransport("smtp"), message, relay);
        } catch (MessagingException | IOException unwritable) {
            LOG.log(Level.WARNING, mail + " could not be written: " + unwritable.getClass());
            return MailDelivery.REFUSED;
        }
    }

    private static MailDelivery handOver(Transport transport, MimeMessage message, Relay relay)
            throws MessagingException {
        try {
            transport.connect(relay.host(), relay.port(), relay.user(), relay.password());
        } catch (MessagingException notThere) {
            LOG.log(Level.WARNING, "The mail server " + relay + " cannot be used: " + notThere.getClass());
            return MailDelivery.LATER;
        }
        var recipients = message.getAllRecipients();
        try {
            transport.sendMessage(message, recipients);
            return MailDelivery.SENT;
        } catch (MessagingException failed) {
            return of(failed);
        } finally {
            hangUp(transport);
        }
    }

    /** Where the server did not answer, it may have taken what it was given. What it says may hold the address. */
    private static MailDelivery of(MessagingException failed) {
        for (Exception one = failed;
                one instanceof MessagingException;
                one = ((MessagingException) one).getNextException()) {
            var answer = ANSWER.matcher(String.valueOf(one.getMessage()));
            if (answer.matches()) {
                return answer.group("kind").equals("4") ? MailDelivery.DEFERRED : MailDelivery.REFUSED;
            }
        }
        return MailDelivery.UNKNOWN;
    }

    /** What was taken is taken, however the talk ends. */
    private static void hangUp(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException rude) {
            LOG.log(Level.DEBUG, "The mail server hung up first");
        }
    }

    /**
     * Written whole, and then taken as it is: to let the library write the parts, it would have to find its handlers in
     * whatever class loader this thread has.
     */
    private static MimeMessage message(Session session, Mail mail, MailSettings settings, Relay relay, Instant now)
            throws MessagingException, IOException {
        var body = new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html"));
        var headers = new InternetHeaders();
        headers.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atZone(ZoneOffset.UTC)));
        headers.setHeader("From", new InternetAddress(relay.from(), true).toString());
        headers.setHeader("To", new InternetAddress(mail.to(), true).toString());
        headers.setHeader(
                "Message-ID", "<" + mail.id() + "@" + settings.baseUrl().getHost() + ">");
        headers.setHeader("Subject", MimeUtility.fold(9, MimeUtility.encodeText(mail.subject(), "UTF-8", null)));
        headers.setHeader("Content-Language", mail.language().getLanguage());
        // no machine answers that somebody is on holiday
        headers.setHeader("Auto-Submitted", "auto-generated");
        headers.setHeader("MIME-Version", "1.0");
        headers.setHeader("Content-Type", MimeUtility.fold(14, body.getContentType()));
        var whole = new ByteArrayOutputStream();
        for (var line : Collections.list(headers.getAllHeaderLines())) {
            whole.writeBytes((line + "\r\n").getBytes(UTF_8));
        }
        whole.writeBytes("\r\n".getBytes(UTF_8));
        body.writeTo(whole);
        return new MimeMessage(session, new ByteArrayInputStream(whole.toByteArray()));
    }

    private static MimeBodyPart part(String words, String subtype) throws MessagingException {
        var type = "text/" + subtype + "; charset=utf-8";
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(words.getBytes(UTF_8), type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static Properties properties(Relay relay) {
        var properties = new Properties();
        for (var patience : List.of("connectiontimeout", "timeout", "writetimeout")) {
            properties.setProperty("mail.smtp." + patience, PATIENCE);
        }
        properties.setProperty("mail.smtp.auth", String.valueOf(relay.user() != null));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(relay.startTls()));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(relay.startTls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }
}
