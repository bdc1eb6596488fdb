package org.throughline.web.family;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseFileService;
import org.throughline.core.casefile.CaseView;
import org.throughline.web.language.DateWords;
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
        var student = caseView.student();
        edit.setAriaLabel(getTranslation("family.edit-of", student.fullName()));
        var born = student.dateOfBirth();
        var list = new DescriptionList();
        list.addClassName("kv");
        pair(list, "family.full-name", student.fullName());
        pair(
                list,
                "case.born",
                born == null
                        ? null
                        : getTranslation(
                                "case.born-age",
                                DateWords.of(born, getLocale()),
                                Period.between(born, today).getYears()));
        pair(list, "case.grade", student.grade());
        pair(list, "case.school", student.school());
        pair(list, "case.district", student.district());
        pair(list, "case.state", getTranslation("state." + student.state()));
        pair(
                list,
                "case.language",
                Locale.forLanguageTag(student.primaryLanguage()).getDisplayLanguage(getLocale()));
        var disabilities = student.disabilities().stream()
                .map(one -> getTranslation("disability." + one))
                .collect(Collectors.joining("; "));
        pair(list, "family.disabilities", disabilities.isEmpty() ? null : disabilities);
        body.removeAll();
        body.add(list);
        edit.setVisible(true);
    }

    private void pair(DescriptionList list, String key, @Nullable String value) {
        list.add(
                new DescriptionList.Term(getTranslation(key)),
                new DescriptionList.Description(value == null ? getTranslation("case.not-known") : value));
    }

    private void edit() {
        // whoever edits begins with what is there now, not with what was there when the page was opened
        caseView = cases.get(caseView.id());
        var fields = new ChildFields(caseView.student(), today);
        var draft = new BrowserDraft(fields, "child-" + caseView.id(), writer);
        var save = new Button(getTranslation("family.save"), Icon.CHECK.icon(), click -> {
            if (fields.isRight()) {
                caseView = cases.changeChild(caseView.id(), fields.value(), caseView.version());
                draft.forget();
                done("family.saved");
                changed.run();
            }
        });
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
