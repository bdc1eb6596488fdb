package org.throughline.web.notice;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.throughline.core.access.CurrentUser;
import org.throughline.core.access.Role;
import org.throughline.core.notice.NoticeService;
import org.throughline.core.notice.NoticeView;
import org.throughline.core.notice.Wish;
import org.throughline.web.frame.StaffFrame;
import org.throughline.web.part.Glyph;
import org.throughline.web.part.Note;
import org.throughline.web.part.Page;
import org.throughline.web.part.Tone;

/** Where each person says how they are told by mail what is due. */
@Route(value = "staff/notices", layout = StaffFrame.class)
@RolesAllowed({"advocate", "supervisor"})
class NoticesView extends Page implements BeforeEnterObserver {

    private final transient NoticeService notices;
    private final boolean isSupervisor;
    private final Paragraph said = new Paragraph();
    private int version;

    @Inject
    NoticesView(NoticeService notices, CurrentUser currentUser) {
        this.notices = notices;
        this.isSupervisor = currentUser.get().has(Role.SUPERVISOR);
        said.getElement().setAttribute("role", "status");
        titled(words("notice.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var now = notices.mine();
        version = now.version();
        var fields = new NoticeFields(now.wish(), isSupervisor);
        var save = new Button(words("notice.save"), click -> fields.read().ifPresent(this::save));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(save, said);
        buttons.addClassNames("row", "wrap");
        var about = new Paragraph(words("notice.intro"));
        about.addClassName("muted");
        var page = new Div(new Div(new H1(words("notice.title")), about), where(now), fields, buttons);
        page.addClassNames("notices", "stack");
        show(page);
    }

    private void save(Wish wish) {
        version = notices.change(wish, version).version();
        said.setText(words(wish.digest() || wish.reminders() ? "notice.saved" : "notice.saved-off"));
    }

    private Note where(NoticeView now) {
        if (!now.mailSetUp()) {
            return new Note(Tone.SOON, Glyph.WARNING, new Span(words("notice.no-mail")));
        }
        return now.address() == null
                ? new Note(Tone.SOON, Glyph.WARNING, new Span(words("notice.no-address")))
                : new Note(Tone.CHECK, Glyph.CHECK, new Span(words("notice.address", now.address())));
    }
}
