package org.throughline.web.deadline;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.core.docket.DeadlineService;
import org.throughline.core.docket.Moved;
import org.throughline.web.language.Days;
import org.throughline.web.part.LinkTo;
import org.throughline.web.part.Panel;
import org.throughline.web.part.Table;

/** Which dates a school calendar moved while one looks at it, from when to when; cases are computed in the background. */
public final class MovedPanel extends Div {

    private static final int MOST = 20;
    private static final int SECOND = 1_000;

    private final transient DeadlineService deadlines;
    private final String state;
    private final String district;
    private final Instant since;
    private final LocalDate today;
    private final Div content = new Div();
    private transient @Nullable Registration polling;

    /** @param since what moved before is another story */
    public MovedPanel(DeadlineService deadlines, String state, String district, Instant since, LocalDate today) {
        this.deadlines = deadlines;
        this.state = state;
        this.district = district;
        this.since = since;
        this.today = today;
        content.getElement().setAttribute("role", "status");
        add(content);
    }

    /** Looks each second, until no case waits any more. */
    public void watch() {
        var ui = UI.getCurrent();
        stop(ui);
        polling = ui.addPollListener(poll -> show(ui));
        ui.setPollInterval(SECOND);
        show(ui);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        content.addClassName("stack");
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        stop(detach.getUI());
    }

    private void stop(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(-1);
        }
    }

    private void show(UI ui) {
        var waiting = deadlines.waiting();
        var moved = deadlines.movedByCalendar(state, district, since, MOST);
        content.removeAll();
        var panel = new Panel(getTranslation("deadline.moved"));
        if (waiting > 0) {
            panel.with(new Paragraph(getTranslation("deadline.moving", waiting)));
        } else {
            stop(ui);
        }
        if (!moved.isEmpty()) {
            panel.filledWith(table(moved));
        } else if (waiting == 0) {
            var none = new Div(new Paragraph(getTranslation("deadline.moved-none")));
            none.addClassNames("nothing", "muted");
            panel.filledWith(none);
        }
        content.add(panel);
    }

    private Component table(List<Moved> moved) {
        var words = new DeadlineWords(getLocale());
        var table = new Table(
                        getTranslation("deadline.moved"),
                        getTranslation("deadline.child"),
                        getTranslation("deadline.duty"),
                        getTranslation("deadline.change.from"),
                        getTranslation("deadline.change.to"))
                .stackedOnPhones();
        moved.forEach(one -> table.row(
                new LinkTo("staff/cases/" + one.change().caseId(), one.child()),
                new LinkTo("staff/deadlines/" + one.deadline().id(), words.duty(one.deadline())),
                day("deadline.change.from", one.change().fromOn()),
                day("deadline.change.to", one.change().toOn())));
        return table;
    }

    private Span day(String key, @Nullable LocalDate day) {
        var what = new Span(getTranslation(key) + " ");
        what.addClassName("phone-only");
        return new Span(what, new Span(day == null ? "" : Days.near(day, today, getLocale())));
    }
}
