package org.throughline.web.family;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseView;
import org.throughline.web.student.StudentFacts;
import org.throughline.web.student.StudentFields;
import org.throughline.web.ui.BrowserDraft;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Panel;

/** What is known of the child; it is edited where it stands, and saved alone. */
class ChildPanel extends Div {

    private final transient CaseFileService cases;
    private transient CaseView caseView;
    private final UUID writer;
    private final LocalDate today;
    private final SerializableRunnable changed;
    private final Button edit = new Button();
    private final Div body = new Div();
    private final Div said = new Div();

    ChildPanel(CaseFileService cases, CaseView caseView, UUID writer, LocalDate today, SerializableRunnable changed) {
        this.cases = cases;
        this.caseView = caseView;
        this.writer = writer;
        this.today = today;
        this.changed = changed;
        edit.setText(getTranslation("family.edit"));
        edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        edit.addClassName("quiet");
        edit.addClickListener(click -> edit());
        said.getElement().setAttribute("role", "status");
        said.addClassName("s");
        add(new Panel(getTranslation("family.child"), edit).with(said, body));
        draw();
    }

    private void draw() {
        edit.setAriaLabel(getTranslation("family.edit-of", caseView.student().fullName()));
        body.removeAll();
        body.add(new StudentFacts(caseView.student(), today));
        edit.setVisible(true);
    }

    private void edit() {
        // whoever edits begins with what is there now, not with what was there when the page was opened
        caseView = cases.get(caseView.id());
        var fields = new StudentFields(today);
        fields.show(caseView.student());
        var draft = new BrowserDraft(fields, "child-" + caseView.id(), writer);
        var save = new Button(
                getTranslation("family.save"),
                Icon.CHECK.icon(),
                click -> fields.read().ifPresent(child -> {
                    caseView = cases.changeChild(caseView.id(), child, caseView.version());
                    draft.forget();
                    done("family.saved");
                    changed.run();
                }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancel = new Button(getTranslation("family.cancel"), click -> {
            draft.forget();
            done(null);
        });
        var buttons = new Div(save, cancel);
        buttons.addClassNames("row", "wrap");
        body.removeAll();
        said.removeAll();
        body.add(fields, buttons);
        edit.setVisible(false);
        draft.keep();
        fields.firstName.focus();
    }

    private void done(@Nullable String key) {
        said.setText(key == null ? "" : getTranslation(key));
        draw();
        edit.focus();
    }
}
