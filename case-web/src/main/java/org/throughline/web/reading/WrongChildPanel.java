package org.throughline.web.reading;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.throughline.core.caselist.CaseListService;
import org.throughline.docs.document.Document;
import org.throughline.docs.document.OwnershipService;
import org.throughline.docs.retention.DeletionService;
import org.throughline.web.casefile.CaseChoice;
import org.throughline.web.document.DeleteButton;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Panel;

/** A paper that may be another child's: it is this one's, it goes to its case, or it goes away. */
final class WrongChildPanel extends Div {

    private final transient OwnershipService ownership;
    private final transient CaseListService cases;
    private final transient Document document;
    private final transient SerializableRunnable changed;
    private final Div form = new Div();

    WrongChildPanel(
            OwnershipService ownership,
            CaseListService cases,
            DeletionService deletions,
            Document document,
            String child,
            SerializableRunnable changed) {
        this.ownership = ownership;
        this.cases = cases;
        this.document = document;
        this.changed = changed;
        var warning = new Paragraph(Icon.WARNING.icon(), new Span(getTranslation("document.other-child")));
        warning.addClassNames("row", "top");
        var yes = new Button(getTranslation("document.own-child", child), click -> {
            ownership.confirmChild(document.id());
            changed.run();
        });
        var move = new Button(getTranslation("document.move"), click -> openForm());
        var buttons = new Div(yes, move, new DeleteButton(deletions, document));
        buttons.addClassNames("row", "wrap");
        var until = new Paragraph(getTranslation("document.other-child-until"));
        until.addClassNames("s", "muted");
        form.addClassName("stack-s");
        var body = new Div(warning, until, buttons, form);
        body.addClassName("stack-s");
        add(new Panel(getTranslation("document.look-twice")).with(body));
    }

    private void openForm() {
        var to = new CaseChoice(cases);
        to.setLabel(getTranslation("document.move-to"));
        to.setHelperText(null);
        to.setWidthFull();
        var move = new Button(getTranslation("document.move-yes"), click -> {
            if (to.check()) {
                ownership.moveTo(document.id(), requireNonNull(to.chosen()));
                changed.run();
            }
        });
        move.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        form.removeAll();
        form.add(to, move);
        to.focus();
    }
}
