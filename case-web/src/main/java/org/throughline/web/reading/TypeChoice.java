package org.throughline.web.reading;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentService;
import org.throughline.docs.document.DocumentType;

/** What a document is: as it was read, how sure that is and why, and to be put right at once. */
class TypeChoice extends Composite<Div> {

    private static final double ALL = 100;

    private final Paragraph note = new Paragraph();

    TypeChoice(DocumentService documents, Document document) {
        var choice = new ComboBox<DocumentType>();
        choice.setItems(DocumentType.values());
        choice.setItemLabelGenerator(type -> getTranslation("document.type." + type));
        choice.setPlaceholder(getTranslation("document.type-unknown"));
        choice.setClearButtonVisible(true);
        choice.setAriaLabel(getTranslation("document.kind"));
        choice.setValue(document.type());
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                documents.classify(document.id(), change.getValue());
                getUI().ifPresent(ui -> ui.getPage().reload());
            }
        });
        note.addClassNames("s", "muted");
        note.setText(why(document));
        getContent().add(choice, note);
    }

    private String why(Document document) {
        var classification = document.classification();
        if (classification.isGiven()) {
            return getTranslation("document.type-given");
        }
        var guess = classification.guess();
        if (guess == null) {
            return "";
        }
        var percent = Math.round(guess.confidence() * ALL);
        return classification.type() == null
                ? getTranslation("document.type-unsure", getTranslation("document.type." + guess.type()), percent)
                : getTranslation("document.type-read", percent, guess.cues());
    }
}
