package org.throughline.web.notice;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.throughline.core.notice.NoticeService;
import org.throughline.web.language.Days;
import org.throughline.web.part.Glyph;
import org.throughline.web.part.Panel;
import org.throughline.web.part.StateBadge;
import org.throughline.web.part.Table;
import org.throughline.web.part.Tone;

/** For administrators: whether mail is sent at all, and which mails did not reach their person, or perhaps not. */
public final class TroublePanel extends Div {

    public TroublePanel(NoticeService notices) {
        var troubles = notices.troubles();
        var panel = new Panel(getTranslation("notice.admin"));
        panel.with(about(notices.isMailSetUp() ? "notice.admin-on" : "notice.admin-off"));
        if (troubles.isEmpty()) {
            panel.with(about("notice.admin-none"));
        } else {
            var table = new Table(
                    getTranslation("notice.admin-troubles"),
                    getTranslation("admin.name"),
                    getTranslation("notice.admin-day"),
                    getTranslation("notice.admin-what"),
                    getTranslation("notice.admin-state"));
            troubles.forEach(trouble -> table.row(
                    new Span(trouble.person()),
                    new Span(Days.of(trouble.day(), getLocale())),
                    new Span(getTranslation("notice.kind." + trouble.kind())),
                    trouble.known()
                            ? new StateBadge(Tone.OVERDUE, Glyph.WARNING, getTranslation("notice.state.failed"))
                            : new StateBadge(Tone.CHECK, Glyph.WARNING, getTranslation("notice.state.unknown"))));
            panel.with(about("notice.admin-unknown-why")).filledWith(table.stackedOnPhones());
        }
        add(panel);
    }

    private Paragraph about(String key) {
        var words = new Paragraph(getTranslation(key));
        words.addClassNames("s", "muted");
        return words;
    }
}
