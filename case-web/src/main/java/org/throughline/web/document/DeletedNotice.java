package org.throughline.web.document;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.UUID;
import org.throughline.docs.document.Document;
import org.throughline.web.ui.Callout;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Tone;

/** Says what was deleted just now and offers to undo it, or that it is back. */
class DeletedNotice extends Div {

    private final SerializableConsumer<UUID> bringBack;

    DeletedNotice(SerializableConsumer<UUID> bringBack) {
        this.bringBack = bringBack;
        getElement().setAttribute("role", "status");
    }

    void deleted(Document document) {
        var id = document.id();
        var undo = new Button(getTranslation("document.undo"), Icon.RETRY.icon(), click -> bringBack.accept(id));
        undo.setAriaLabel(getTranslation("document.undo-it", document.fileName()));
        var words = new Div(new Span(getTranslation("document.deleted", document.fileName())), undo);
        words.addClassNames("row", "wrap", "between", "grow");
        removeAll();
        add(new Callout(Tone.INFO, Icon.CHECK, words));
        undo.focus();
    }

    void back(Document document) {
        removeAll();
        add(new Callout(Tone.INFO, Icon.CHECK, new Span(getTranslation("document.back", document.fileName()))));
    }
}
