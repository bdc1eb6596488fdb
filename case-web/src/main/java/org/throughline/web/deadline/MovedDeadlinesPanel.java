package org.throughline.web.deadline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.core.deadline.DeadlineService;
import org.throughline.core.deadline.MovedDeadline;
import org.throughline.core.deadline.MovedDeadlines;
import org.throughline.web.address.CaseAddress;
import org.throughline.web.address.DeadlineAddress;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.LinkTo;
import org.throughline.web.ui.Panel;
import org.throughline.web.ui.Table;

/** Which dates a school calendar moved while one looks at it, from when to when; cases are computed in the background. */
public final class MovedDeadlinesPanel extends Div {

    private static final int MOST = 200;
    private static final int SECOND = 1_000;
    private static final int MOST_LOOKS = 180;

    private final transient DeadlineService deadlines;
    private final String state;
    private final String district;
    private final Instant since;
    private final LocalDate today;
    private final Div said = new Div();
    private final Div content = new Div();
    private int looks;
    private String told = "";
    private transient @Nullable Registration polling;

    /** @param since what moved before is another story */
    public MovedDeadlinesPanel(
            DeadlineService deadlines, String state, String district, Instant since, LocalDate today) {
        this.deadlines = deadlines;
        this.state = state;
        this.district = district;
        this.since = since;
        this.today = today;
        said.getElement().setAttribute("role", "status");
        said.addClassNames("s", "said");
        add(said, content);
    }

    /** Looks each second, until no case of the district waits any more. */
    public void watch() {
        var ui = UI.getCurrent();
        stop(ui);
        looks = 0;
        polling = ui.addPollListener(poll -> show(ui));
        ui.setPollInterval(SECOND);
        show(ui);
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
        var waiting = deadlines.waiting(state, district);
        looks++;
        if (waiting > 0 && looks < MOST_LOOKS) {
            say(getTranslation("deadline.moving", waiting));
            return;
        }
        stop(ui);
        var moved = deadlines.movedByCalendar(state, district, since, MOST);
        var dates = moved.dates();
        say(getTranslation(said(moved), dates.size()));
        content.removeAll();
        if (!dates.isEmpty()) {
            content.add(new Panel(getTranslation("deadline.moved")).filledWith(table(dates)));
        }
    }

    private static String said(MovedDeadlines moved) {
        if (moved.more()) {
            return "deadline.moved-many";
        }
        return moved.dates().isEmpty() ? "deadline.moved-none" : "deadline.moved-some";
    }

    /** Only what is new is read out. */
    private void say(String words) {
        if (!words.equals(told)) {
            told = words;
            said.setText(words);
        }
    }

    private Component table(List<MovedDeadline> moved) {
        var words = new DeadlineWords(getLocale());
        var table = new Table(
                        getTranslation("deadline.moved"),
                        getTranslation("deadline.child"),
                        getTranslation("deadline.duty"),
                        getTranslation("deadline.change.from"),
                        getTranslation("deadline.change.to"))
                .stackedOnPhones(2);
        moved.forEach(one -> table.row(
                new LinkTo(CaseAddress.of(one.deadline().caseId()), one.child()),
                new LinkTo(DeadlineAddress.of(one.deadline().id()), words.duty(one.deadline())),
                day(one.from()),
                day(one.to())));
        return table;
    }

    private Span day(LocalDate day) {
        return new Span(DateWords.near(day, today, getLocale()));
    }
}
