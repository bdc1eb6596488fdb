package org.throughline.web.team;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.core.casefile.CaseView;
import org.throughline.core.staff.Person;
import org.throughline.core.team.TeamService;
import org.throughline.web.ui.BrowserDraft;
import org.throughline.web.ui.Initials;
import org.throughline.web.ui.Panel;

/** The team of a case, and in its place the form that changes it. */
public final class TeamPanel extends Div {

    final MultiSelectComboBox<Person> members = new MultiSelectComboBox<>();
    final TextArea handOver = new TextArea();
    final Button save = new Button();

    private final transient TeamService teams;
    private final UUID caseId;
    private final Set<UUID> before;
    private final SerializableRunnable changed;
    private final transient BrowserDraft draft;
    private final Div list = new Div();
    private final Div form = new Div();
    private final Button change = new Button();

    /** @param changed what to do when the team is another */
    public TeamPanel(TeamService teams, CaseView caseView, UUID writer, SerializableRunnable changed) {
        this.teams = teams;
        this.caseId = caseView.id();
        this.changed = changed;
        before = caseView.team().stream().map(CaseView.Advocate::id).collect(Collectors.toSet());
        change.setText(getTranslation("team.change"));
        change.addClassName("quiet");
        change.addClickListener(click -> open(!form.isVisible()));
        caseView.team().forEach(member -> list.add(person(member.name())));
        if (caseView.team().isEmpty()) {
            list.add(new Paragraph(getTranslation("team.none")));
        }
        list.addClassName("stack-s");
        draft = new BrowserDraft(form, "team-" + caseId, writer);
        prepare();
        add(new Panel(getTranslation("case.team"), change).with(list, form));
        open(false);
    }

    /** The case is closed. */
    public void setReadOnly() {
        change.setVisible(false);
    }

    private void prepare() {
        members.setLabel(getTranslation("team.members"));
        members.setWidthFull();
        members.setItemLabelGenerator(Person::name);
        members.setItems(teams.staff());
        members.setValue(members.getListDataView()
                .getItems()
                .filter(person -> before.contains(person.id()))
                .collect(Collectors.toSet()));
        handOver.setLabel(getTranslation("team.hand-over"));
        handOver.setHelperText(getTranslation("team.hand-over-why"));
        handOver.setMaxLength(2_000);
        handOver.setWidthFull();
        handOver.getElement().setAttribute("data-draft", "hand-over");
        save.setText(getTranslation("team.save"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save());
        var buttons = new Div(save, new Button(getTranslation("case.cancel"), click -> {
            draft.forget();
            open(false);
            change.focus();
        }));
        buttons.addClassName("row");
        form.add(members, handOver, buttons);
        form.addClassName("stack-s");
    }

    private void open(boolean opened) {
        form.setVisible(opened);
        list.setVisible(!opened);
        change.getElement().setAttribute("aria-expanded", String.valueOf(opened));
        if (opened) {
            draft.keep();
            members.focus();
        }
    }

    private void save() {
        save.setEnabled(true);
        var after = members.getValue().stream().map(Person::id).collect(Collectors.toCollection(HashSet::new));
        handOver.setInvalid(!after.containsAll(before) && handOver.isEmpty());
        handOver.setErrorMessage(getTranslation("problem.team.hand-over"));
        if (handOver.isInvalid()) {
            handOver.focus();
            return;
        }
        teams.change(caseId, after, handOver.getValue());
        draft.forget();
        changed.run();
    }

    private static Div person(String name) {
        var bold = new Span(name);
        bold.addClassName("strong");
        var row = new Div(new Initials(name), bold);
        row.addClassName("row");
        return row;
    }
}
