package org.throughline.web.caselist;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.core.casefile.CaseStatus;
import org.throughline.core.casefile.CaseType;
import org.throughline.core.casefile.Priority;
import org.throughline.core.caselist.CaseFilter;
import org.throughline.core.caselist.CaseFilter.Lack;
import org.throughline.core.staff.Person;

/** The fields that narrow a list of cases. */
final class CaseFilters extends Div {

    private static final List<Integer> SILENT = List.of(14, 30, 60, 90);

    final TextField text = text("case.filter", 100);
    final ComboBox<CaseStatus> status = choice("case.status", "case.any-status", "case.status.", CaseStatus.values());
    final ComboBox<Person> advocate = new ComboBox<>();
    final ComboBox<CaseType> type = choice("case.type", "case.any-type", "case.type.", CaseType.values());
    final ComboBox<Priority> priority = choice("case.priority", "case.any", "case.priority.", Priority.values());
    final ComboBox<Lack> lacks = choice("case.lacks", "case.any", "case.lacks.", Lack.values());
    final ComboBox<Integer> silent = new ComboBox<>();
    final TextField tag = text("case.tag", 40);
    final TextField district = text("case.district", 200);

    final Button clear = new Button();

    private final Details more = new Details();
    private final SerializableRunnable changed;
    private boolean quiet;

    CaseFilters(List<Person> advocates, SerializableRunnable changed) {
        this.changed = changed;
        advocate.setLabel(getTranslation("case.advocate"));
        advocate.setItems(advocates);
        advocate.setItemLabelGenerator(Person::name);
        advocate.setPlaceholder(getTranslation("case.anybody"));
        advocate.setClearButtonVisible(true);
        silent.setLabel(getTranslation("case.silent"));
        silent.setItems(SILENT);
        silent.setItemLabelGenerator(days -> getTranslation("case.silent-days", days));
        silent.setPlaceholder(getTranslation("case.any"));
        silent.setClearButtonVisible(true);
        all().forEach(field -> field.addValueChangeListener(change -> told()));
        clear.addClassName("quiet");
        clear.addClickListener(click -> clear());
        var first = new Div(text, status, advocate, clear);
        first.addClassName("filters");
        var others = new Div(type, priority, lacks, silent, tag, district);
        others.addClassName("filters");
        more.setSummaryText(getTranslation("case.more-filters"));
        more.add(others);
        more.addClassName("more-filters");
        add(first, more);
        count();
    }

    /** Whether anything narrows the list. */
    boolean isNarrow() {
        return all().anyMatch(field -> !field.isEmpty());
    }

    private void clear() {
        show(CaseFilter.ALL);
        changed.run();
        text.focus();
    }

    /** How many fields narrow the list stands where one takes them back. */
    private void count() {
        var active = all().filter(field -> !field.isEmpty()).count();
        clear.setText(getTranslation("case.clear-filters", active));
        clear.setVisible(active > 0);
    }

    CaseFilter value() {
        var who = advocate.getValue();
        return new CaseFilter(
                status.getValue(),
                who == null ? null : who.id(),
                given(text),
                type.getValue(),
                priority.getValue(),
                given(tag),
                given(district),
                lacks.getValue(),
                silent.getValue());
    }

    /** Shows a filter without telling of each field. */
    void show(CaseFilter filter) {
        quiet = true;
        text.setValue(Objects.requireNonNullElse(filter.text(), ""));
        status.setValue(filter.status());
        advocate.setValue(advocate.getListDataView()
                .getItems()
                .filter(person -> person.id().equals(filter.advocate()))
                .findFirst()
                .orElse(null));
        type.setValue(filter.type());
        priority.setValue(filter.priority());
        lacks.setValue(filter.lacks());
        showSilent(filter.silentDays());
        tag.setValue(Objects.requireNonNullElse(filter.tag(), ""));
        district.setValue(Objects.requireNonNullElse(filter.district(), ""));
        quiet = false;
        count();
        // what narrows the list is seen
        more.setOpened(!filter.equals(
                CaseFilter.ALL.text(filter.text()).status(filter.status()).advocate(filter.advocate())));
    }

    /** An address may name other days than are offered. */
    private void showSilent(@Nullable Integer days) {
        silent.setItems(Stream.concat(SILENT.stream(), Stream.ofNullable(days))
                .distinct()
                .sorted()
                .toList());
        silent.setValue(days);
    }

    private Stream<HasValue<?, ?>> all() {
        return Stream.of(text, status, advocate, type, priority, lacks, silent, tag, district);
    }

    private void told() {
        if (!quiet) {
            count();
            changed.run();
        }
    }

    private TextField text(String label, int longest) {
        var field = new TextField(getTranslation(label));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setMaxLength(longest);
        return field;
    }

    private <E extends Enum<E>> ComboBox<E> choice(String label, String any, String prefix, E[] all) {
        var box = new ComboBox<E>(getTranslation(label));
        box.setItems(all);
        box.setItemLabelGenerator(one -> getTranslation(prefix + one));
        box.setPlaceholder(getTranslation(any));
        box.setClearButtonVisible(true);
        return box;
    }

    private static @Nullable String given(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }
}
