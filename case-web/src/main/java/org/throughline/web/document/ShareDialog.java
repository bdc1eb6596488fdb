package org.throughline.web.document;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.throughline.core.family.RelatedContact;

/** Names who will see a document before the family sees it. */
final class ShareDialog extends Dialog {

    /** @param people of the child; of them those of the family who have an account read what is shared */
    ShareDialog(String fileName, List<RelatedContact> people, SerializableRunnable share) {
        var asked = getTranslation("document.share-ask", fileName);
        getElement().setAttribute("aria-label", asked);
        var readers = people.stream()
                .filter(one -> one.contact().readsPortal())
                .map(one -> getTranslation(
                        "document.reader", one.name(), one.relation().word()))
                .toList();
        var who = readers.isEmpty()
                ? getTranslation("document.share-nobody")
                : getTranslation("document.share-with", String.join(", ", readers));
        var yes = new Button(getTranslation("document.share-yes"), click -> {
            close();
            share.run();
        });
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setDisableOnClick(true);
        var no = new Button(getTranslation("document.share-no"), click -> close());
        no.setAutofocus(true);
        var buttons = new Div(no, yes);
        buttons.addClassNames("row", "wrap");
        var body = new Div(new H2(asked), new Paragraph(who), buttons);
        body.addClassName("stack");
        add(body);
    }
}
