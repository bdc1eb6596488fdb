package org.throughline.web.document;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.core.problem.Problem;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.PagePictures;
import org.throughline.docs.photo.PhotosService;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Panel;

/**
 * Asks whether photos that were chosen together are the pages of one paper, now or at any later visit. Until somebody says
 * so, each is a document of its own.
 */
class JoinPhotosPanel extends Div {

    private record Photo(UUID id, String name, boolean isDrawn) {

        static Photo of(Document document) {
            return new Photo(
                    document.id(), document.fileName(), document.reading().isReady());
        }
    }

    private final UUID together = UUID.randomUUID();
    private final transient PhotosService photos;
    private final transient PagePictures pictures;
    private final transient Clock clock;
    private final UUID caseId;
    private final SerializableRunnable changed;
    private final List<Photo> pages = new ArrayList<>();
    private final List<Button> ups = new ArrayList<>();
    private boolean moved;
    private final Paragraph question = new Paragraph();
    private final OrderedList list = new OrderedList();

    /** @param changed runs in the page when they are one document */
    JoinPhotosPanel(
            PhotosService photos, PagePictures pictures, Clock clock, UUID caseId, SerializableRunnable changed) {
        this.photos = photos;
        this.pictures = pictures;
        this.clock = clock;
        this.caseId = caseId;
        this.changed = changed;
        question.getElement().setAttribute("role", "status");
        list.addClassName("pages");
        var yes = new Button(getTranslation("photos.together"), Icon.DOCUMENT.icon(), click -> putTogether());
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var no = new Button(getTranslation("photos.apart"), click -> leaveApart());
        var buttons = new Div(yes, no);
        buttons.addClassNames("row", "wrap");
        var body = new Div(question, list, buttons);
        body.addClassName("stack-s");
        add(new Panel(getTranslation("photos.title")).with(body));
        setVisible(false);
    }

    /** The same for all the photos of one visit. */
    UUID together() {
        return together;
    }

    /** In the order in which they were chosen; what somebody has moved stays where it is. */
    void look() {
        var now = photos.undecided(caseId).stream().map(Photo::of).toList();
        if (!Set.copyOf(now).equals(Set.copyOf(pages))) {
            var places = pages.stream().map(Photo::id).toList();
            var known = now.stream().map(Photo::id).toList().containsAll(places) && moved;
            moved = known;
            pages.clear();
            pages.addAll(now);
            if (known) {
                pages.sort(Comparator.comparingInt(
                        photo -> places.contains(photo.id()) ? places.indexOf(photo.id()) : places.size()));
            }
            draw();
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        look();
        // while they are read, the page asks anyway: then they can be shown
        var polls = attached.getUI().addPollListener(poll -> {
            if (pages.stream().anyMatch(photo -> !photo.isDrawn())) {
                look();
            }
        });
        addDetachListener(detached -> {
            polls.remove();
            detached.unregisterListener();
        });
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
            moved = true;
            draw();
            // it goes on upwards; once it is the first, the next one can
            ups.get(Math.max(1, at - 1)).focus();
        });
        up.setAriaLabel(getTranslation("photos.up", pages.get(at).name()));
        up.setVisible(at > 0);
        ups.add(up);
        var row = new ListItem(thumbnail(pages.get(at)), name, up);
        row.addClassName("row");
        return row;
    }

    private Component thumbnail(Photo photo) {
        var frame = new Div();
        frame.addClassName("thumbnail");
        if (photo.isDrawn()) {
            var id = photo.id();
            var picture = new Image(
                    DownloadHandler.fromInputStream(asked -> {
                                try {
                                    var jpeg = pictures.thumbnail(id);
                                    return new DownloadResponse(
                                            new ByteArrayInputStream(jpeg), "photo.jpg", "image/jpeg", jpeg.length);
                                } catch (Problem none) {
                                    return DownloadResponse.error(HttpStatusCode.NOT_FOUND.getCode());
                                }
                            })
                            .inline(),
                    "");
            frame.add(picture);
        } else {
            frame.add(Icon.CAMERA.icon());
        }
        return frame;
    }

    private void putTogether() {
        var day = DateWords.of(LocalDate.now(clock), getLocale());
        photos.putTogether(
                caseId,
                getTranslation("photos.name", pages.size(), day) + ".zip",
                pages.stream().map(Photo::id).toList());
        next();
    }

    private void leaveApart() {
        photos.leaveApart(pages.stream().map(Photo::id).toList());
        next();
    }

    /** There may be others of an earlier visit. */
    private void next() {
        pages.clear();
        moved = false;
        draw();
        look();
        changed.run();
    }
}
