package org.throughline.web.deadline.list;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.core.rule.DutyBearer;
import org.throughline.core.staff.Person;
import org.throughline.web.address.DeadlinesAddress;
import org.throughline.web.address.DeadlinesAddress.When;

/** The fields that narrow a list of dates. */
final class DeadlineFilters extends Div {

    final ComboBox<When> when = new ComboBox<>();
    final ComboBox<DutyBearer> bound = new ComboBox<>();
    final ComboBox<Person> advocate = new ComboBox<>();

    final Button clear = new Button();

    private final WhoseSwitch whose;
    private final SerializableRunnable changed;
    private boolean quiet;

    DeadlineFilters(List<Person> advocates, WhoseSwitch whose, SerializableRunnable changed) {
        this.whose = whose;
        this.changed = changed;
        label(when, "deadline.list.when", "deadline.list.any-day");
        when.setItems(When.values());
        when.setItemLabelGenerator(one -> getTranslation("deadline.list.when." + one));
        label(bound, "deadline.list.turn", "deadline.list.anybody");
        bound.setItems(DutyBearer.values());
        bound.setItemLabelGenerator(one -> getTranslation("deadline.turn." + one));
        label(advocate, "case.advocate", "case.anybody");
        advocate.setItems(advocates);
        advocate.setItemLabelGenerator(Person::name);
        clear.addClassName("quiet");
        clear.addClickListener(click -> clear());
        add(when, bound, advocate, clear);
        addClassName("filters");
        count();
    }

    private void clear() {
        quiet = true;
        fields().forEach(HasValue::clear);
        quiet = false;
        count();
        changed.run();
        when.focus();
    }

    /** How many fields narrow the list stands where one takes them back. */
    private void count() {
        var active = fields().filter(field -> !field.isEmpty()).count();
        clear.setText(getTranslation("case.clear-filters", active));
        clear.setVisible(active > 0);
    }

    private Stream<HasValue<?, ?>> fields() {
        return Stream.of(when, bound, advocate);
    }

    private void label(ComboBox<?> box, String label, String placeholder) {
        box.setLabel(getTranslation(label));
        box.setPlaceholder(getTranslation(placeholder));
        box.setClearButtonVisible(true);
        box.addValueChangeListener(change -> {
            if (!quiet) {
                count();
                changed.run();
            }
        });
    }

    DeadlinesAddress value() {
        var who = advocate.getValue();
        return new DeadlinesAddress(whose.isMine(), when.getValue(), bound.getValue(), who == null ? null : who.id());
    }

    /** Shows what an address asks for without telling of each field. */
    void show(DeadlinesAddress address) {
        quiet = true;
        whose.show(address.mine());
        when.setValue(address.when());
        bound.setValue(address.bound());
        advocate.setValue(advocate.getListDataView()
                .getItems()
                .filter(person -> person.id().equals(address.advocate()))
                .findFirst()
                .orElse(null));
        quiet = false;
        count();
    }
}
