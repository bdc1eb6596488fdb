package org.throughline.web.document;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.throughline.docs.document.Document;
import org.throughline.docs.retention.DeletionService;
import org.throughline.web.address.CaseAddress;

/** Deletes a document when the person has said so twice, and leads to where it can be undone. */
public final class DeleteButton extends Button {

    private final transient DeletionService deletions;

    public DeleteButton(DeletionService deletions, Document document) {
        this.deletions = deletions;
        setText(getTranslation("document.delete"));
        setAriaLabel(getTranslation("document.delete-it", document.fileName()));
        addClassName("quiet");
        var dialog = question(document.id(), document.caseId(), document.fileName());
        addClickListener(click -> dialog.open());
    }

    private Dialog question(UUID id, UUID caseId, String fileName) {
        var asked = getTranslation("document.delete-ask", fileName);
        var dialog = new Dialog();
        dialog.getElement().setAttribute("aria-label", asked);
        var yes = new Button(getTranslation("document.delete"), confirmed -> {
            dialog.close();
            deletions.delete(id);
            leave(caseId, id);
        });
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var no = new Button(getTranslation("document.delete-not"), kept -> dialog.close());
        no.setAutofocus(true);
        var buttons = new Div(no, yes);
        buttons.addClassNames("row", "wrap");
        var body = new Div(new H2(asked), new Paragraph(getTranslation("document.delete-what")), buttons);
        body.addClassName("stack");
        dialog.add(body);
        return dialog;
    }

    /** To the documents of the case, where what was deleted just now can be brought back. */
    public static void leave(UUID caseId, UUID deleted) {
        CaseAddress.of(caseId).documentsAfterDeleting(deleted).open();
    }
}
