package org.throughline.web.document;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import org.throughline.core.problem.Invalid;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.DocumentService;

/** Names a paper as the staff call it; its ending stays, and so does the knowledge under which name it came. */
final class RenameDialog extends Dialog {

    private static final int LONGEST = 200;

    final TextField name = new TextField();

    private final transient DocumentService documents;
    private final transient Document document;
    private final SerializableRunnable renamed;

    RenameDialog(DocumentService documents, Document document, SerializableRunnable renamed) {
        this.documents = documents;
        this.document = document;
        this.renamed = renamed;
        setHeaderTitle(getTranslation("document.rename-it", document.fileName()));
        name.setLabel(getTranslation("document.name"));
        name.setHelperText(getTranslation("document.came-as", document.originalName()));
        name.setMaxLength(LONGEST);
        name.setValue(document.fileName());
        name.setAutoselect(true);
        name.setWidthFull();
        name.addKeyDownListener(Key.ENTER, enter -> rename(name.getValue()));
        add(name);
        var save = new Button(getTranslation("document.rename-save"), click -> rename(name.getValue()));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("document.rename-not"), click -> close()));
        if (document.isRenamed()) {
            getFooter().add(new Button(getTranslation("document.rename-back"), click -> rename("")));
        }
        getFooter().add(save);
    }

    private void rename(String wish) {
        try {
            documents.rename(document.id(), wish);
        } catch (Invalid noName) {
            name.setErrorMessage(getTranslation("problem." + noName.code()));
            name.setInvalid(true);
            name.focus();
            return;
        }
        close();
        renamed.run();
    }
}
