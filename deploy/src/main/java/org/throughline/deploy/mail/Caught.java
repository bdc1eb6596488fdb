package org.throughline.deploy.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * A mail as it can be read.
 *
 * @param html empty where there is no such part
 */
record Caught(String id, Instant at, String to, String subject, String text, String html) {

    static Caught of(String id, Instant at, byte[] source) throws IOException {
        try {
            var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(source));
            var to = message.getRecipients(RecipientType.TO);
            return new Caught(
                    id,
                    at,
                    to == null ? "" : InternetAddress.toUnicodeString(to),
                    Objects.requireNonNullElse(message.getSubject(), ""),
                    part(message, "text/plain").orElse(""),
                    part(message, "text/html").orElse(""));
        } catch (MessagingException unreadable) {
            return new Caught(id, at, "", "(cannot be read)", "", "");
        }
    }

    private static Optional<String> part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent() instanceof String words ? Optional.of(words) : Optional.empty();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (var i = 0; i < parts.getCount(); i++) {
                var found = part(parts.getBodyPart(i), type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
