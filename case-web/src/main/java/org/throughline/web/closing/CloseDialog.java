package org.throughline.web.closing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** Asks once more, with what is still open in sight, before a case is closed. */
public final class CloseDialog extends Dialog {

    /** @param child whose case it is */
    public CloseDialog(String child, Component open, SerializableRunnable close) {
        var asked = getTranslation("closing.really", child);
        getElement().setAttribute("aria-label", asked);
        var yes = new Button(getTranslation("closing.close-now"), click -> {
            close();
            close.run();
        });
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setDisableOnClick(true);
        var no = new Button(getTranslation("closing.not-yet"), click -> close());
        no.setAutofocus(true);
        var buttons = new Div(no, yes);
        buttons.addClassNames("row", "wrap");
        var body = new Div(new H2(asked), open, new Paragraph(getTranslation("closing.then")), buttons);
        body.addClassName("stack");
        add(body);
    }
}
