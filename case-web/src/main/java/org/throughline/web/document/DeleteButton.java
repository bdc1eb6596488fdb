package org.throughline.web.document;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.throughline.docs.document.DeletionService;
import org.throughline.docs.document.Document;

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

    private ConfirmDialog question(UUID id, UUID caseId, String fileName) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("document.delete-ask", fileName));
        dialog.setText(getTranslation("document.delete-what"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("document.delete-not"));
        dialog.setConfirmText(getTranslation("document.delete"));
        dialog.addConfirmListener(confirmed -> {
            deletions.delete(id);
            getUI().ifPresent(ui -> leave(ui, caseId, id));
        });
        return dialog;
    }

    /** To the documents of the case, where what was deleted just now can be brought back. */
    public static void leave(UI ui, UUID caseId, UUID deleted) {
        ui.navigate(
                "staff/cases/" + caseId + "/documents",
                QueryParameters.of(CaseDocumentsView.DELETED, deleted.toString()));
    }
}
