package org.throughline.web.contactnote;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.throughline.core.contactnote.ContactKind;
import org.throughline.core.contactnote.ContactNoteView;
import org.throughline.core.tenancy.TenantZone;
import org.throughline.web.language.DateWords;
import org.throughline.web.timesheet.DurationWords;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Tone;

/** A contact note to be read. */
class NoteCard extends ListItem {

    NoteCard(ContactNoteView written, LocalDate today, Consumer<NoteCard> onEdit) {
        var note = written.note();
        var content = written.content();
        var kind = new StateBadge(Tone.INFO, glyph(note.kind()), getTranslation("contactnote.kind." + note.kind()));
        var day = new Span(DateWords.near(note.on(), today, getLocale()));
        day.addClassName("strong");
        var head = new Div(kind, day);
        head.addClassNames("row", "wrap");
        var at = content.at();
        if (at != null) {
            head.add(new Span(at.truncatedTo(ChronoUnit.MINUTES).toString()));
        }
        var minutes = content.minutes();
        if (minutes != null && minutes > 0) {
            head.add(new Span(DurationWords.of(minutes, this)));
        }
        var direction = content.direction();
        if (direction != null) {
            head.add(new Span(getTranslation("contactnote.direction." + direction)));
        }
        if (!content.withWhom().isEmpty()) {
            head.add(new Span(getTranslation("contactnote.with-whom", content.withWhom())));
        }
        var edit = new Button(getTranslation("contactnote.edit"), click -> onEdit.accept(this));
        edit.setAriaLabel(getTranslation("contactnote.edit-it", DateWords.near(note.on(), today, getLocale())));
        edit.addClassName("quiet");
        var text = new Paragraph(content.text());
        text.addClassName("pre");
        var who = new Span(by(written));
        who.addClassNames("s", "muted");
        var foot = new Div(who, edit);
        foot.addClassNames("row", "wrap", "between");
        addClassNames("contact", "stack-s");
        add(head, text, foot);
    }

    private String by(ContactNoteView written) {
        var note = written.note();
        var day = DateWords.of(note.writtenAt(), TenantZone.current(), getLocale());
        var changed = note.changedAt();
        return changed == null
                ? getTranslation("contactnote.by", written.author(), day)
                : getTranslation(
                        "contactnote.by-changed",
                        written.author(),
                        day,
                        DateWords.of(changed, TenantZone.current(), getLocale()));
    }

    private static Icon glyph(ContactKind kind) {
        return switch (kind) {
            case CALL -> Icon.PHONE;
            case MEETING -> Icon.PEOPLE;
            case MAIL -> Icon.DOCUMENT;
            case VISIT -> Icon.HOME;
            case TEXT, OTHER -> Icon.PENCIL;
        };
    }
}
