package org.throughline.deploy.mail;

import com.samskivert.mustache.Template;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.throughline.core.template.Templates;

/** The pages of the inbox. */
final class InboxHtml {

    private static final Template LIST = Templates.html(InboxHtml.class, "list.html");
    private static final Template MAIL = Templates.html(InboxHtml.class, "mail.html");
    private static final Template REFUSED = Templates.html(InboxHtml.class, "refused.html");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("MMM d, HH:mm:ss", Locale.US).withZone(ZoneId.systemDefault());

    record ListPage(String title, int caught, List<MailPage> mail) {

        boolean hasMail() {
            return caught > 0;
        }
    }

    record MailPage(String title, String id, String moment, String to, String subject, String text) {

        static MailPage of(Caught mail) {
            return new MailPage(
                    mail.subject(), mail.id(), MOMENT.format(mail.at()), mail.to(), mail.subject(), mail.text());
        }
    }

    record RefusedPage(String title, boolean isHere) {}

    private InboxHtml() {}

    /** @param caught how much there is, of which only the latest may be listed */
    static String list(int caught, List<Caught> mail) {
        return LIST.execute(new ListPage(
                "Mail of the demo", caught, mail.stream().map(MailPage::of).toList()));
    }

    static String mail(Caught mail) {
        return MAIL.execute(MailPage.of(mail));
    }

    static String notFound() {
        return REFUSED.execute(new RefusedPage("Not found", true));
    }

    static String notHere() {
        return REFUSED.execute(new RefusedPage("Not here", false));
    }
}
