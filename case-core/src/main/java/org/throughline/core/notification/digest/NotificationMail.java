package org.throughline.core.notification.digest;

import com.samskivert.mustache.Template;
import java.net.URI;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.throughline.core.notification.digest.NotificationContent.Heading;
import org.throughline.core.notification.digest.NotificationContent.Part;
import org.throughline.core.notification.mail.Mail;
import org.throughline.core.template.Templates;

/**
 * Writes what is told, in the language of the person.
 *
 * @param baseUrl where the links lead
 */
record NotificationMail(URI baseUrl) {

    /** All that the templates can know. There is no room in it for a child, or for what somebody typed. */
    record Page(
            String language,
            String title,
            String intro,
            List<Section> sections,
            String why,
            String settings,
            String settingsLink) {}

    record Section(String title, List<Row> rows, String more) {}

    record Row(String link, String number, String day, String when, String what) {}

    private static final Template TEXT = Templates.text(NotificationMail.class, "/mail/notices.txt");
    private static final Template HTML = Templates.html(NotificationMail.class, "/mail/notices.html");
    private static final ResourceBundle.Control ENGLISH_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    Mail write(UUID noticeId, Recipient recipient, NotificationContent content, LocalDate today) {
        var language = recipient.wish().language();
        var words = new Words(language);
        var subject = subject(words, content);
        var page = new Page(
                language.getLanguage(),
                subject,
                words.text(content.part(Heading.REMINDED).isPresent() ? "intro.reminder" : "intro.digest"),
                content.parts().stream()
                        .map(part -> section(words, part, today))
                        .toList(),
                words.text("why"),
                words.text("settings"),
                baseUrl + "/staff/notices");
        return new Mail(
                noticeId,
                recipient.email(),
                "Throughline: " + subject,
                TEXT.execute(page),
                HTML.execute(page),
                language);
    }

    /** Numbers of dates, and of no case: a subject is read on locked screens. */
    private static String subject(Words words, NotificationContent content) {
        var late = content.part(Heading.LATE).isPresent();
        return content.parts().stream()
                .map(part -> words.text(
                        "subject." + part.heading() + (late && part.heading() == Heading.SOON ? ".too" : ""),
                        part.many()))
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
    }

    private Section section(Words words, Part part, LocalDate today) {
        var left = part.many() - part.lines().size();
        return new Section(
                words.text("heading." + part.heading(), part.many()),
                part.lines().stream().map(line -> row(words, line, today)).toList(),
                left == 0 ? "" : words.text("more", left));
    }

    private Row row(Words words, DigestLine line, LocalDate today) {
        return new Row(
                baseUrl + "/staff/cases/" + line.caseId(),
                line.number(),
                words.day(line.day()),
                words.when(ChronoUnit.DAYS.between(today, line.day())),
                words.text("what." + line.kind()));
    }

    private record Words(Locale language) {

        String text(String key, Object... parameters) {
            var text = ResourceBundle.getBundle("mail.notices", language, ENGLISH_OTHERWISE)
                    .getString(key);
            return parameters.length == 0 ? text : new MessageFormat(text, language).format(parameters);
        }

        /** Dates the American way, in either language. */
        String day(LocalDate day) {
            var american = language.getLanguage().equals("es") ? Locale.of("es", "US") : Locale.US;
            return DateTimeFormatter.ofLocalizedPattern("yMMMEd")
                    .withLocale(american)
                    .format(day);
        }

        String when(long days) {
            if (days == 0) {
                return text("when.today");
            }
            return days > 0 ? text("when.in", days) : text("when.ago", -days);
        }
    }
}
