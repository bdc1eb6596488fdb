package org.throughline.web.family;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.UUID;
import org.throughline.web.ui.BrowserDraft;
import org.throughline.web.ui.Icon;

/** The fields of one of the people, with what can be done with them. What is typed is kept until it is saved. */
class ContactEditor extends Div {

    private final ContactFields fields;
    private final transient BrowserDraft draft;

    ContactEditor(
            ContactFields fields,
            String draftName,
            UUID writer,
            SerializableRunnable cancel,
            SerializableConsumer<ContactFields.Answers> save) {
        this.fields = fields;
        draft = new BrowserDraft(fields, draftName, writer);
        var saving = new Button(
                getTranslation("family.save"),
                Icon.CHECK.icon(),
                click -> fields.read().ifPresent(asked -> {
                    save.accept(asked);
                    draft.forget();
                }));
        saving.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancelling = new Button(getTranslation("family.cancel"), click -> {
            draft.forget();
            cancel.run();
        });
        var buttons = new Div(saving, cancelling);
        buttons.addClassNames("row", "wrap");
        add(fields, buttons);
        addClassNames("b", "stack-s", "opened-form");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        draft.keep();
        fields.start();
    }
}
