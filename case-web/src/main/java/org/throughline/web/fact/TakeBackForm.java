package org.throughline.web.fact;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.UUID;
import org.throughline.core.fact.Fact;
import org.throughline.web.ui.BrowserDraft;
import org.throughline.web.ui.FormChecks;

/** Asks why something that is written down did not happen. */
class TakeBackForm extends Div {

    private final TextField why = new TextField(getTranslation("fact.take-back-why"));
    private final transient BrowserDraft draft;

    TakeBackForm(Fact fact, UUID writer, SerializableConsumer<String> taken, SerializableRunnable cancelled) {
        draft = new BrowserDraft(this, "fact-back-" + fact.id(), writer);
        why.setMaxLength(500);
        why.getElement().setAttribute("data-draft", "why");
        var take = new Button(getTranslation("fact.take-back"), click -> {
            if (new FormChecks()
                    .field(why, !why.getValue().isBlank(), getTranslation("fact.need-reason"))
                    .areRight()) {
                taken.accept(why.getValue());
                draft.forget();
            }
        });
        var cancel = new Button(getTranslation("fact.cancel"), click -> {
            draft.forget();
            cancelled.run();
        });
        add(why, take, cancel);
        addClassNames("row", "wrap");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        draft.keep();
        why.focus();
    }
}
