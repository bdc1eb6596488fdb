package org.throughline.web.supervise;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.core.staff.Person;
import org.throughline.core.team.TeamService;
import org.throughline.core.team.VacantCase;
import org.throughline.web.ui.Panel;

/** The cases that go on though nobody is left who looks after them; of restricted ones only the number is told. */
final class VacantPanel extends Div {

    /** The next ones come when these have somebody. */
    private static final int MOST = 20;

    private static final int LONGEST_NOTE = 500;

    final CheckboxGroup<VacantCase> chosen = new CheckboxGroup<>();
    final ComboBox<Person> advocate = new ComboBox<>();
    final TextField handOver = new TextField();
    final Button assign = new Button();

    private final transient TeamService teams;
    private final SerializableConsumer<String> assigned;

    /** @param assigned hears what to say when somebody was put in charge */
    VacantPanel(TeamService teams, SerializableConsumer<String> assigned) {
        this.teams = teams;
        this.assigned = assigned;
        var vacant = teams.withNobody();
        setVisible(!vacant.isEmpty());
        if (!vacant.isEmpty()) {
            draw(vacant);
        }
    }

    private void draw(List<VacantCase> vacant) {
        var total = new Span(getTranslation("supervise.vacant-count", vacant.size()));
        total.addClassNames("s", "muted");
        var why = new Paragraph(getTranslation("supervise.vacant-why"));
        why.addClassName("muted");
        chosen.setLabel(getTranslation("supervise.vacant-choose"));
        chosen.setItems(vacant.stream().limit(MOST).toList());
        chosen.setItemLabelGenerator(this::name);
        chosen.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        advocate.setLabel(getTranslation("bulk.assign-to"));
        advocate.setItems(teams.staff());
        advocate.setItemLabelGenerator(Person::name);
        handOver.setLabel(getTranslation("team.hand-over"));
        handOver.setMaxLength(LONGEST_NOTE);
        assign.setText(getTranslation("bulk.assign"));
        assign.setDisableOnClick(true);
        assign.addClickListener(click -> assign());
        var all = new Button(
                getTranslation("supervise.vacant-all"),
                click -> chosen.setValue(chosen.getGenericDataView().getItems().collect(Collectors.toSet())));
        var form = new Div(advocate, handOver, assign);
        form.addClassNames("row", "wrap", "bulk-form");
        var content = new Div(why, chosen, all, form);
        content.addClassName("stack-s");
        add(new Panel(getTranslation("supervise.vacant"), total).with(content));
    }

    private String name(VacantCase vacant) {
        return vacant.restricted() ? getTranslation("supervise.vacant-restricted", vacant.number()) : vacant.number();
    }

    private void assign() {
        assign.setEnabled(true);
        chosen.setInvalid(chosen.isEmpty());
        chosen.setErrorMessage(getTranslation("supervise.vacant-need-case"));
        advocate.setInvalid(advocate.isEmpty());
        advocate.setErrorMessage(getTranslation("bulk.need-person"));
        if (chosen.isInvalid()) {
            chosen.getElement().callJsFunction("focus");
        } else if (advocate.isInvalid()) {
            advocate.focus();
        } else {
            var person = advocate.getValue();
            var cases = chosen.getValue().stream().map(VacantCase::id).toList();
            var count = teams.assign(cases, person.id(), handOver.getValue());
            assigned.accept(getTranslation("supervise.vacant-assigned", count, person.name()));
        }
    }
}
