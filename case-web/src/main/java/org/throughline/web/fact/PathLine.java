package org.throughline.web.fact;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughline.core.fact.StagePath;
import org.throughline.core.fact.StagePath.State;
import org.throughline.core.fact.StagePath.Step;
import org.throughline.web.language.DateWords;
import org.throughline.web.ui.Icon;

/** The way from referral to review, and where the case is on it. */
public final class PathLine extends OrderedList {

    private final @Nullable LocalDate due;

    /** @param due the next legal date, which the present stage is working towards */
    public PathLine(StagePath path, @Nullable LocalDate due) {
        this.due = due;
        addClassName("path");
        getElement().setAttribute("aria-label", getTranslation("stage.path"));
        path.steps().forEach(step -> add(item(step)));
    }

    private ListItem item(Step step) {
        var dot = new Span();
        dot.addClassName("dot");
        dot.getElement().setAttribute("aria-hidden", "true");
        if (step.state() == State.DONE) {
            dot.add(Icon.TICK.icon());
        }
        var name = new Span(getTranslation("stage." + step.stage()));
        name.addClassName("strong");
        var about = new Span(about(step));
        about.addClassName("muted");
        var item = new ListItem(dot, new Div(name), about);
        switch (step.state()) {
            case DONE -> item.addClassName("done");
            case NOW -> {
                item.addClassName("now");
                item.getElement().setAttribute("aria-current", "step");
            }
            case NOT_RECORDED, AHEAD -> {
                // drawn as what is not there
            }
        }
        return item;
    }

    private String about(Step step) {
        if (step.state() == State.NOW && due != null) {
            return getTranslation("stage.now-due", DateWords.of(due, getLocale()));
        }
        var on = step.on();
        return on == null
                ? getTranslation("stage.state." + step.state())
                : getTranslation("stage.on", DateWords.of(on, getLocale()));
    }
}
