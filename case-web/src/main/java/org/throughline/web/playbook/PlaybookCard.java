package org.throughline.web.playbook;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.throughline.core.playbook.PlaybookContent;
import org.throughline.core.playbook.PlaybookView;
import org.throughline.web.ui.Icon;
import org.throughline.web.ui.Panel;
import org.throughline.web.ui.StateBadge;
import org.throughline.web.ui.Tone;

/** A playbook to be read. */
class PlaybookCard extends Div {

    final Button edit = new Button(getTranslation("playbook.edit"));
    final Button change = new Button();
    final Button remove = new Button(getTranslation("playbook.remove"));

    PlaybookCard(PlaybookView playbook) {
        var content = playbook.content();
        var active = content.active();
        change.setText(getTranslation(active ? "playbook.switch-off" : "playbook.switch-on"));
        change.setAriaLabel(
                getTranslation(active ? "playbook.switch-off-it" : "playbook.switch-on-it", content.name()));
        edit.setAriaLabel(getTranslation("playbook.edit-it", content.name()));
        remove.setAriaLabel(getTranslation("playbook.remove-it", content.name()));
        remove.addClassName("quiet");
        var state = new StateBadge(
                active ? Tone.MET : Tone.CHECK,
                active ? Icon.CHECK : Icon.CROSS,
                getTranslation(active ? "playbook.on" : "playbook.off"));
        var starts = new Paragraph(getTranslation("playbook.starts", Triggers.words(content.trigger(), this)));
        starts.addClassName("muted");
        var steps = new OrderedList();
        steps.addClassName("stack-s");
        content.steps().forEach(step -> steps.add(line(step)));
        var body = new Div(starts, steps);
        body.addClassName("stack-s");
        var ways = new Div(edit, change, remove);
        ways.addClassNames("row", "wrap");
        add(new Panel(content.name(), state).with(body).footer(ways));
    }

    private ListItem line(PlaybookContent.Step step) {
        var title = new Span(step.title());
        title.addClassName("strong");
        var when = new Span(getTranslation("playbook.when", step.days(), Math.abs(step.days())) + ". "
                + getTranslation("playbook.taker." + step.taker())
                + ".");
        when.addClassNames("s", "muted");
        var line = new ListItem(title, when);
        var again = step.repeatDays();
        if (again != null) {
            var every = new Span(getTranslation("task.every", again) + ".");
            every.addClassNames("s", "muted");
            line.add(every);
        }
        line.addClassNames("row", "wrap");
        return line;
    }
}
