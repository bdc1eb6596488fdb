package org.throughline.web.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.throughline.docs.document.Document;
import org.throughline.docs.photo.PhotosService;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Panel;

/** Asks whether the photos that just came are the pages of one paper. Until somebody says so, each is a document of its own. */
class JoinPhotosPanel extends Div {

    private record Photo(UUID id, String name) {}

    private final transient PhotosService photos;
    private final transient Clock clock;
    private final UUID caseId;
    private final SerializableRunnable changed;
    private final List<Photo> pages = new ArrayList<>();
    private final List<Button> ups = new ArrayList<>();
    private final Paragraph question = new Paragraph();
    private final OrderedList list = new OrderedList();

    /** @param changed runs in the page when they are one document */
    JoinPhotosPanel(PhotosService photos, Clock clock, UUID caseId, SerializableRunnable changed) {
        this.photos = photos;
        this.clock = clock;
        this.caseId = caseId;
        this.changed = changed;
        question.getElement().setAttribute("role", "status");
        list.addClassName("pages");
        var yes = new Button(getTranslation("photos.together"), Icon.DOCUMENT.icon(), click -> putTogether());
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var no = new Button(getTranslation("photos.apart"), click -> forget());
        var buttons = new Div(yes, no);
        buttons.addClassNames("row", "wrap");
        var body = new Div(question, list, buttons);
        body.addClassName("stack-s");
        add(new Panel(getTranslation("photos.title")).with(body));
        setVisible(false);
    }

    /** In the order in which they came. */
    void add(Document photo) {
        pages.add(new Photo(photo.id(), photo.fileName()));
        draw();
    }

    /** Only the list is made anew: whoever presses a button while it changes presses the same one. */
    private void draw() {
        setVisible(pages.size() > 1);
        question.setText(getTranslation("photos.ask", pages.size()));
        list.removeAll();
        ups.clear();
        for (var i = 0; i < pages.size(); i++) {
            list.add(row(i));
        }
    }

    private Component row(int at) {
        var name = new Span(getTranslation("photos.page", at + 1, pages.get(at).name()));
        name.addClassNames("grow", "file-name");
        var up = new Button(Icon.UP.icon(), click -> {
            Collections.swap(pages, at, at - 1);
            draw();
            // it goes on upwards; once it is the first, the next one can
            ups.get(Math.max(1, at - 1)).focus();
        });
        up.setAriaLabel(getTranslation("photos.up", pages.get(at).name()));
        up.setVisible(at > 0);
        ups.add(up);
        var row = new ListItem(name, up);
        row.addClassName("row");
        return row;
    }

    private void putTogether() {
        var day = DateWords.of(LocalDate.now(clock), getLocale());
        photos.putTogether(
                caseId,
                getTranslation("photos.name", pages.size(), day) + ".zip",
                pages.stream().map(Photo::id).toList());
        forget();
        changed.run();
    }

    private void forget() {
        pages.clear();
        draw();
    }
}
