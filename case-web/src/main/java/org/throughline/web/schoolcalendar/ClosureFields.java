package org.throughline.web.schoolcalendar;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.core.schoolcalendar.Closure;
import org.throughline.core.schoolcalendar.SchoolCalendar;
import org.throughline.web.ui.BrowserDraft;
import org.throughline.web.ui.DayField;
import org.throughline.web.ui.FormChecks;

/** The fields of days without school, for new ones and for those that are changed. */
final class ClosureFields extends Div {

    final DatePicker from = new DayField();
    final DatePicker to = new DayField();
    final TextField name = new TextField();
    final Button save = new Button();

    private final LocalDate first;
    private final LocalDate last;
    private final transient BrowserDraft draft;
    private final transient SerializableConsumer<Closure> done;

    /**
     * @param before what is changed, if it is not a new one
     * @param writer what is typed is kept for this person until it is saved
     */
    ClosureFields(
            SchoolCalendar calendar,
            @Nullable Closure before,
            LocalDate today,
            UUID writer,
            SerializableConsumer<Closure> done,
            SerializableRunnable cancelled) {
        this.first = calendar.from();
        this.last = calendar.to();
        this.done = done;
        var which = before == null ? "new" : before.from().toString();
        draft = new BrowserDraft(this, "closure-" + calendar.state() + "-" + calendar.district() + "-" + which, writer);
        from.setLabel(getTranslation("schoolcalendar.closed-from"));
        to.setLabel(getTranslation("schoolcalendar.closed-to"));
        to.setHelperText(getTranslation("schoolcalendar.closed-to-how"));
        from.setMin(first);
        from.setMax(last);
        to.setMin(first);
        to.setMax(last);
        name.setLabel(getTranslation("schoolcalendar.closure-name"));
        name.setHelperText(getTranslation("schoolcalendar.closure-name-how"));
        name.setMaxLength(Closure.LONGEST_NAME);
        name.getElement().setAttribute("data-draft", "name").setAttribute("data-draft-over", true);
        save.setText(getTranslation("schoolcalendar.save-closure"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save());
        var cancel = new Button(getTranslation("schoolcalendar.cancel"), click -> {
            draft.forget();
            cancelled.run();
        });
        var buttons = new Div(save, cancel);
        buttons.addClassName("row");
        add(from, to, name, buttons);
        addClassNames("inline-form", "fact-form");
        if (before != null) {
            from.setValue(before.from());
            to.setValue(before.to());
            name.setValue(before.name());
        } else if (isInYear(today)) {
            from.setValue(today);
        }
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        draft.keep();
        from.focus();
    }

    private void save() {
        save.setEnabled(true);
        var begin = from.getValue();
        var end = to.isEmpty() ? begin : to.getValue();
        var fields = new FormChecks().field(from, begin != null, getTranslation("schoolcalendar.need-day"));
        if (begin == null || end == null) {
            fields.areRight();
            return;
        }
        var outside = getTranslation("problem.calendar.closure-outside");
        var right = new FormChecks()
                .field(from, isInYear(begin), outside)
                .field(
                        to,
                        !end.isBefore(begin) && isInYear(end),
                        end.isBefore(begin) ? getTranslation("problem.calendar.closure-backwards") : outside);
        if (right.areRight()) {
            done.accept(new Closure(begin, end, name.getValue().strip()));
            draft.forget();
        }
    }

    private boolean isInYear(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
