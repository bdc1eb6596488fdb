package org.throughline.web.timesheet;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.core.timesheet.Activity;
import org.throughline.core.timesheet.SpentTime;
import org.throughline.core.timesheet.TimeEntry;
import org.throughline.core.timesheet.TimeEntryService;
import org.throughline.core.timesheet.TimeSum;
import org.throughline.web.ui.DayField;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Panel;

/** The hours of a case by who spent them, and a form for time without a note. */
public final class TimePanel extends Div {

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private static final int YEARS_AHEAD = 1;

    private final transient TimeEntryService time;
    private final UUID caseId;
    private final LocalDate today;
    private final Div sums = new Div();
    private final Div form = new Div();
    private final Button add = new Button();
    private final DatePicker on = new DayField();
    private final IntegerField minutes = new IntegerField();
    private final Select<Activity> activity = new Select<>();
    private final TextField source = new TextField();

    public TimePanel(TimeEntryService time, UUID caseId, LocalDate today) {
        this.time = time;
        this.caseId = caseId;
        this.today = today;
        on.setLabel(getTranslation("contactnote.on"));
        on.setValue(today);
        on.setMax(today);
        minutes.setLabel(getTranslation("contactnote.minutes"));
        minutes.setMin(1);
        minutes.setMax(TimeEntry.DAY);
        activity.setLabel(getTranslation("contactnote.activity"));
        activity.setItems(Activity.values());
        activity.setItemLabelGenerator(one -> getTranslation("timesheet.activity." + one));
        source.setLabel(getTranslation("timesheet.source"));
        source.setMaxLength(TimeEntry.LONGEST_SOURCE);
        add.setText(getTranslation("timesheet.add"));
        add.setIcon(Icon.PLUS.icon());
        add.getElement().setAttribute("aria-expanded", "false");
        add.addClickListener(click -> open(!form.isVisible()));
        form.add(on, minutes, activity, source, new Button(getTranslation("timesheet.save"), click -> save()));
        form.addClassName("stack-s");
        form.setVisible(false);
        sums.getElement().setAttribute("role", "status");
        sums.addClassName("stack-s");
        var body = new Div(sums, form);
        body.addClassName("stack");
        add(new Panel(getTranslation("timesheet.title"), add).with(body));
        draw();
    }

    public final void draw() {
        var all = time.sumsOf(caseId, EVER, today.plusYears(YEARS_AHEAD));
        var total = new Paragraph(getTranslation(
                "timesheet.total",
                DurationWords.of(all.stream().mapToLong(TimeSum::minutes).sum(), this)));
        total.addClassName("strong");
        var list = new DescriptionList();
        list.addClassName("kv");
        all.forEach(sum -> list.add(
                new DescriptionList.Term(sum.name()),
                new DescriptionList.Description(DurationWords.of(sum.minutes(), this))));
        sums.removeAll();
        sums.add(total, list);
    }

    private void open(boolean opened) {
        form.setVisible(opened);
        add.getElement().setAttribute("aria-expanded", String.valueOf(opened));
        if (opened) {
            minutes.focus();
        }
    }

    private void save() {
        var length = minutes.getValue();
        var right = Stream.of(
                        check(on, !on.isEmpty() && !on.getValue().isAfter(today), "contactnote.need-day"),
                        check(
                                minutes,
                                length != null && length >= 1 && length <= TimeEntry.DAY,
                                "timesheet.need-minutes"),
                        check(activity, !activity.isEmpty(), "timesheet.need-activity"))
                .toList();
        if (right.contains(false)) {
            Stream.of(on, minutes, activity)
                    .filter(HasValidation::isInvalid)
                    .findFirst()
                    .ifPresent(Focusable::focus);
            return;
        }
        time.add(caseId, new SpentTime(on.getValue(), minutes.getValue(), activity.getValue(), source.getValue()));
        minutes.clear();
        source.clear();
        open(false);
        draw();
        add.focus();
    }

    private boolean check(HasValidation field, boolean right, String otherwise) {
        field.setInvalid(!right);
        field.setErrorMessage(right ? null : getTranslation(otherwise));
        return right;
    }
}
