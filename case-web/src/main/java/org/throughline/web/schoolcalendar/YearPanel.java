package org.throughline.web.schoolcalendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.throughline.core.schoolcalendar.SchoolCalendar;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.Panel;

/** The first and the last day of school, read and changed in place. */
final class YearPanel extends Div {

    private final transient SchoolCalendar calendar;
    private final transient BiConsumer<LocalDate, LocalDate> changed;
    private final Button edit = new Button(getTranslation("schoolcalendar.edit"), click -> edit());
    private final Div body = new Div();

    YearPanel(SchoolCalendar calendar, BiConsumer<LocalDate, LocalDate> changed) {
        this.calendar = calendar;
        this.changed = changed;
        edit.setAriaLabel(getTranslation("schoolcalendar.edit-it", getTranslation("schoolcalendar.year")));
        add(new Panel(getTranslation("schoolcalendar.year"), edit).filledWith(body));
        show();
    }

    private void show() {
        var words = new Paragraph(
                getTranslation("schoolcalendar.school-year", inFull(calendar.from()), inFull(calendar.to())));
        body.removeAll();
        body.add(words);
        body.addClassName("b");
    }

    private void edit() {
        var cancel = new Button(getTranslation("schoolcalendar.cancel"), click -> {
            show();
            edit.focus();
        });
        var fields = new YearFields(calendar, changed, cancel);
        body.removeAll();
        body.removeClassName("b");
        body.add(fields);
        fields.from.focus();
    }

    private String inFull(LocalDate day) {
        return DateWords.inFull(day, getLocale());
    }
}
